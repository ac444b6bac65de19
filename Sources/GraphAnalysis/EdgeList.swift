/// The edges that a caller gives, in whichever form it keeps them; they are read in place and never copied.
protocol EdgeList {
  var count: Int { get }
  func source(of edge: Int) -> Int
  func target(of edge: Int) -> Int
  func weight(of edge: Int) -> Double
}

/// Edges as an array of values.
struct ListedEdges: EdgeList {
  let edges: [WeightedGraph.Edge]

  var count: Int { edges.count }
  func source(of edge: Int) -> Int { edges[edge].source }
  func target(of edge: Int) -> Int { edges[edge].target }
  func weight(of edge: Int) -> Double { edges[edge].weight }
}

/// Edges as parallel arrays, the compact form for large graphs.
struct ColumnEdges: EdgeList {
  let sources: [Int32]
  let targets: [Int32]
  let weights: [Double]

  var count: Int { sources.count }
  func source(of edge: Int) -> Int { Int(sources[edge]) }
  func target(of edge: Int) -> Int { Int(targets[edge]) }
  func weight(of edge: Int) -> Double { weights[edge] }
}

/// Edges as parallel arrays, all of weight 1.
struct PlainColumnEdges: EdgeList {
  let sources: [Int32]
  let targets: [Int32]

  var count: Int { sources.count }
  func source(of edge: Int) -> Int { Int(sources[edge]) }
  func target(of edge: Int) -> Int { Int(targets[edge]) }
  func weight(of edge: Int) -> Double { 1 }
}
