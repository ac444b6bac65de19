/// The sentence that states something, and where it stands.
public struct ExchangeEvidence: Sendable, Hashable {
  /// The sentence as written.
  public var sentence: String
  /// The post's file, below the blog's root.
  public var post: String
  /// The section; a title's is `Title`.
  public var section: String
  /// The one-based line.
  public var line: Int
  /// The bytes of the post's file that say it.
  public var bytes: Range<Int>
  /// The post's day.
  public var date: String?

  /// Creates evidence.
  public init(sentence: String, post: String, section: String, line: Int, bytes: Range<Int>, date: String?) {
    self.sentence = sentence
    self.post = post
    self.section = section
    self.line = line
    self.bytes = bytes
    self.date = date
  }
}
