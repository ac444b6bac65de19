import Testing

@testable import kg

struct ExportFormatTests {
  @Test(arguments: [
    ("a.svg", ExportFormat.svg), ("a.PNG", .png), ("a/b.dot", .dot), ("a.mmd", .mermaid), ("a.json", .json),
    ("a.graphml", .graphml), ("a.gexf", .gexf), ("a.cyjs", .cytoscape), ("a.jsonld", .jsonLD),
    ("a.cypher", .cypher),
  ])
  func `an ending names its format`(path: String, format: ExportFormat) {
    #expect(ExportFormat(path: path, isPicture: false) == format)
  }

  @Test(arguments: ["a", "a.csv", "a.xml", "graph.svg/folder", "-", ""])
  func `what names none, or one of several files, is left to --format`(path: String) {
    #expect(ExportFormat(path: path, isPicture: false) == nil)
  }

  @Test func `.json is a picture's where a picture of something is asked for`() {
    #expect(ExportFormat(path: "a.json", isPicture: true) == .pictureJSON)
  }
}
