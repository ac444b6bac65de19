internal import EntityLinking
public import PaperCorpus

/// Something that an entry says and that cannot be done, or not as meant.
public struct CurationIssue: Sendable, Hashable {
  /// The index of the entry.
  public let entry: Int
  /// What to tell the user.
  public let diagnostic: Diagnostic
  /// Whether a name of the entry matches nothing in the graph.
  public let isUnknownName: Bool
}

/// Collects what is wrong with the entries of a file.
struct IssueList {
  private(set) var issues: [CurationIssue] = []
  private let entries: [CurationEntry]
  private let path: String

  init(_ entries: [CurationEntry], path: String) {
    self.entries = entries
    self.path = path
  }

  /// Says something about a text of an entry, or about the entry.
  mutating func add(
    _ severity: Diagnostic.Severity, _ entry: Int, at text: PlacedText? = nil, _ message: String,
    hint: String,
    isUnknownName: Bool = false
  ) {
    let (line, column) =
      text.map { ($0.line, $0.column) } ?? (entries[entry].line, entries[entry].column)
    let diagnostic = Diagnostic(
      severity, path: path, line: line, column: column, message: message, hint: hint)
    issues.append(CurationIssue(entry: entry, diagnostic: diagnostic, isUnknownName: isUnknownName))
  }

  /// Says of entries that contradict each other that none of them is applied: once at each, naming another.
  ///
  /// - Parameters:
  ///   - contradicting: The entries with what each says, of which at least two differ.
  ///   - subject: What they speak about.
  mutating func addContradiction(_ contradicting: [(entry: Int, statement: String)], about subject: String) {
    let ordered = contradicting.sorted {
      (entries[$0.entry].line, entries[$0.entry].column, $0.statement)
        < (entries[$1.entry].line, entries[$1.entry].column, $1.statement)
    }
    for (entry, statement) in ordered {
      guard let other = ordered.first(where: { $0.entry != entry && $0.statement != statement }) else {
        continue
      }
      let line = entries[other.entry].line
      add(
        .error, entry,
        "'\(subject.folded)' is \(statement) here and \(other.statement)\(line > 0 ? " in line \(line)" : "")"
          + "; neither is applied",
        hint: "keep one of the two entries")
    }
  }
}
