import TestSupport
import Testing

@testable import GraphExchange

struct LoaderTests {
  private let folder: TemporaryFolder
  private let graph = SampleGraphs.hostile

  init() throws { folder = try TemporaryFolder() }

  private func run(_ script: String, _ arguments: String) throws -> LoadedGraph {
    let read = try ExchangeTools.current.run("'\(scripts)/\(script).py' \(arguments)", in: folder.path)
    try #require(read.status == 0, "\(read.error)")
    return try LoadedGraph(printed: read.output)
  }

  @Test(.enabled(if: ExchangeTools.current.isAvailable, "\(ExchangeTools.absence)"))
  func `igraph reads the same nodes, names and weights of GraphML`() throws {
    try folder.write(try GraphMLFormat().text(of: graph), to: "graph.graphml")
    let expected = try LoadedGraph(graph, keeping: isXML)
    let differences = try run("igraph_reads", "graph.graphml").differences(from: expected)
    #expect(differences == [])
  }

  @Test(.enabled(if: ExchangeTools.current.isAvailable, "\(ExchangeTools.absence)"))
  func `rdflib reads the same nodes and names of JSON-LD`() throws {
    try folder.write(try JSONLDFormat().text(of: graph), to: "graph.jsonld")
    let expected = try LoadedGraph(graph, prefix: "urn:x-kg:", hasWeights: false)
    let differences = try run("rdflib_reads", "graph.jsonld").differences(from: expected)
    #expect(differences == [])
  }

  @Test(.enabled(if: ExchangeTools.current.isAvailable, "\(ExchangeTools.absence)"))
  func `Kùzu loads the same nodes, names and weights of Neo4j's tables`() throws {
    try Neo4jFormat().folder(of: graph).write(into: folder)
    // What has line breaks is in one line there.
    var oneLine = graph
    for index in graph.papers.indices { oneLine.papers[index].title = inOneLine(graph.papers[index].title) }
    let expected = try LoadedGraph(oneLine) { $0.value != 0 }
    let differences = try run("kuzu_reads", "csv .").differences(from: expected)
    #expect(
      differences.filter { !$0.contains("entity:java%0Ascript") && !$0.contains("entity:line%0D%0A") } == [])
  }

  private func inOneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
  }

  @Test(.enabled(if: ExchangeTools.current.isAvailable, "\(ExchangeTools.absence)"))
  func `Kùzu runs the Cypher statements twice and holds everything once`() throws {
    try folder.write(try CypherFormat().text(of: graph), to: "graph.cypher")
    let expected = try LoadedGraph(graph) { $0.value != 0 }
    let differences = try run("kuzu_reads", "cypher graph.cypher").differences(from: expected)
    #expect(differences == [])
  }

  @Test(
    .enabled(if: OutsideProgram.xmllint != nil, "needs the program xmllint"),
    arguments: [GraphMLFormat() as any ExchangeFormat, GEXFFormat(colors: ["task": "#861e62"])])
  func `xmllint finds nothing to complain about`(format: any ExchangeFormat) throws {
    let xmllint = try #require(OutsideProgram.xmllint)
    let result = try xmllint.run(["--noout"], on: try format.text(of: graph))
    #expect(result.status == 0 && result.output.isEmpty, "\(result.output)")
  }

  @Test(.enabled(if: OutsideProgram(named: "sqlite3") != nil, "needs the program sqlite3"))
  func `the sqlite3 shell imports the same nodes, names and weights`() throws {
    try CSVFormat().folder(of: graph).write(into: folder)
    let node = "json_array('node', id, name, kind, json(pagerank))"
    let edge = "json_array('edge', source, target, kind, json(weight))"
    let read = try Shell(in: folder.path).run(
      """
      sqlite3 :memory: '.import --csv nodes.csv node' '.import --csv edges.csv edge' \
      "SELECT 1; SELECT \(node) FROM node; SELECT \(edge) FROM edge"
      """)
    try #require(read.status == 0, "\(read.error)")
    let expected = try LoadedGraph(graph) { $0.value != 0 }
    let differences = try LoadedGraph(printed: read.output).differences(from: expected)
    #expect(differences == [])
  }
}
