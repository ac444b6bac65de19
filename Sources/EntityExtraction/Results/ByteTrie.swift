/// Texts by their bytes, for finding the longest one that a word begins with, or, read backwards, ends with.
struct ByteTrie<Value: Sendable>: Sendable {
  private struct Node {
    var byte: UInt8
    var value: Value?
    var firstChild = 0
    /// The low six bits of the children's bytes, so that most bytes that go on in no text are known at once.
    var childBits: UInt64 = 0
    var nextSibling = 0
  }

  /// The first node is the root, so 0 stands for no node.
  private var nodes = [Node(byte: 0, value: nil)]

  /// The value of a text, which is made if need be.
  subscript(bytes: some Sequence<UInt8>, default empty: Value) -> Value {
    get { longest(in: bytes, whole: true) ?? empty }
    set {
      var node = 0
      for byte in bytes {
        var child = self.child(of: node, byte)
        if child == 0 {
          child = nodes.count
          nodes.append(Node(byte: byte, value: nil, nextSibling: nodes[node].firstChild))
          nodes[node].firstChild = child
          nodes[node].childBits |= 1 << UInt64(byte & 63)
        }
        node = child
      }
      nodes[node].value = newValue
    }
  }

  /// The value of the longest text that the bytes begin with; of them all, where the whole is asked for.
  ///
  /// - Complexity: O(n) in the number of bytes, of which no more than the longest text's are read.
  func longest(in bytes: some Sequence<UInt8>, whole: Bool = false) -> Value? {
    var node = 0
    var found: Value?
    for byte in bytes {
      node = child(of: node, byte)
      guard node > 0 else { return whole ? nil : found }
      if let value = nodes[node].value { found = value }
    }
    return whole ? nodes[node].value : found
  }

  private func child(of node: Int, _ byte: UInt8) -> Int {
    guard nodes[node].childBits & 1 << UInt64(byte & 63) != 0 else { return 0 }
    var child = nodes[node].firstChild
    while child > 0, nodes[child].byte != byte { child = nodes[child].nextSibling }
    return child
  }
}
