public import PaperCorpus

/// A figure that a paper reports, with where it stands; entities are named by their index in the graph.
public struct StoredResult: Sendable, Hashable {
  /// The paper.
  public var paper: PaperID
  /// Whose figure it is.
  public var subject: Int
  /// The data that it was measured on.
  public var evaluatedOn: Int?
  /// What was measured.
  public var metric: Int
  /// The figure as written.
  public var value: String
  /// Its unit; empty where it has none.
  public var unit: String
  /// The rival that it is relative to.
  public var relativeTo: Int?
  /// The post's day.
  public var date: PostDate?
  /// Where it stands.
  public var place: EntityRecord.Place
  /// The summary's place on the blog, below the site's root.
  public var address: String
  /// What says so.
  public var sentence: String

  /// Creates a result.
  public init(
    paper: PaperID, subject: Int, evaluatedOn: Int?, metric: Int, value: String, unit: String = "",
    relativeTo: Int? = nil, date: PostDate? = nil, place: EntityRecord.Place, address: String = "",
    sentence: String = ""
  ) {
    self.paper = paper
    self.subject = subject
    self.evaluatedOn = evaluatedOn
    self.metric = metric
    self.value = value
    self.unit = unit
    self.relativeTo = relativeTo
    self.date = date
    self.place = place
    self.address = address
    self.sentence = sentence
  }

  /// The entities that have a part in it.
  public var entities: [Int] { [subject, metric] + [evaluatedOn, relativeTo].compactMap { $0 } }
}
