internal import GRDB
internal import PaperCorpus

/// A sentence that names an entity, with what tells how well it shows a connection.
struct ConnectionSentence {
  let entity: Int
  let paper: PaperID
  let post: PostPlace
  let summary: StoredSummary.Key
  let section: Int
  /// Its bytes in the post.
  private(set) var span: Range<Int>
  /// How sure it is that both are named.
  var confidence: Double
  /// Where the first mention stands.
  private(set) var firstByte: Int
  /// Whether it names an origin as well.
  var namesBoth = false

  init(
    entity: Int, paper: PaperID, post: PostPlace, summary: StoredSummary.Key, section: Int, start: Int,
    end: Int,
    confidence: Double, firstByte: Int
  ) {
    self.entity = entity
    self.paper = paper
    self.post = post
    self.summary = summary
    self.section = section
    span = start..<max(start, end)
    self.confidence = confidence
    self.firstByte = firstByte
  }

  /// Whether another mention is of the same entity in the same sentence.
  func isSame(as other: ConnectionSentence) -> Bool {
    entity == other.entity && section == other.section && span.lowerBound == other.span.lowerBound
  }

  /// Takes another mention in; the sentence ends where that of the surest one does.
  mutating func add(_ other: ConnectionSentence) {
    firstByte = min(firstByte, other.firstByte)
    if other.confidence > confidence { (confidence, span) = (other.confidence, other.span) }
  }

  /// Whether it shows the connection better than another.
  func isBetter(than other: ConnectionSentence) -> Bool {
    if namesBoth != other.namesBoth { return namesBoth }
    if (section == 0) != (other.section == 0) { return other.section == 0 }
    if confidence != other.confidence { return confidence > other.confidence }
    guard summary.post == other.summary.post else { return post.precedes(other.post) }
    return firstByte < other.firstByte
  }

  /// The sentence as it is shown; nil where its section is missing.
  func text(from db: Database) throws -> ConnectingSentence? {
    try SectionText.read(section, of: summary, from: db) { text in
      ConnectingSentence(
        paper: paper, text: text.text(of: span),
        place: EntityRecord.Place(path: post.path, line: text.line(of: firstByte)))
    }
  }
}
