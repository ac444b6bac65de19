/// Why a picture could not be drawn.
public enum RenderingError: Error, Equatable {
  /// Two nodes have the same identifier.
  case duplicateNode(id: String)
  /// An edge names a node that the picture lacks.
  case edgeOutOfRange(edge: Int, node: Int, nodes: Int)
  /// An edge leads from a node to itself.
  case selfLoop(id: String)
  /// A rank is negative, infinite or not a number.
  case invalidRank(id: String)
  /// A weight is not positive, infinite or not a number.
  case invalidWeight(edge: Int)
  /// No node has an edge, and none is what the picture is about.
  case nothingToDraw(title: String)
  /// A file of kept places is not as `kg` writes it.
  case damagedPlaces(line: Int)
  /// Graphviz did not lay the picture out; `messages` are its own words.
  case graphvizFailed(engine: String, messages: String)
}

extension RenderingError: CustomStringConvertible {
  /// What is the matter, and the way out.
  public var description: String {
    switch self {
    case .duplicateNode(let id):
      "two nodes of the picture are called '\(id)'; give each node an identifier of its own"
    case .edgeOutOfRange(let edge, let node, let nodes):
      "edge \(edge) of the picture leads to node \(node) of \(nodes); name nodes by their index"
    case .selfLoop(let id):
      "an edge of the picture leads from '\(id)' to itself; leave it out"
    case .invalidRank(let id):
      "the rank of '\(id)' is no number from zero up; rank the graph again"
    case .invalidWeight(let edge):
      "the weight of edge \(edge) is no number above zero; leave the edge out"
    case .nothingToDraw(let title):
      "the picture '\(title)' has no edge to draw; ask for more nodes or another entity"
    case .damagedPlaces(let line):
      "line \(line) of the kept places is damaged; delete the file to have pictures laid out from nothing"
    case .graphvizFailed(let engine, let messages):
      "Graphviz could not lay out the picture with '\(engine)': \(messages); "
        + "check that its plugins are installed (Debian: libgvc6, configured by 'dot -c')"
    }
  }
}
