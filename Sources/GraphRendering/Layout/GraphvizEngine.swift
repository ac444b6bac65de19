internal import CGraphviz
internal import Synchronization

/// What Graphviz reported since the last call began; it comes in pieces.
private let reports = Mutex("")

/// Graphviz inside this process, asked for one thing: where nodes that edges connect should stand.
///
/// libgvc may not be used by two threads at once, not even with a context each, so that one lock guards every call. It
/// reports errors to a C function without context, hence the global that collects them.
enum GraphvizEngine {
  /// One of Graphviz' ways to find places.
  struct Model {
    /// What Graphviz calls it.
    let name: String

    /// Stress majorisation (Gansner, Koren and North 2004); quadratic in memory.
    static let stress = Model(name: "neato")
    /// The multilevel spring model (Hu 2005).
    static let springs = Model(name: "sfdp")
  }

  /// What is asked for; nodes are numbers from 0.
  struct Request {
    /// The size of each node, which springs take account of.
    var sizes: [Size]
    /// Which nodes are tied.
    var edges: [(source: Int, target: Int)]
    /// The length that edges should have, in points.
    var edgeLength: Double
    /// How places are found.
    var model: Model
    /// Where the random start comes from.
    var seed: Int
  }

  /// Returns the centre of each node in points, y growing downwards; nodes may overlap.
  ///
  /// Equal requests have equal answers. Graphviz' own removal of overlaps is not asked for, since it sums over a
  /// triangulation in the order of memory addresses; rounding takes away what else might differ in the last bits.
  ///
  /// - Throws: `RenderingError.graphvizFailed` where Graphviz reports an error.
  static func centers(_ request: Request) throws -> [Point] {
    try lock.withLock { _ in
      let engine = request.model.name
      reports.withLock { $0 = "" }
      agreseterrors()
      let outerHandler = agseterrf { text in
        guard let text else { return 0 }
        reports.withLock { $0 += String(cString: text) }
        return 0
      }
      defer { agseterrf(outerHandler) }

      func failure(_ words: String) -> RenderingError {
        let said = reports.withLock { $0 }.split(separator: "\n").joined(separator: "; ")
        return RenderingError.graphvizFailed(engine: engine, messages: said.isEmpty ? words : said)
      }
      guard let context = gvContext() else { throw failure("it gave no context") }
      defer { gvFreeContext(context) }
      guard let graph = kg_graphviz_open_undirected() else { throw failure("it gave no graph") }
      defer { agclose(graph) }

      let nodes = try fill(graph, with: request, failure: failure)
      kg_graphviz_seed(UInt32(request.seed))
      let status = gvLayout(context, graph, engine)
      defer { gvFreeLayout(context, graph) }
      let hasError = reports.withLock { $0.contains("Error") }
      guard status == 0, !hasError else { throw failure("it returned \(status)") }
      return nodes.map { Point(x: rounded(kg_graphviz_node_x($0)), y: rounded(-kg_graphviz_node_y($0))) }
    }
  }

  /// Graphviz' own version, such as `2.43.0`.
  static func version() throws -> String {
    try lock.withLock { _ in
      guard let context = gvContext() else {
        throw RenderingError.graphvizFailed(engine: "version", messages: "it gave no context")
      }
      defer { gvFreeContext(context) }
      return String(cString: gvcVersion(context))
    }
  }

  private static func fill(
    _ graph: UnsafeMutablePointer<Agraph_t>, with request: Request, failure: (String) -> RenderingError
  ) throws -> [UnsafeMutablePointer<Agnode_t>] {
    let rounds = request.sizes.count > manyNodes ? fewRounds : mostRounds
    let graphAttributes = [
      ("overlap", "true"), ("splines", "false"), ("start", "\(request.seed)"), ("maxiter", "\(rounds)"),
    ]
    for (name, value) in graphAttributes { kg_graphviz_declare(graph, AGRAPH, name, value) }
    let nodeAttributes = [
      ("shape", "box"), ("fixedsize", "true"), ("label", ""), ("width", "1"), ("height", "1"),
    ]
    for (name, value) in nodeAttributes { kg_graphviz_declare(graph, AGNODE, name, value) }
    kg_graphviz_declare(graph, AGEDGE, "len", "1")

    let nodes = try request.sizes.enumerated().map { index, size in
      guard let node = kg_graphviz_add_node(graph, "n\(index)") else { throw failure("it took no node") }
      kg_graphviz_set(node, "width", inches(size.width))
      kg_graphviz_set(node, "height", inches(size.height))
      return node
    }
    for (source, target) in request.edges {
      guard let edge = kg_graphviz_add_edge(graph, nodes[source], nodes[target]) else {
        throw failure("it took no edge")
      }
      kg_graphviz_set(edge, "len", inches(request.edgeLength))
    }
    return nodes
  }

  /// Beyond this many nodes most of the time would go into rounds that hardly move any.
  private static let manyNodes = 1000
  private static let mostRounds = 1000
  private static let fewRounds = 200

  /// Rounds to a sixty-fourth of a point.
  private static func rounded(_ value: Double) -> Double { (value * 64).rounded() / 64 }

  /// Graphviz has 72 points to the inch.
  private static func inches(_ points: Double) -> String { "\(points / 72)" }

  private static let lock = Mutex(())
}
