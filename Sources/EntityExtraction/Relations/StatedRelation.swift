/// A relation with what states it.
struct StatedRelation {
  /// What states a relation, the surest first.
  enum Basis: Int {
    /// One name extends the other: `Nemotron-Flash-1B`.
    case name
    /// One thing is said to be the other: `X 알고리즘인 Y`.
    case definition
    /// One thing is made out of the other: `X를 확장한 Y`.
    case development
    /// One thing is put together with others: `Y는 X를 결합하여`.
    case composition
    /// The paper introduces the one as part of what it introduces.
    case introduction
  }

  /// Index of the candidate that is the variant or the part.
  var source: Int
  /// How the two stand.
  var type: RelationType
  /// Index of the candidate that is the base or the whole.
  var target: Int
  /// The tokens that say so.
  var tokens: Range<Int>
  /// What states it.
  var basis: Basis
}
