import TestSupport
import Testing

@testable import GraphExchange

/// Characters that XML 1.0 and HTML can hold.
func isXML(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x9, 0xA, 0xD: true
  case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
  default: true
  }
}

struct NetworkXTests {
  enum Format: String, CaseIterable {
    case graphml, gexf, cytoscape
    case nodeLink = "node-link"

    var writer: any ExchangeFormat {
      switch self {
      case .graphml: GraphMLFormat()
      case .gexf: GEXFFormat(colors: ["model": "#094db1"])
      case .cytoscape: CytoscapeFormat()
      case .nodeLink: NodeLinkFormat()
      }
    }
  }

  private func expectSameGraph(_ format: Format, by tools: ExchangeTools, version: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try format.writer.text(of: SampleGraphs.hostile), to: "graph")
    let read = try tools.run("'\(scripts)/networkx_reads.py' \(format.rawValue) graph", in: folder.path)
    try #require(read.status == 0, "\(read.error)")
    #expect(read.output.hasPrefix("[\"\(version)"))
    let isMarkup = format == .graphml || format == .gexf
    let expected = try LoadedGraph(SampleGraphs.hostile) { !isMarkup || isXML($0) }
    let differences = try LoadedGraph(printed: read.output).differences(from: expected)
    #expect(differences == [])
  }

  @Test(
    .enabled(if: ExchangeTools.olderNetworkX.isAvailable, "\(ExchangeTools.absence)"),
    arguments: Format.allCases)
  func `the older version reads the same nodes, names and weights`(format: Format) throws {
    try expectSameGraph(format, by: .olderNetworkX, version: "2.")
  }

  @Test(
    .enabled(if: ExchangeTools.current.isAvailable, "\(ExchangeTools.absence)"), arguments: Format.allCases)
  func `the current version reads the same nodes, names and weights`(format: Format) throws {
    try expectSameGraph(format, by: .current, version: "3.")
  }
}

/// Where the scripts lie that load a file and print what they found.
let scripts = "\(SourceTree.root)/Tests/GraphExchangeTests/Tools/Scripts"
