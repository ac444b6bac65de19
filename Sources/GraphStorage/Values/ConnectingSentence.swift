public import PaperCorpus

/// A sentence that shows what connects two entities.
public struct ConnectingSentence: Sendable, Hashable {
  /// The paper whose summary has it.
  public var paper: PaperID
  /// The sentence as written.
  public var text: String
  /// Where it stands.
  public var place: EntityRecord.Place
}
