/// A step of a build that has begun or gone on.
public enum BuildProgress: Sendable, Hashable {
  /// So many posts of those that are new or changed have been read.
  case reading(done: Int, of: Int)
  /// Everything is linked and ranked anew.
  case linking
}
