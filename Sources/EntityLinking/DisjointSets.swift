/// Sets of the indices `0..<count` that grow by union (Galler & Fischer 1964, DOI 10.1145/364099.364331).
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The representative of an element's set: its smallest element.
  mutating func representative(of element: Int) -> Int {
    var root = element
    while parents[root] != root { root = parents[root] }
    var next = element
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  /// Joins two sets. The smaller index represents the union, so the result doesn't depend on the order of unions.
  mutating func unite(_ left: Int, _ right: Int) {
    let first = representative(of: left)
    let second = representative(of: right)
    if first < second { parents[second] = first } else { parents[first] = second }
  }
}
