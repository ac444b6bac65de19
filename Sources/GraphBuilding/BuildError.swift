public import PaperCorpus

/// Why a build that could have gone on did not.
public enum BuildError: Error, Hashable, CustomStringConvertible {
  /// Under strict rules, something could not be read as meant; the graph is as it was.
  case notStrict(diagnostics: [Diagnostic])

  /// The sentence for the user, with the way out.
  public var description: String {
    switch self {
    case .notStrict(let diagnostics):
      "\(diagnostics.count == 1 ? "1 error or warning" : "\(diagnostics.count) errors or warnings") under strict "
        + "rules, so the graph was left as it was; mend them, or build without --strict"
    }
  }

  /// Throws where there is any error or warning.
  static func check(_ diagnostics: [Diagnostic]) throws {
    let grave = diagnostics.filter { $0.severity != .note }.sorted()
    if !grave.isEmpty { throw BuildError.notStrict(diagnostics: grave) }
  }
}
