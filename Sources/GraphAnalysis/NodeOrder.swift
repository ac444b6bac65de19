/// The positions of the nodes: what is read often lies together, and rows of one length follow each other.
///
/// The value of a node is read once for each edge that leaves it. Nodes are grouped by the number of bits of their
/// out-degree, highest first, which packs the values that most reads go to into few cache lines. Within a group they
/// descend by in-degree, so that the length of a row is that of the row before, and the processor foresees its end.
struct NodeOrder {
  /// The node at each position.
  let nodes: [Int32]
  /// The position of each node.
  let positions: [Int32]

  /// - Complexity: O(n).
  init(outDegrees: [UInt32], inDegrees: [UInt32]) {
    // In-degrees above this differ too little, relatively, to matter.
    let inDegreeLimit: UInt32 = 1023
    func key(_ node: Int) -> Int {
      let lengthClass = Int(inDegreeLimit - min(inDegrees[node], inDegreeLimit))
      return outDegrees[node].leadingZeroBitCount * Int(inDegreeLimit + 1) + lengthClass
    }
    var next = [Int32](repeating: 0, count: (UInt32.bitWidth + 1) * Int(inDegreeLimit + 1))
    for node in outDegrees.indices { next[key(node)] += 1 }
    var sum: Int32 = 0
    for index in next.indices { (next[index], sum) = (sum, sum + next[index]) }

    var nodes = [Int32](repeating: 0, count: outDegrees.count)
    var positions = nodes
    for node in outDegrees.indices {
      let position = next[key(node)]
      next[key(node)] += 1
      positions[node] = position
      nodes[Int(position)] = Int32(node)
    }
    self.nodes = nodes
    self.positions = positions
  }
}
