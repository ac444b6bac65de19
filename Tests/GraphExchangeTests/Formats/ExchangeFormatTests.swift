import Foundation
import TestSupport
import Testing

@testable import GraphExchange

struct ExchangeFormatTests {
  private static let formats: [any ExchangeFormat] = [
    CompleteJSONFormat(), GraphMLFormat(), GEXFFormat(), CytoscapeFormat(), NodeLinkFormat(), JSONLDFormat(),
    CypherFormat(),
  ]

  /// A graph of papers that state something in sentences of some 2,000 bytes.
  private func talkative(_ papers: Int) -> ExchangeGraph {
    var graph = SampleGraphs.small
    let sentence = String(repeating: "증류 ", count: 285)
    graph.papers = (0..<papers).map { index in
      ExchangePaper(id: "2511.\(10000 + index)", title: "A title", url: nil, pageRank: 0.25, posts: [])
    }
    graph.statements = SampleStatements(
      allRoles: (0..<papers * 3).map { index in
        ExchangeRole(
          paper: index / 3, entity: index % 3, type: "method", role: "uses", mentions: 1,
          evidence: SampleGraphs.evidence(sentence))
      })
    return graph
  }

  @Test(arguments: formats.indices)
  func `the text is written in pieces that do not grow with it`(format: Int) throws {
    let (few, many) = (TextSink(), TextSink())
    try Self.formats[format].write(talkative(300), to: few)
    try Self.formats[format].write(talkative(1_200), to: many)
    #expect(many.longestPiece <= few.longestPiece + 100)
  }

  @Test(arguments: formats.indices)
  func `the same graph gives the same bytes`(format: Int) throws {
    let first = try Self.formats[format].text(of: SampleGraphs.hostile)
    #expect(try Self.formats[format].text(of: SampleGraphs.hostile).utf8.elementsEqual(first.utf8))
  }

  @Test func `identifiers decode to the names`() {
    for entity in SampleGraphs.hostile.entities {
      let name = entity.nodeID.dropFirst("entity:".count).removingPercentEncoding
      #expect(name.map { Array($0.utf8) } == Array(entity.name.utf8))
    }
  }
}
