internal import Yams

/// A YAML document in a part of a file, read so that each fault and each value has its place in the file.
struct YAMLReader {
  /// A scalar with the place where its text starts.
  struct Scalar {
    /// The value as text.
    let text: String
    /// Whether it stands without quotes, so that `false` or `2025` are no text.
    let isPlain: Bool
    /// The offset of its first byte in the file, a quotation mark included.
    let offset: Int

    /// Whether it is YAML's null.
    var isNull: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(text) }
    /// The truth value, where it is one in YAML 1.1, as Ruby reads it.
    var truth: Bool? {
      guard isPlain else { return nil }
      switch text.lowercased() {
      case "true", "yes", "on": return true
      case "false", "no", "off": return false
      default: return nil
      }
    }
  }

  private let text: SourceText
  private let span: ByteSpan
  private let root: Node.Mapping?

  /// Reads the document in a span of a file.
  ///
  /// A document that is faulty or no mapping is empty, and a diagnostic says why.
  init(_ text: SourceText, _ span: ByteSpan, path: String, diagnostics: inout [Diagnostic]) {
    self.text = text
    self.span = span
    do {
      // Without the tag resolver, whose regular expressions cost more than the parse, and without a look at the
      // environment for the encoding.
      let node = try Yams.compose(yaml: text.string(span), .basic, .default, .utf8)
      root = node?.mapping
      if let node, root == nil, node.scalar?.string.isEmpty != true {
        diagnostics.append(YAMLPlaces(text, span).missingMapping(path: path))
      }
    } catch {
      root = nil
      diagnostics.append(YAMLPlaces(text, span).diagnostic(for: error, path: path))
    }
  }

  /// The scalar of a key, or nil where the key is missing or holds something else.
  func scalar(_ key: String) -> Scalar? { node(key).flatMap(scalar(of:)) }

  /// Whether a key is there at all.
  func has(_ key: String) -> Bool { node(key) != nil }

  /// The scalars of a list, or the one scalar of the key.
  func scalars(_ key: String) -> [Scalar] {
    guard let node = node(key) else { return [] }
    if let list = node.sequence { return list.compactMap(scalar(of:)) }
    return scalar(of: node).map { [$0] } ?? []
  }

  /// Whether a key holds a list.
  func isList(_ key: String) -> Bool { node(key)?.sequence != nil }

  /// The keys and scalars of the mappings in a list, one mapping an element, with nested mappings left out.
  func mappings(_ key: String, inner: String) -> [[String: Scalar]] {
    (node(key)?.sequence).map { list in
      list.map { element in
        var values: [String: Scalar] = [:]
        for (key, value) in element.mapping?[inner]?.mapping ?? [:] {
          if let name = key.scalar?.string, let scalar = scalar(of: value) { values[name] = scalar }
        }
        return values
      }
    } ?? []
  }

  private func node(_ key: String) -> Node? {
    root?.first { $0.key.scalar?.string == key }?.value
  }

  private func scalar(of node: Node) -> Scalar? {
    guard let scalar = node.scalar else { return nil }
    let offset = YAMLPlaces(text, span).offset(of: scalar.mark)
    return Scalar(
      text: scalar.string, isPlain: scalar.style == .plain || scalar.style == .any, offset: offset)
  }
}
