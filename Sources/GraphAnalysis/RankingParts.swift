/// How a round is cut: into blocks that run one after the other, and those into parts that may run at once.
///
/// The cuts follow from the graph alone, so that the scores cannot depend on how many threads there are.
struct RankingParts: Sendable {
  /// How many parts a block has.
  let partsPerBlock: Int
  let blockCount: Int
  private let bounds: [Int]

  /// Blocks bring what is new to the blocks after them; too small ones would leave the threads waiting.
  init(of graph: WeightedGraph) {
    let work = graph.sources.count + 2 * graph.nodeCount
    let blockCount = max(1, min(32, work / 256))
    let partsPerBlock = work < 1 << 18 ? 1 : 8
    let partCount = blockCount * partsPerBlock
    bounds = (0...partCount).map { part in
      // The first position before which this part's share of all work lies: a row costs as much as two edges.
      let share = work * part / partCount
      var (low, high) = (0, graph.nodeCount)
      while low < high {
        let middle = (low + high) / 2
        if graph.rowStarts[middle] + 2 * middle < share { low = middle + 1 } else { high = middle }
      }
      return low
    }
    self.blockCount = blockCount
    self.partsPerBlock = partsPerBlock
  }

  var all: Range<Int> { 0..<blockCount * partsPerBlock }
  func parts(of block: Int) -> Range<Int> { block * partsPerBlock..<(block + 1) * partsPerBlock }
  func positions(of part: Int) -> Range<Int> { bounds[part]..<bounds[part + 1] }
  func positions(of parts: Range<Int>) -> Range<Int> { bounds[parts.lowerBound]..<bounds[parts.upperBound] }
}
