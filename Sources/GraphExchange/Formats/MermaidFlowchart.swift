internal import TextEscaping

/// A small part of a graph as a Mermaid flowchart, for READMEs and pages.
///
/// Mermaid draws no more than some hundreds of edges, and nobody reads as many: it is for the surroundings of something,
/// never for a whole graph.
public struct MermaidFlowchart: Sendable {
  /// The most edges that are drawn.
  public static let mostEdges = 80

  /// A node.
  public struct Node: Sendable, Hashable {
    /// What is written in it.
    public var label: String
    /// What it stands for, such as `paper` or `method`; decides its shape.
    public var kind: String
    /// Whether the chart is about it.
    public var isFocus: Bool

    /// Creates a node.
    public init(label: String, kind: String, isFocus: Bool) {
      self.label = label
      self.kind = kind
      self.isFocus = isFocus
    }
  }

  /// An edge.
  public struct Edge: Sendable, Hashable {
    /// Index of the node it leaves.
    public var source: Int
    /// Index of the node it reaches.
    public var target: Int
    /// What it says.
    public var label: String
    /// Whether it has a direction.
    public var isDirected: Bool
    /// Which edges are kept where there are too many: the heaviest.
    public var weight: Double

    /// Creates an edge.
    public init(source: Int, target: Int, label: String, isDirected: Bool, weight: Double) {
      self.source = source
      self.target = target
      self.label = label
      self.isDirected = isDirected
      self.weight = weight
    }
  }

  private let title: String
  private let nodes: [Node]
  private let edges: [Edge]

  /// Creates a chart of the heaviest `mostEdges` edges, the earlier ones of equal weight, and of the nodes at their ends;
  /// nodes in focus are drawn in any case.
  ///
  /// - Precondition: Edges name nodes of the list.
  public init(title: String, nodes: [Node], edges: [Edge]) {
    let kept = edges.indices.sorted { (edges[$1].weight, $0) < (edges[$0].weight, $1) }.prefix(Self.mostEdges)
    let drawn = kept.sorted().map { edges[$0] }
    let ends = Set(drawn.flatMap { [$0.source, $0.target] })
    let places = nodes.indices.filter { ends.contains($0) || nodes[$0].isFocus }
    let newIndex = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    self.title = title
    self.nodes = places.map { nodes[$0] }
    self.edges = drawn.compactMap { edge in
      guard let source = newIndex[edge.source], let target = newIndex[edge.target] else { return nil }
      return Edge(
        source: source, target: target, label: edge.label, isDirected: edge.isDirected, weight: edge.weight)
    }
  }

  /// The number of nodes that are drawn.
  public var nodeCount: Int { nodes.count }
  /// The number of edges that are drawn.
  public var edgeCount: Int { edges.count }

  /// Writes the chart.
  public func write(to sink: any ExchangeSink) throws {
    try sink.write("---\ntitle: \(YAMLString.scalar(title))\n---\nflowchart LR\n")
    for (index, node) in nodes.enumerated() {
      let (left, right) = brackets(of: node.kind)
      let style = node.isFocus ? ":::focus" : ""
      try sink.write("  n\(index)\(left)\(MermaidLabel.quote(node.label))\(right)\(style)\n")
    }
    for edge in edges {
      let arrow = edge.isDirected ? "-->" : "---"
      let label = edge.label.isEmpty ? "" : "|\(MermaidLabel.quote(edge.label))|"
      try sink.write("  n\(edge.source) \(arrow)\(label) n\(edge.target)\n")
    }
    if nodes.contains(where: \.isFocus) { try sink.write("  classDef focus stroke-width:3px\n") }
  }

  /// Shapes tell papers, data and the rest apart.
  private func brackets(of kind: String) -> (String, String) {
    switch kind {
    case "paper": ("[", "]")
    case "dataset", "benchmark": ("[(", ")]")
    case "metric", "task": ("{{", "}}")
    default: ("(", ")")
    }
  }
}
