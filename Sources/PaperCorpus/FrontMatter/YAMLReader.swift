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
        let (line, column) = text.lineAndColumn(of: span.start)
        diagnostics.append(
          Diagnostic(
            .error, path: path, line: line, column: column, message: "the YAML is no list of keys and values",
            hint: "write one 'key: value' a line"))
      }
    } catch let error as YamlError {
      root = nil
      diagnostics.append(Self.diagnostic(for: error, path: path, text: text, span: span))
    } catch {
      root = nil
      let (line, column) = text.lineAndColumn(of: span.start)
      diagnostics.append(
        Diagnostic(
          .error, path: path, line: line, column: column, message: "the YAML cannot be read: \(error)"))
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
    let offset = scalar.mark.map { Self.offset(of: $0, text: text, span: span) } ?? span.start
    return Scalar(
      text: scalar.string, isPlain: scalar.style == .plain || scalar.style == .any, offset: offset)
  }

  /// The offset in the file of a place that the YAML parser counts in lines and scalars.
  private static func offset(of mark: Mark, text: SourceText, span: ByteSpan) -> Int {
    let firstLine = text.lineAndColumn(of: span.start).line
    let line = min(firstLine + mark.line - 1, text.lineStarts.count)
    var offset = text.lineStarts[max(line, 1) - 1]
    var column = 1
    while column < mark.column, offset < span.end {
      offset += 1
      while offset < span.end, text.bytes[offset].isContinuation { offset += 1 }
      column += 1
    }
    return min(max(offset, span.start), span.end)
  }

  private static func diagnostic(for error: YamlError, path: String, text: SourceText, span: ByteSpan)
    -> Diagnostic
  {
    var offset = span.start
    let problem: String
    switch error {
    case .scanner(_, let fault, let mark, _), .parser(_, let fault, let mark, _),
      .composer(_, let fault, let mark, _):
      offset = Self.offset(of: mark, text: text, span: span)
      problem = fault
    case .reader(let fault, _, _, _): problem = fault
    case .duplicatedKeysInMapping(let keys, let context):
      offset = Self.offset(of: context.mark, text: text, span: span)
      problem = "key \(keys.sorted().map { "'\($0)'" }.joined(separator: ", ")) stands there twice"
    default: problem = "\(error)"
    }
    let (line, column) = text.lineAndColumn(of: offset)
    return Diagnostic(
      .error, path: path, line: line, column: column, message: "the YAML is faulty: \(problem)",
      hint: "put a value with ':' or quotation marks into single quotes")
  }
}
