import Foundation
import TestSupport
import Testing
import TextEscaping

@testable import GraphRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct SVGRendererTests {
  private func golden() throws -> String {
    SVGRenderer().render(SamplePictures.golden, layout: try FixtureLayout.make())
  }

  @Test
  func `the fixture picture is drawn as in its golden file`() throws {
    try Snapshot.verify(golden(), named: "picture.svg")
  }

  @Test
  func `it is well-formed, and nothing in it runs or reaches out`() throws {
    let svg = try golden()
    let document = try XMLDocument(xmlString: svg)
    let names = Set(try document.nodes(forXPath: "//*").compactMap(\.name))
    #expect(names == ["svg", "title", "desc", "style", "path", "text", "g", "a"])
    let attributes = Set(try document.nodes(forXPath: "//@*").compactMap(\.name))
    #expect(!attributes.contains { $0.hasPrefix("on") || $0.contains("xlink") || $0 == "style" })
    for word in ["@import", "url(", "<!", "<?", "calc(", ":is("] { #expect(!svg.contains(word)) }
  }

  @Test
  func `a line is never blank or indented, and the last one ends`() throws {
    let lines = try golden().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last == "")
    #expect(lines.dropLast().allSatisfy { !$0.isEmpty && !$0.hasPrefix(" ") })
  }

  @Test
  func `numbers of places have one decimal at most`() throws {
    let document = try XMLDocument(xmlString: golden())
    for attribute in try document.nodes(forXPath: "//@d | //@x | //@y | //@width | //@height | //@viewBox") {
      let value = try #require(attribute.stringValue)
      let decimals = value.split(separator: ".").dropFirst().map { $0.prefix { $0.isNumber }.count }
      #expect(decimals.allSatisfy { $0 == 1 }, "\(value)")
    }
  }

  @Test
  func `Tab goes from what the picture is about through the links by size and name`() throws {
    let picture = SamplePictures.ego(nodes: 12, seed: 4)
    let layout = try FixtureLayout.grid(of: picture)
    let document = try XMLDocument(xmlString: SVGRenderer().render(picture, layout: layout))
    let links = try document.nodes(forXPath: "//*[local-name()='a']/@href").compactMap(\.stringValue)
    let linked = layout.nodes.filter { picture.nodes[$0.index].link != nil }
    let key = { (node: PictureLayout.Node) in
      (picture.nodes[node.index].isFocus ? 0 : 1, -node.markSize, picture.nodes[node.index].id)
    }
    #expect(links == linked.sorted { key($0) < key($1) }.compactMap { picture.nodes[$0.index].link })
  }

  @Test
  func `nodes say their name, kind and papers`() throws {
    let document = try XMLDocument(xmlString: golden())
    let labels = try document.nodes(forXPath: "//@aria-label").compactMap(\.stringValue)
    #expect(labels.first == "DMD (Distribution Matching Distillation), 방법, 논문 12편")
    #expect(labels.contains("몇 걸음 만에 비디오를 그리는 <증류>, 논문"))
    #expect(labels.count == 11)
  }

  @Test
  func `a link that the policy refuses is left out, its node stays`() throws {
    let svg = try golden()
    #expect(!svg.contains("javascript"))
    #expect(svg.contains("<g class=\"node task"))
  }

  @Test
  func `identifiers belong to the picture and name its title and description`() throws {
    let root = try #require(try XMLDocument(xmlString: golden()).nodes(forXPath: "/*").first)
    let classes = try #require(try value("class", of: root)).split(separator: " ")
    #expect(classes.first == "kg")
    let scope = try #require(classes.last)
    #expect(try value("aria-labelledby", of: root) == "\(scope)-title")
    #expect(try value("aria-describedby", of: root) == "\(scope)-desc")
    #expect(try value("id", of: try #require(try root.nodes(forXPath: "*[1]").first)) == "\(scope)-title")
    #expect(try value("id", of: try #require(try root.nodes(forXPath: "*[2]").first)) == "\(scope)-desc")
    #expect(try render(SamplePictures.tiny).contains("class=\"kg kg-"))
    #expect(try !render(SamplePictures.tiny).contains(scope))
  }

  @Test
  func `every rule of the style sheet is bound to the picture`() throws {
    let svg = try golden()
    let start = try #require(svg.range(of: "<style>\n")?.upperBound)
    let end = try #require(svg.range(of: "\n</style>")?.lowerBound)
    for rule in svg[start..<end].split(separator: "\n") {
      let selector = rule.split(separator: "{")[rule.hasPrefix("@media") ? 1 : 0]
      #expect(selector.contains(".kg-"), "\(rule)")
    }
  }

  @Test(arguments: [
    SamplePictures.tiny, SamplePictures.golden, SamplePictures.ego(nodes: 15, seed: 3),
    SamplePictures.overview(nodes: 60, seed: 3),
  ])
  func `all text lies inside the picture`(_ picture: Picture) throws {
    let layout = try FixtureLayout.grid(of: picture)
    let document = try XMLDocument(xmlString: SVGRenderer().render(picture, layout: layout))
    let root = try #require(try document.nodes(forXPath: "/*").first)
    let box = try #require(try value("viewBox", of: root)).split(separator: " ").compactMap { Double($0) }
    let sizes = Set(layout.nodes.map(\.fontSize))
    for text in try document.nodes(forXPath: "//*[local-name()='text']") {
      let words = text.stringValue ?? ""
      let corner = try self.corner(of: text)
      let x = try #require(Double(try value("x", of: text) ?? "")) + corner.x
      let y = try #require(Double(try value("y", of: text) ?? "")) + corner.y
      let isLabel = try !text.nodes(forXPath: "parent::*[contains(@class, 'node')]").isEmpty
      let fontSize = isLabel ? try #require(sizes.min()) : Legend.fontSize
      let width = TextWidth.measure(words, fontSize: fontSize)
      let start = isLabel ? x - width / 2 : x
      #expect(start >= 0 && start + width <= box[2], "\(words)")
      #expect(y >= fontSize * 0.8 && y <= box[3] - fontSize * 0.2, "\(words)")
    }
  }

  @Test
  func `hostile labels leave it well-formed, and read back`() throws {
    let picture = SamplePictures.ring(of: HostileLabels.all)
    let svg = try render(picture)
    let document = try XMLDocument(xmlString: svg)
    #expect(try document.nodes(forXPath: "//*[@aria-label]").count == HostileLabels.all.count)
    let labels = try document.nodes(forXPath: "//@aria-label").compactMap(\.stringValue)
    #expect(labels.contains { $0.hasPrefix("</script><img src=x onerror=1>, ") })
    #expect(!svg.contains("{{") && !svg.contains("{%") && !svg.contains("<script") && !svg.contains("<img"))
  }

  @Test(.enabled(if: OutsideProgram.xmllint != nil, "needs the program xmllint"))
  func `xmllint finds nothing in the fixture and in hostile labels`() throws {
    let xmllint = try #require(OutsideProgram.xmllint)
    for svg in [try golden(), try render(SamplePictures.ring(of: HostileLabels.all))] {
      let result = try xmllint.run(["--noout"], on: svg)
      #expect(result.status == 0 && result.output.isEmpty, "\(result.output)")
    }
  }

  @Test
  func `the order in which nodes and edges are given doesn't show`() throws {
    let picture = SamplePictures.ego(nodes: 12, seed: 2)
    var random = SeededRandom(7)
    #expect(try render(picture) == render(picture.shuffled(using: &random)))
  }

  private func render(_ picture: Picture) throws -> String {
    SVGRenderer().render(picture, layout: try FixtureLayout.grid(of: picture))
  }

  /// Where the coordinates of an element begin.
  private func corner(of node: XMLNode) throws -> Point {
    let moves = try node.nodes(forXPath: "ancestor::*/@transform").compactMap(\.stringValue)
    return try moves.reduce(Point(x: 0, y: 0)) { corner, move in
      let numbers = move.split { "(,)".contains($0) }.dropFirst().compactMap { Double($0) }
      try #require(move.hasPrefix("translate(") && numbers.count == 2)
      return corner + Point(x: numbers[0], y: numbers[1])
    }
  }

  private func value(_ attribute: String, of node: XMLNode) throws -> String? {
    try node.nodes(forXPath: "@\(attribute)").first?.stringValue
  }
}
