/// Two ways to tell things apart, held against each other: each has to hold equal what the other one does.
public struct MatchingClasses<Ours: Hashable> {
  private var theirsOfOurs: [Ours: String] = [:]
  private var oursOfTheirs: [String: Ours] = [:]
  /// The things of which the two ways judge otherwise.
  public private(set) var disagreements: [String] = []

  /// Knows no thing.
  public init() {}

  /// How many classes there are.
  public var count: Int { oursOfTheirs.count }

  /// Adds a thing with its class by either way.
  public mutating func add(_ thing: String, ours: Ours, theirs: some StringProtocol) {
    let theirs = String(theirs)
    let isNewToOurs = theirsOfOurs[ours] == nil
    let isNewToTheirs = oursOfTheirs[theirs] == nil
    if isNewToOurs && isNewToTheirs {
      theirsOfOurs[ours] = theirs
      oursOfTheirs[theirs] = ours
    } else if theirsOfOurs[ours] != theirs || oursOfTheirs[theirs] != ours {
      disagreements.append(thing)
    }
  }
}
