internal import PaperCorpus
internal import Yams

/// An insertion of one entry into the text of a file: everything else stays as it is, byte for byte.
public struct CurationEdit: Sendable {
  /// The offset at which bytes are inserted.
  public let offset: Int
  /// The bytes.
  public let inserted: [UInt8]
  /// The text with the entry.
  public let result: [UInt8]

  /// Inserts an entry behind the last one.
  ///
  /// - Parameters:
  ///   - change: the entry.
  ///   - bytes: the file; nil where there is none.
  /// - Throws: `CurationError.cannotEdit` where the list is written in a way that cannot be added to.
  public init(adding change: CurationEntry.Change, to bytes: [UInt8]?) throws {
    let old = bytes ?? Array(Self.opening.utf8)
    let lines = EntryText(change).lines
    let place = try InsertionPlace(in: old, entry: lines)
    var text = ""
    if place.needsLineEnd { text += place.lineEnd }
    if place.needsKey { text += place.keyIndent + CurationFile.key + ":" + place.lineEnd }
    for line in lines { text += place.indent + line + place.lineEnd }
    var insertion = Array(text.utf8)
    if bytes == nil { insertion = old + insertion }
    offset = bytes == nil ? 0 : place.offset
    inserted = insertion
    let before = bytes ?? []
    result = Array(before[..<offset]) + insertion + Array(before[offset...])
    try check(change, before: CurationFile(before), lines: lines)
  }

  /// What a new file starts with.
  private static let opening = "# Decisions about the graph; kg curate adds to them, see its help.\n"

  /// Holds the edit to its promise: the entries that were there, and the new one behind them.
  private func check(_ change: CurationEntry.Change, before: CurationFile, lines: [String]) throws {
    let after = CurationFile(result)
    let expected = before.entries.map(\.change) + [change]
    guard after.entries.map(\.change) == expected, after.diagnostics.count == before.diagnostics.count else {
      throw CurationError.cannotEdit(reason: "the list is written in an unusual way", entry: lines)
    }
  }
}

/// Where an entry goes in the text of a file.
private struct InsertionPlace {
  var offset: Int
  var indent = "  "
  var keyIndent = ""
  var needsKey = false
  var needsLineEnd = false
  var lineEnd = "\n"

  init(in bytes: [UInt8], entry: [String]) throws {
    let text = SourceText(fileBytes: bytes)
    let span = ByteSpan(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, bytes.count)
    offset = bytes.count
    if let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0, bytes[end - 1] == UInt8(ascii: "\r") {
      lineEnd = "\r\n"
    }
    let document: YAMLDocument
    do {
      document = try YAMLDocument(text, span)
    } catch {
      let diagnostic = YAMLPlaces(text, span).diagnostic(for: error, path: Blog.settingsName)
      throw CurationError.cannotEdit(reason: diagnostic.description, entry: entry)
    }
    if let root = document.root, !root.isNull {
      guard let mapping = root.mapping, mapping.style != .flow else {
        throw CurationError.cannotEdit(reason: "it is no list of keys and values, one a line", entry: entry)
      }
      let first = mapping.first.map { text.lineAndColumn(of: document.offset(of: $0.key)) }
      let bom = first?.line == 1 ? span.start : 0
      keyIndent = String(repeating: " ", count: max(0, (first?.column ?? 1) - 1 - bom))
      indent = keyIndent + "  "
      if let (key, list) = mapping.first(where: { $0.key.scalar?.string == CurationFile.key }) {
        try place(behind: list, of: key, in: document, text: text, entry: entry)
        return
      }
    }
    needsKey = true
    needsLineEnd = bytes.count > span.start && bytes.last != UInt8(ascii: "\n")
  }

  private mutating func place(
    behind list: Node, of key: Node, in document: YAMLDocument, text: SourceText, entry: [String]
  ) throws {
    var last = key
    if let items = list.sequence {
      guard items.style != .flow, let item = items.last else {
        throw CurationError.cannotEdit(
          reason: "the list is not written with a dash and a line each", entry: entry)
      }
      indent = String(repeating: " ", count: document.lineAndColumn(of: list).column - 1)
      last = item
    } else if list.scalar?.string.isEmpty != true {
      throw CurationError.cannotEdit(reason: "'\(CurationFile.key)' holds no list", entry: entry)
    }
    let lastLine = text.lineAndColumn(of: document.offset(of: last)).line - 1
    let least = keyIndent.utf8.count
    var end = lastLine
    for line in (lastLine + 1)..<max(lastLine + 1, text.lineStarts.count) {
      let content = Self.content(of: line, in: text)
      guard let first = content.first(where: { $0 != UInt8(ascii: " ") }) else { continue }
      if first == UInt8(ascii: "#") { continue }
      if content.prefix(while: { $0 == UInt8(ascii: " ") }).count <= least { break }
      end = line
    }
    offset = end + 1 < text.lineStarts.count ? text.lineStarts[end + 1] : text.bytes.count
    needsLineEnd = offset == text.bytes.count && text.bytes.last != UInt8(ascii: "\n")
  }

  /// A line without its end.
  private static func content(of line: Int, in text: SourceText) -> ArraySlice<UInt8> {
    let end = line + 1 < text.lineStarts.count ? text.lineStarts[line + 1] : text.bytes.count
    return text.bytes[text.lineStarts[line]..<end].prefix {
      $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
    }
  }
}
