internal import EntityExtraction
internal import GraphAnalysis
internal import GraphStorage

/// What a build computes from the graph, so that questions need not.
extension RelatednessGraph {
  /// The name of the preparation in the database.
  static let preparation = "relatedness"

  /// The edges as bytes, and behind them what they were made with.
  var prepared: [UInt8] { edges.bytes + Self.constants }

  /// The edges that a build left in a database; nil where it left none, or others than these constants make.
  static func preparedEdges(of graph: StoredGraph, in store: GraphStore) throws -> OutgoingEdges? {
    guard var bytes = try store.preparation(named: preparation),
      bytes.suffix(constants.count) == constants[...]
    else { return nil }
    bytes.removeLast(constants.count)
    return OutgoingEdges(bytes: bytes).flatMap { edges in
      edges.nodeCount >= graph.papers.count + graph.entities.count ? edges : nil
    }
  }

  /// What the edges depend on besides the graph, as bytes.
  private static let constants: [UInt8] = {
    var constants = SnapshotBytes()
    for number in [Double(hubPapers), hubShare, relationWeight, wordsWeight] { constants.append(number) }
    for role in EntityRole.allCases { constants.append(weight(of: role)) }
    return constants.bytes
  }()
}
