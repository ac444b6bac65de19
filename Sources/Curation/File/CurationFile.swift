internal import EntityLinking
public import PaperCorpus
internal import Yams

/// What the author of a blog decided about entities: the list under the key `curation` of `.kg.yml`.
public struct CurationFile: Sendable {
  /// The key of the list.
  public static let key = "curation"

  /// The entries that could be read, in the order of the file.
  public private(set) var entries: [CurationEntry] = []
  /// What a reader should know about the file, in the order of places.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Decides whether the decisions have changed.
  public let fingerprint: Fingerprint

  /// Decides nothing.
  public init() {
    fingerprint = Fingerprint()
  }

  /// Reads a file; whatever is wrong with an entry costs that entry only.
  ///
  /// - Parameters:
  ///   - bytes: the file, in YAML.
  ///   - path: its name, for diagnostics.
  public init(_ bytes: [UInt8], path: String = Blog.settingsName) {
    fingerprint = Fingerprint(of: bytes)
    guard TextEncoding.isReadable(bytes, path: path, diagnostics: &diagnostics) else { return }
    let text = SourceText(fileBytes: bytes)
    guard TextEncoding.isText(text, fileBytes: bytes, path: path, diagnostics: &diagnostics) else { return }
    let span = ByteSpan(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, bytes.count)
    var reader = EntryReader(text: text, path: path)
    do {
      let document = try YAMLDocument(text, span)
      if let root = document.root, root.mapping == nil, root.scalar?.string.isEmpty != true {
        diagnostics.append(YAMLPlaces(text, span).missingMapping(path: path))
      }
      checkKeys(of: document, path: path)
      if let list = document.value(of: Self.key) { reader.read(list, of: document) }
    } catch {
      diagnostics.append(YAMLPlaces(text, span).diagnostic(for: error, path: path))
      // The entries around the fault are read one by one.
      for chunk in EntryLines(text, from: span.start).chunks { reader.read(chunk) }
    }
    entries = reader.entries
    diagnostics = (diagnostics + reader.diagnostics).sorted()
  }

  /// The names that linking must keep apart, but for those that a merge joins in the same words: those two
  /// contradict each other.
  public var distinctNames: [[String]] {
    let merged = entries.filter { $0.verb == .merge }.map { Set($0.subjects.map { NameKey($0.text) }) }
    return entries.filter { $0.verb == .distinct }.map { $0.subjects.map(\.text) }.filter { names in
      !merged.contains { $0.intersection(names.map(NameKey.init)).count > 1 }
    }
  }

  private mutating func checkKeys(of document: YAMLDocument, path: String) {
    let known = BlogSettings.keys + [Self.key, SettingsSection.key]
    for key in document.keys where !known.contains(key.text) {
      let near = NearNames.nearest(to: key.text, among: known.map { [$0] }, limit: 1).first
      diagnostics.append(
        Diagnostic(
          .warning, path: path, line: key.line, column: key.column,
          message: "'\(key.text.folded)' is passed over: no such key is known",
          hint: near.map { "did you mean '\($0.name)'?" } ?? "the keys are \(known.joined(separator: ", "))"))
    }
  }
}
