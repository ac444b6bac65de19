internal import PaperCorpus
internal import Yams

/// A YAML document in a part of a file, with the place of each of its texts.
struct YAMLDocument {
  /// The outermost node; nil where the document is empty.
  let root: Node?
  private let text: SourceText
  private let places: YAMLPlaces

  /// Reads a document.
  ///
  /// - Throws: what the parser finds wrong with it.
  init(_ text: SourceText, _ span: ByteSpan) throws {
    self.text = text
    places = YAMLPlaces(text, span)
    // Without the tag resolver: every scalar is the text that was written, be it `Yes` or `2510.10`.
    root = try Yams.compose(yaml: text.string(span), .basic, .default, .utf8)
  }

  /// The keys at the top, where the document is a mapping.
  var keys: [PlacedText] { root?.mapping?.keys.map { placed($0) } ?? [] }

  /// The value of a key at the top.
  func value(of key: String) -> Node? {
    root?.mapping?.first { $0.key.scalar?.string == key }?.value
  }

  /// A node's text with its place; of anything but a scalar, an empty one.
  func placed(_ node: Node) -> PlacedText {
    let (line, column) = lineAndColumn(of: node)
    return PlacedText(node.scalar?.string ?? "", line: line, column: column)
  }

  /// Where a node starts.
  func lineAndColumn(of node: Node) -> (line: Int, column: Int) {
    text.lineAndColumn(of: offset(of: node))
  }

  /// The offset in the file at which a node starts.
  func offset(of node: Node) -> Int { places.offset(of: node.mark) }
}

extension Node {
  /// Whether it is a scalar that says nothing: missing, or YAML's null.
  var isNull: Bool {
    guard let scalar else { return false }
    let isPlain = scalar.style == .plain || scalar.style == .any
    return isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}
