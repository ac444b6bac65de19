/// Texts by their bytes, for finding the longest one that a word begins with, or, read backwards, ends with.
struct ByteTrie<Value: Sendable>: Sendable {
  private struct Node {
    var value: Value?
    /// The low six bits of the children's bytes, so that most bytes that go on in no text are known at once.
    var childBits: UInt64 = 0
    /// The children in the order of those bits; such as share them stand behind each other.
    var children: [Child] = []
  }

  private struct Child {
    var byte: UInt8
    var node: Int32
  }

  /// The first node is the root, so 0 stands for no node.
  private var nodes = [Node()]

  /// The value of a text, which is made if need be.
  subscript(bytes: some Sequence<UInt8>, default empty: Value) -> Value {
    get { longest(in: bytes, whole: true) ?? empty }
    set {
      var node = 0
      for byte in bytes {
        var child = self.child(of: node, byte)
        if child == 0 {
          child = nodes.count
          nodes.append(Node())
          let place = nodes[node].children.firstIndex { $0.byte & 63 > byte & 63 }
          nodes[node].children.insert(
            Child(byte: byte, node: Int32(child)), at: place ?? nodes[node].children.count)
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

  /// A byte of a Hangul syllable is the only one with its low bits, so that its place is their number.
  private func child(of node: Int, _ byte: UInt8) -> Int {
    let bit = UInt64(1) << UInt64(byte & 63)
    let bits = nodes[node].childBits
    guard bits & bit != 0 else { return 0 }
    var place = (bits & (bit - 1)).nonzeroBitCount
    let children = nodes[node].children
    while place < children.count {
      if children[place].byte == byte { return Int(children[place].node) }
      if children[place].byte & 63 > byte & 63 { return 0 }
      place += 1
    }
    return 0
  }
}
