/// What a word, a particle or an ending of a sentence tells about the names and figures around it.
struct WordCues: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  // MARK: What is said of a figure

  /// A change: `감소`, `faster`.
  static let change = WordCues(rawValue: 1 << 0)
  /// A change for the better: `향상`, `higher`.
  static let improvement = WordCues(rawValue: 1 << 1)
  /// A change of speed: `빠른`, `speedup`.
  static let speed = WordCues(rawValue: 1 << 2)
  /// A report: `달성`, `achieves`.
  static let report = WordCues(rawValue: 1 << 3)
  /// What hands a figure to the name behind it: `기록한`, `for`.
  static let attributive = WordCues(rawValue: 1 << 4)
  /// What only shades a figure: `약`, `이상`, `about`.
  static let degree = WordCues(rawValue: 1 << 5)
  /// What makes a figure stand for several things at once: `최대`, `평균`, `average`.
  static let summary = WordCues(rawValue: 1 << 6)
  /// `각각`, `respectively`: names and figures pair up in order.
  static let respectively = WordCues(rawValue: 1 << 7)
  /// What is counted and not measured: `개`, `토큰`, `parameters`.
  static let counter = WordCues(rawValue: 1 << 8)
  /// What makes a figure a condition: `시`, `만으로`.
  static let condition = WordCues(rawValue: 1 << 9)

  // MARK: How words stand together

  /// What stands beside a rival: `대비`, `보다`, `than`.
  static let versus = WordCues(rawValue: 1 << 10)
  /// `및`, `and`.
  static let conjunction = WordCues(rawValue: 1 << 11)
  /// The end of a list that names only some: `등`.
  static let openList = WordCues(rawValue: 1 << 12)
  /// A noun between a name and its particle: `모델`, `벤치마크`.
  static let carrier = WordCues(rawValue: 1 << 13)
  /// The particle of a topic: `은`, `는`.
  static let topic = WordCues(rawValue: 1 << 14)
  /// The particle of a subject, which may be an inner clause's: `이`, `가`.
  static let subject = WordCues(rawValue: 1 << 15)
  /// The particle of an object: `을`, `를`.
  static let object = WordCues(rawValue: 1 << 16)
  /// What says where something was measured: `에서`, `기준`, `on`.
  static let place = WordCues(rawValue: 1 << 17)
  /// The particle of company: `와`, `과`.
  static let company = WordCues(rawValue: 1 << 18)
  /// `의`, `of`.
  static let genitive = WordCues(rawValue: 1 << 19)
  /// `로`, `까지`.
  static let goal = WordCues(rawValue: 1 << 20)
  /// The end of a clause: `하며`, `했으나`, `while`.
  static let clauseEnd = WordCues(rawValue: 1 << 21)
  /// An ending that makes a verb describe the noun behind it: `한`, `된`.
  static let describing = WordCues(rawValue: 1 << 22)
  /// An English article.
  static let article = WordCues(rawValue: 1 << 23)
  /// An English preposition.
  static let preposition = WordCues(rawValue: 1 << 24)

  // MARK: How one thing stands to another

  /// A verb of making one whole of parts: `결합`, `구성`, `comprises`.
  static let composition = WordCues(rawValue: 1 << 25)
  /// A verb of making one thing out of another: `확장`, `extends`.
  static let development = WordCues(rawValue: 1 << 26)
  /// What makes a noun the kind of the next name: the `인` of `알고리즘인 X`.
  static let copula = WordCues(rawValue: 1 << 27)
  /// What gives a name to the kind behind it: the `라는` of `X라는 알고리즘`.
  static let naming = WordCues(rawValue: 1 << 28)
}
