import ArgumentParser

/// What a shell reads to complete command lines of the program.
struct CompletionScript {
  let shell: CompletionShell

  /// The script: the parser's, for bash with a line that tells shellcheck which of its rules it breaks on purpose.
  var text: String {
    let script = KG.completionScript(for: shell)
    guard shell == .bash, let end = script.firstIndex(of: "\n") else { return script }
    return script[...end] + Self.remark + script[script.index(after: end)...]
  }

  private static let remark = """
    # The functions are the argument parser's. They split lists of words that have no
    # blanks (SC2207), and their trap is to be expanded where it is set (SC2064).
    # shellcheck disable=SC2064,SC2207

    """
}
