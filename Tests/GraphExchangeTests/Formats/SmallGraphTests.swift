import TestSupport
import Testing

@testable import GraphExchange

struct SmallGraphTests {
  private static let formats: [String: any ExchangeFormat] = [
    "small.json": CompleteJSONFormat(), "small.graphml": GraphMLFormat(),
    "small.gexf": GEXFFormat(colors: ["method": "#b34d08", "paper": "#696f74"]),
    "small.cyjs": CytoscapeFormat(), "small-node-link.json": NodeLinkFormat(), "small.jsonld": JSONLDFormat(),
    "small.cypher": CypherFormat(),
  ]

  @Test(arguments: formats.keys.sorted())
  func `a file is kept as it was looked at`(name: String) throws {
    let format = try #require(Self.formats[name])
    try Snapshot.verify(try format.text(of: SampleGraphs.small), named: name)
  }

  @Test(arguments: ["tables.txt", "import.txt", "vault.txt"])
  func `a folder is kept as it was looked at`(name: String) throws {
    let formats: [String: any ExchangeFolderFormat] = [
      "tables.txt": CSVFormat(), "import.txt": Neo4jFormat(), "vault.txt": ObsidianFormat(),
    ]
    let files = try #require(formats[name]).folder(of: SampleGraphs.small).files
    try Snapshot.verify(files.map { "<<< \($0.name)\n\($0.text)" }.joined(), named: name)
  }
}
