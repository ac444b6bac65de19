public import EntityExtraction

/// Something about a graph's entities that looks wrong and that its author can settle.
public struct Suspicion: Sendable, Hashable {
  /// What looks wrong.
  public enum Kind: Sendable, Hashable {
    /// Entities have one name, and what papers spell out does not tell them apart.
    case sameName(String)
    /// Two entities have near names, given here.
    case nearNames(NameLikeness, String, String)
    /// Papers declare a name of each to be one thing's, but the two are apart.
    case declaredAsOne(long: String, short: String, papers: Int)
    /// Two common names are one entity's because a single paper says so.
    case joinedOnce(alias: String, aliasPapers: Int)
    /// Several papers introduce it, so many of them in their titles.
    case introducedAgain(papers: Int, titles: Int)
    /// Papers disagree about the type.
    case severalTypes([EntityType: Int])
    /// The name has one or two letters.
    case shortName
    /// It is named once, and the program is not sure of it.
    case weakEvidence(confidence: Double)
  }

  /// What settles it.
  public enum Remedy: Sendable, Hashable {
    /// The entities are one.
    case merge
    /// Two names of the entity are two things'.
    case distinct(String, String)
    /// In the paper the name means another thing, which this tells apart.
    case split(paper: String, name: String)
    /// The entity is of this type.
    case retype(EntityType)
    /// The entity is no entity.
    case hide
  }

  /// What looks wrong.
  public let kind: Kind
  /// Indices of the entities, that in the most papers first.
  public let entities: [Int]
  /// How many papers have both of two entities, and so may tell them apart.
  public let papersWithBoth: Int
  /// What settles it, if it is what it looks like.
  public let remedy: Remedy
  /// How much an author gains by looking at it, 0 to 1: see `SuspicionScore`.
  public let score: Double
}

/// How much an author gains by looking at a suspicion: how likely it is founded, times how much hangs on it.
///
/// The likelihoods were set by reading the suspicions about the first user's blog.
enum SuspicionScore {
  /// How likely near names are one thing's, before the company they keep is looked at.
  static func likelihood(of likeness: NameLikeness) -> Double {
    switch likeness {
    case .sameLetters: sameName
    case .classWord: 0.6
    case .oneLetter: 0.45
    case .version, .extended: 0
    }
  }

  /// Two entities that share a spelled-out name.
  static let sameName = 0.9
  /// A short name whose long forms are not alike is seldom one thing's.
  static let otherLongForm = 0.1
  /// A declaration in so many words; one is often a slip of the pen, or of the reader.
  static func likelihood(ofDeclarationsIn papers: Int) -> Double { papers > 1 ? 0.85 : 0.45 }
  /// One paper against the many that use either name.
  static let joinedOnce = 0.15
  /// Papers that introduce one thing introduce two, if their titles do; else one often builds on the other.
  static let introducedInTitles = 0.8
  static let introducedAgain = 0.3
  /// Papers disagree about a type as often as not; what hangs on it is measured in the papers that disagree.
  static let severalTypes = 0.7
  /// Things of one or two letters are rare, faults in finding them are not.
  static let shortName = 0.25
  /// What is named once is often named in passing; from this confidence on it is no question.
  static let namedOnce = 0.5
  static let sure = 0.5
  /// Data sets are benchmarks in many papers: little is wrong with that.
  static let datasetOrBenchmark = 0.3
  /// What is left of a likelihood where a paper has both and tells them apart.
  static let toldApart = 0.25
  /// What is left where the types differ.
  static let otherType = 0.3
  /// Suspicions of one shared name that are likelier than this are one suspicion.
  static let grouped = 0.3

  /// The likelihood that two entities are one, by the company they keep.
  ///
  /// - Parameters:
  ///   - likelihood: That of the names alone.
  ///   - company: The cosine of the two sets of neighbours, 0 to 1.
  ///   - papersWithBoth: How many papers tell them apart.
  ///   - areOfOneType: Whether their types are the same.
  /// - Returns: The likelihood, 0 to 1.
  static func likelihood(
    _ likelihood: Double, company: Double, papersWithBoth: Int, areOfOneType: Bool
  ) -> Double {
    let known = likelihood + (1 - likelihood) * company
    return known * (papersWithBoth > 0 ? toldApart : 1) * (areOfOneType ? 1 : otherType)
  }

  /// How much hangs on an entity: nearly all for one in many papers, a third for one in one.
  static func importance(papers: Int) -> Double { Double(papers) / Double(papers + 2) }
}
