package import Yams

/// Where the places that the YAML parser counts in lines and scalars stand in a file.
package struct YAMLPlaces: Sendable {
  private let text: SourceText
  private let span: ByteSpan

  /// Creates the places of a document.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - span: the document's part of it, from the start of a line or behind a byte-order mark.
  package init(_ text: SourceText, _ span: ByteSpan) {
    self.text = text
    self.span = span
  }

  /// The offset in the file of a place; the document's start where there is none.
  ///
  /// - Complexity: O(n) in the length of the line.
  package func offset(of mark: Mark?) -> Int {
    guard let mark else { return span.start }
    let firstLine = text.lineAndColumn(of: span.start).line
    let line = min(firstLine + mark.line - 1, text.lineStarts.count)
    var offset = max(text.lineStarts[max(line, 1) - 1], span.start)
    var column = 1
    while column < mark.column, offset < span.end {
      offset += 1
      while offset < span.end, text.bytes[offset].isContinuation { offset += 1 }
      column += 1
    }
    return min(offset, span.end)
  }

  /// What makes a document faulty, and where.
  package func fault(in error: any Error) -> (problem: String, offset: Int) {
    switch error as? YamlError {
    case .scanner(_, let fault, let mark, _), .parser(_, let fault, let mark, _),
      .composer(_, let fault, let mark, _):
      return (fault, offset(of: mark))
    case .reader(let fault, _, _, _): return (fault, span.start)
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
      return ("key \(names) stands there twice", offset(of: context.mark))
    default: return ("\(error)", span.start)
    }
  }

  /// The diagnostic for a document that is something else than a mapping.
  package func missingMapping(path: String) -> Diagnostic {
    let (line, column) = text.lineAndColumn(of: span.start)
    return Diagnostic(
      .error, path: path, line: line, column: column, message: "the YAML is no list of keys and values",
      hint: "write one 'key: value' a line")
  }

  /// The diagnostic for a document that cannot be read.
  package func diagnostic(for error: any Error, path: String) -> Diagnostic {
    let (problem, offset) = fault(in: error)
    let (line, column) = text.lineAndColumn(of: offset)
    return Diagnostic(
      .error, path: path, line: line, column: column, message: "the YAML is faulty: \(problem)",
      hint: "put a value with ':' or quotation marks into single quotes")
  }
}
