public import PaperCorpus

/// A sentence that shows what connects two entities.
public struct Connection: Sendable, Hashable {
  /// The paper whose summary has it.
  public var paper: PaperID
  /// The sentence.
  public var sentence: String
}
