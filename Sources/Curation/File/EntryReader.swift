internal import EntityExtraction
internal import EntityLinking
internal import PaperCorpus
internal import Yams

/// Reads entries out of YAML; what is wrong with one is said, and the next is read.
struct EntryReader {
  private let text: SourceText
  private let path: String
  private(set) var entries: [CurationEntry] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(text: SourceText, path: String) {
    self.text = text
    self.path = path
  }

  /// Reads the list of entries.
  mutating func read(_ list: Node, of document: YAMLDocument) {
    if list.isNull { return }
    guard let items = list.sequence else {
      return report(
        at: document.lineAndColumn(of: list),
        "'\(CurationFile.key)' is passed over: it is no list of decisions",
        hint: "start each with a dash, such as '- hide: NAME'")
    }
    for item in items {
      var entry = EntryFields(item, of: document, path: path)
      if let change = entry.change() {
        let (line, column) = document.lineAndColumn(of: item)
        entries.append(CurationEntry(change, line: line, column: column))
      }
      diagnostics += entry.diagnostics
    }
  }

  /// Reads the entry in a part of the file that is faulty as a whole.
  mutating func read(_ chunk: (text: SourceText, span: ByteSpan)) {
    do {
      let document = try YAMLDocument(chunk.text, chunk.span)
      if let root = document.root { read(root, of: document) }
    } catch {
      let (problem, _) = YAMLPlaces(chunk.text, chunk.span).fault(in: error)
      report(
        at: text.lineAndColumn(of: chunk.span.start), "the entry is passed over: \(problem)",
        hint: "put names with signs of YAML into double quotes")
    }
  }

  private mutating func report(at place: (line: Int, column: Int), _ message: String, hint: String) {
    diagnostics.append(
      Diagnostic(.error, path: path, line: place.line, column: place.column, message: message, hint: hint))
  }
}
