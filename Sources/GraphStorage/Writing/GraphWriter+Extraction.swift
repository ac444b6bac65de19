internal import EntityExtraction
internal import Foundation
internal import PaperCorpus

extension GraphWriter {
  func insert(_ extraction: SummaryExtraction, as key: StoredSummary.Key, at places: SentencePlaces) throws {
    for (index, candidate) in extraction.candidates.enumerated() {
      try insert(
        into: "candidate",
        [key.post, key.summary, index, candidate.name, Data(candidate.shares.parts), candidate.isGeneric])
      for mention in candidate.mentions { try insert(mention, of: index, as: key, at: places) }
      for (ordinal, alias) in candidate.aliases.enumerated() {
        try insert(
          into: "candidate_alias",
          [
            key.post, key.summary, index, ordinal, alias.kind.rawValue, alias.long, alias.short,
            alias.span.start, alias.span.end,
          ])
      }
    }
    let results = extraction.results.compactMap { result in places.place(of: result.span).map { (result, $0) }
    }
    for (ordinal, (result, place)) in results.enumerated() {
      try insert(
        into: "candidate_result",
        [
          key.post, key.summary, ordinal, result.subject, result.evaluatedOn, result.metric, result.value,
          result.unit, result.relativeTo, result.span.start, result.span.end, place.section,
          place.sentence.start, place.sentence.end,
        ])
    }
    let relations = extraction.relations.compactMap { relation in
      places.place(of: relation.span).map { (relation, $0) }
    }
    for (ordinal, (relation, place)) in relations.enumerated() {
      try insert(
        into: "candidate_relation",
        [
          key.post, key.summary, ordinal, relation.source, relation.type.rawValue, relation.target,
          relation.span.start, relation.span.end, place.section, place.sentence.start, place.sentence.end,
        ])
    }
  }

  private func insert(
    _ mention: Mention, of candidate: Int, as key: StoredSummary.Key, at places: SentencePlaces
  ) throws {
    guard let place = places.place(of: mention.span) else { return }
    try insert(
      into: "mention",
      [
        key.post, key.summary, candidate, mention.span.start, mention.span.end, place.section,
        place.sentence.start, place.sentence.end, mention.surface, mention.confidence,
        mention.source.rawValue,
      ])
  }
}
