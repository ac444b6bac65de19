internal import EntityExtraction
internal import GoldStandard
internal import PaperCorpus

/// Sentences of papers in which tasks, data sets and metrics are marked, and nothing else: as TDMSci is published (Hou
/// et al., EACL 2021).
///
/// A line holds a token, its offset in the sentence in scalars and its label, `O`, or `B-` or `I-` and `TASK`,
/// `DATASET` or `METRIC`, with tabs between; an empty line ends a sentence.
public struct MarkedSentences: Sendable {
  /// How many sentences there are.
  public private(set) var count = 0
  /// Sentences that follow each other, taken for a paper; the roles of its entities mean nothing.
  let papers: [TrainingPaper]

  /// How many sentences make a paper: about as many as a summary has.
  private static let paperLength = 20

  /// No sentences.
  public init() { papers = [] }

  /// Reads the content of a file.
  ///
  /// - Throws: `MarkedSentencesError`.
  /// - Complexity: linear in the bytes.
  public init(file: [UInt8]) throws(MarkedSentencesError) {
    var papers: [TrainingPaper] = []
    var paper = MarkedText()
    let lines = String(decoding: file, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    // Behind the last line stands the empty one that its sentence may lack.
    for (index, line) in (lines + [""]).enumerated() {
      guard line.isEmpty else {
        guard paper.add(line) else { throw .foreignLine(index + 1) }
        continue
      }
      if paper.endSentence() { count += 1 }
      if paper.sentences.count == Self.paperLength || index == lines.count && !paper.sentences.isEmpty {
        papers.append(paper.paper(number: papers.count))
        paper = MarkedText()
      }
    }
    guard count > 0 else { throw .empty }
    self.papers = papers
  }
}

/// The text of sentences and what is marked in them.
private struct MarkedText {
  private(set) var sentences: [ByteSpan] = []
  private var bytes: [UInt8] = []
  /// Where the sentence that is read begins, and how many scalars of it there are.
  private var start = 0
  private var scalars = 0
  private var marks: [(span: ByteSpan, types: [EntityType])] = []
  private var isMarkOpen = false

  /// Adds a token; false where the line is none.
  mutating func add(_ line: Substring) -> Bool {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 3, !fields[0].isEmpty, let offset = Int(fields[1]) else { return false }
    if bytes.count > start, offset > scalars { bytes.append(UInt8(ascii: " ")) }
    let token = ByteSpan(bytes.count, bytes.count + fields[0].utf8.count)
    bytes += Array(fields[0].utf8)
    scalars = offset + fields[0].unicodeScalars.count
    if fields[2] == "O" {
      isMarkOpen = false
      return true
    }
    guard let types = Self.types[fields[2].dropFirst(2)] else { return false }
    switch fields[2].prefix(2) {
    case "I-" where isMarkOpen:
      let first = marks.removeLast()
      marks.append((ByteSpan(first.span.start, token.end), first.types))
    case "B-", "I-": marks.append((token, types))
    default: return false
    }
    isMarkOpen = true
    return true
  }

  /// The types that a mark may stand for.
  private static let types: [Substring: [EntityType]] = [
    "TASK": [.task], "DATASET": [.dataset, .benchmark], "METRIC": [.metric],
  ]

  /// Ends the sentence; false where there is none.
  mutating func endSentence() -> Bool {
    guard bytes.count > start else { return false }
    sentences.append(ByteSpan(start, bytes.count))
    bytes.append(UInt8(ascii: "\n"))
    (start, scalars, isMarkOpen) = (bytes.count, 0, false)
    return true
  }

  /// The sentences as a paper: each a bullet, each name an entity.
  func paper(number: Int) -> TrainingPaper {
    let id = PaperID(rawValue: "sentences \(number)")
    let text = SourceText(fileBytes: bytes)
    var order: [FoldedName] = []
    var surfaces: [FoldedName: [String]] = [:]
    var types: [FoldedName: [EntityType]] = [:]
    for mark in marks {
      let surface = text.string(mark.span)
      let name = FoldedName(surface)
      if types[name] == nil {
        order.append(name)
        types[name] = mark.types
      }
      if surfaces[name]?.contains(surface) != true { surfaces[name, default: []].append(surface) }
    }
    let entities = order.map { name in
      GoldPaper.Entity(
        name: surfaces[name]?.first ?? "", types: types[name] ?? [], role: .mentions,
        surfaces: surfaces[name] ?? [])
    }
    let section = Section(
      kind: .other, heading: "", span: ByteSpan(0, bytes.count),
      bullets: sentences.map { Bullet(label: nil, span: $0) })
    return TrainingPaper(
      summary: PaperSummary(
        paper: id, title: "", titleSpan: ByteSpan(0, 0), url: nil, anchor: "", sections: [section]),
      text: text, annotation: GoldPaper(id: id, entities: entities), coverage: .marked)
  }
}
