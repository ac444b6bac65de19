internal import EntityExtraction
internal import PaperCorpus

/// Finds mentions of known entities inside the mentions of others.
struct NestedMentions {
  /// How sure a part is, as a share of the longer name's confidence: of the parts so found in annotated papers, a quarter
  /// are annotated names.
  private static let share = 0.25

  private let known: KnownNames
  /// For each paper, what it calls its entities; none where it calls several so.
  private var ownNames: [PaperID: [NameKey: Int?]] = [:]
  private var knownEntities: [String: Int?] = [:]

  /// Prepares for summaries.
  ///
  /// - Parameters:
  ///   - known: The names of all entities.
  ///   - summaries: The summaries.
  ///   - assignments: For each summary, for each candidate, its entity.
  init(_ known: KnownNames, in summaries: [ExtractedSummary], assignments: [[Int?]]) {
    self.known = known
    for (summary, entities) in zip(summaries, assignments) {
      for (candidate, entity) in zip(summary.extraction.candidates, entities) {
        guard let entity else { continue }
        for key in candidate.surfaces.map(NameKey.init) {
          let isSame = ownNames[summary.paper]?[key].map { $0 == entity } ?? true
          ownNames[summary.paper, default: [:]][key] = .some(isSame ? entity : nil)
        }
      }
    }
  }

  /// The nested mentions of a summary in the order of its candidates: what the paper calls one of its entities elsewhere is
  /// that, anything else what other papers mean by it.
  ///
  /// A place where another candidate is named is that one's. Parts are sought in mentions that are written as they are
  /// read, so that their bytes are known.
  ///
  /// - Complexity: linear in the bytes of the mentions.
  mutating func mentions(in summary: ExtractedSummary) -> [NestedMention] {
    let extraction = summary.extraction
    let taken = Set(extraction.candidates.lazy.flatMap(\.mentions).map(\.span))
    var nested: [NestedMention] = []
    for (index, candidate) in extraction.candidates.enumerated() {
      for mention in candidate.mentions where mention.surface.utf8.count == mention.span.count {
        for part in NestedNames.parts(of: mention.surface, as: candidate.type) {
          let start = mention.span.start + part.bytes.lowerBound
          let span = ByteSpan(start, start + part.bytes.count)
          guard !taken.contains(span), let entity = entity(named: part.name, in: summary.paper) else {
            continue
          }
          nested.append(
            NestedMention(
              entity: entity, candidate: index, outerStart: mention.span.start, span: span,
              surface: part.name, confidence: mention.confidence * Self.share))
        }
      }
    }
    return nested
  }

  private mutating func entity(named name: String, in paper: PaperID) -> Int? {
    if let own = ownNames[paper]?[NameKey(name)] { return own }
    if let entity = knownEntities[name] { return entity }
    let entity = known.entity(named: name)
    knownEntities[name] = .some(entity)
    return entity
  }
}
