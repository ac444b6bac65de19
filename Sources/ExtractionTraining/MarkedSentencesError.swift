/// Why a file of marked sentences cannot be learned from.
public enum MarkedSentencesError: Error, Hashable, CustomStringConvertible {
  /// It holds no sentence.
  case empty
  /// A line, one-based, is neither empty nor a token with its label.
  case foreignLine(Int)

  /// The fact and the way out: lower case, no full stop.
  public var description: String {
    switch self {
    case .empty: "holds no sentence; name a file with a token, its offset and its label a line"
    case .foreignLine(let line):
      "line \(line) is not a token, its offset and its label (O, B-TASK, I-TASK, …DATASET, …METRIC) with tabs between"
    }
  }
}
