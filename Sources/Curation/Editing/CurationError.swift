public import PaperCorpus

/// Why a decision was not written into the file.
public enum CurationError: Error, Hashable, CustomStringConvertible {
  /// The text of the file cannot be added to.
  case cannotEdit(reason: String, entry: [String])
  /// A name of it matches nothing in the graph, or a paper none.
  case unknownName(diagnostics: [Diagnostic])
  /// It cannot be done, or contradicts what is there.
  case refused(diagnostics: [Diagnostic])
  /// There is no change to take back.
  case nothingToUndo(path: String)
  /// The file is not as the last change left it.
  case editedSince(path: String)
  /// The journal of changes cannot be read.
  case unreadable(path: String, reason: String)

  /// The sentence for the user, with the way out.
  public var description: String {
    switch self {
    case .cannotEdit(let reason, let entry):
      "\(Blog.settingsName) was left as it was: \(reason); add this to '\(CurationFile.key)' by hand: "
        + entry.joined(separator: " ⏎ ")
    case .unknownName(let diagnostics), .refused(let diagnostics):
      diagnostics.map { $0.message + ($0.hint.map { "; \($0)" } ?? "") }.joined(separator: "\nkg: ")
    case .nothingToUndo(let path): "there is no change of \(path) to take back"
    case .editedSince(let path):
      "\(path) was edited since the last 'kg curate', so taking that back could lose the edit; change it by hand"
    case .unreadable(let path, let reason): "cannot read \(path): \(reason); check its permissions"
    }
  }
}
