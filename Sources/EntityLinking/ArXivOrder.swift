internal import PaperCorpus

/// The order in which papers appeared, as far as their arXiv identifiers tell.
enum ArXivOrder {
  /// Whether a paper appeared before another; false where either has no arXiv identifier.
  static func isEarlier(_ left: PaperID, than right: PaperID) -> Bool {
    guard let first = place(of: left), let second = place(of: right) else { return false }
    return first < second
  }

  /// Year, month and number of an identifier such as `2509.01234` (arXiv's scheme since April 2007).
  private static func place(of paper: PaperID) -> (month: Int, number: Int)? {
    let parts = paper.rawValue.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, 4...5 ~= parts[1].utf8.count,
      let month = Int(parts[0]), let number = Int(parts[1])
    else { return nil }
    return (month, number)
  }
}
