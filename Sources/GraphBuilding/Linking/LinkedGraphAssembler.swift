internal import Curation
internal import EntityExtraction
internal import EntityLinking
internal import GraphStorage
internal import PaperCorpus

/// Links and ranks all summaries of a corpus, and lays the outcome out for storage.
struct LinkedGraphAssembler {
  private let summaries: [StoredSummary]
  private let corpus: LinkedCorpus
  private let diagnostics: [Diagnostic]

  /// Links the summaries, which come in the order of dates and paths; the author's decisions have the last word.
  init(_ summaries: [StoredSummary], linker: EntityLinker, curation: CurationFile) {
    self.summaries = summaries
    let extracted = summaries.map {
      ExtractedSummary(paper: $0.paper, date: $0.date, extraction: $0.extraction)
    }
    let linked = linker.linked(extracted, distinct: curation.distinctNames)
    let curated = CuratedCorpus(applying: curation, to: linked, of: extracted, threshold: linker.threshold)
    corpus = curated.corpus
    diagnostics = curated.diagnostics
  }

  /// The graph to be stored.
  ///
  /// - Throws: `PageRankError`.
  func graph() throws -> LinkedGraph {
    let relations = self.relations()
    let importance = ImportanceGraph(
      corpus,
      relations: relations.map { LinkedRelation(source: $0.source, type: $0.type, target: $0.target) })
    let ranks = try importance.ranks()
    let rankOfPaper = Dictionary(uniqueKeysWithValues: zip(corpus.papers.keys.sorted(), ranks.papers))
    return LinkedGraph(
      papers: papers(ranks: rankOfPaper), entities: entities(ranks: ranks.entities),
      assignments: zip(summaries, corpus.assignments).map { ($0.key, $1) },
      nestedMentions: zip(summaries, corpus.nested).map { ($0.key, $1.map(Self.nestedMention)) },
      tentative: corpus.tentative.map { tentative in
        LinkedGraph.Tentative(
          name: tentative.name,
          candidates: tentative.candidates.map { (summaries[$0.summary].key, $0.candidate) })
      },
      paperEntities: corpus.papers.keys.sorted().flatMap { paper in
        (corpus.papers[paper] ?? []).map {
          LinkedGraph.PaperEntity(paper: paper, entity: $0.entity, type: $0.type, role: $0.role)
        }
      },
      results: results(), relations: relations, diagnostics: diagnostics)
  }

  private static func nestedMention(_ mention: NestedMention) -> LinkedGraph.NestedMention {
    LinkedGraph.NestedMention(
      entity: mention.entity, candidate: mention.candidate, outerStart: mention.outerStart,
      span: mention.span, surface: mention.surface, confidence: mention.confidence)
  }

  /// The papers by id, each with the title and address of its first summary.
  private func papers(ranks: [PaperID: Double]) -> [LinkedGraph.Paper] {
    var papers: [PaperID: LinkedGraph.Paper] = [:]
    for summary in summaries {
      if papers[summary.paper] == nil {
        papers[summary.paper] = LinkedGraph.Paper(
          id: summary.paper, title: summary.title, url: summary.url, pageRank: ranks[summary.paper] ?? 0)
      }
      if papers[summary.paper]?.url == nil { papers[summary.paper]?.url = summary.url }
    }
    return papers.values.sorted { $0.id < $1.id }
  }

  private func entities(ranks: [Double]) -> [LinkedGraph.Entity] {
    var papers = [Int](repeating: 0, count: corpus.entities.count)
    for row in corpus.papers.values.joined() { papers[row.entity] += 1 }
    var days: [Int: (first: PostDate, last: PostDate)] = [:]
    for (summary, assignment) in zip(summaries, corpus.assignments) {
      guard let date = summary.date else { continue }
      let named = Set((corpus.papers[summary.paper] ?? []).map(\.entity))
      for entity in assignment.compactMap({ $0 }) where named.contains(entity) {
        let known = days[entity] ?? (date, date)
        days[entity] = (min(known.first, date), max(known.last, date))
      }
    }
    return corpus.entities.enumerated().map { index, entity in
      LinkedGraph.Entity(
        name: entity.name, shortName: entity.shortName, type: entity.type, isGeneric: entity.isGeneric,
        pageRank: ranks[index], papers: papers[index], firstSeen: days[index]?.first,
        lastSeen: days[index]?.last,
        aliases: entity.aliases.map { ($0.name, $0.papers, $0.reason.rawValue, $0.attested) },
        senses: entity.senses.map { ($0.name, $0.reason.rawValue) })
    }
  }

  /// The figures whose entities are in the graph; equal ones of a paper count once, where they stand first.
  private func results() -> [LinkedGraph.Result] {
    struct Figure: Hashable {
      var paper: PaperID
      var subject: Int
      var evaluatedOn: Int?
      var metric: Int
      var value: String
      var unit: String
      var relativeTo: Int?
    }
    var seen: Set<Figure> = []
    var results: [LinkedGraph.Result] = []
    for (summary, entities) in zip(summaries, corpus.assignments) {
      for (ordinal, result) in summary.extraction.results.enumerated() {
        guard let subject = entities[result.subject], let metric = entities[result.metric] else { continue }
        let evaluatedOn = result.evaluatedOn.flatMap { entities[$0] }
        let relativeTo = result.relativeTo.flatMap { entities[$0] }
        let figure = Figure(
          paper: summary.paper, subject: subject, evaluatedOn: evaluatedOn, metric: metric,
          value: result.value,
          unit: result.unit, relativeTo: relativeTo)
        guard seen.insert(figure).inserted else { continue }
        results.append(
          LinkedGraph.Result(
            paper: summary.paper, subject: subject, evaluatedOn: evaluatedOn, metric: metric,
            relativeTo: relativeTo, summary: summary.key, ordinal: ordinal))
      }
    }
    return results
  }

  /// The relations whose entities are in the graph and differ; equal ones of a paper count once.
  private func relations() -> [LinkedGraph.Relation] {
    struct Statement: Hashable {
      var paper: PaperID
      var relation: LinkedRelation
    }
    var seen: Set<Statement> = []
    var relations: [LinkedGraph.Relation] = []
    for (summary, entities) in zip(summaries, corpus.assignments) {
      for (ordinal, relation) in summary.extraction.relations.enumerated() {
        guard let source = entities[relation.source], let target = entities[relation.target], source != target
        else { continue }
        let linked = LinkedRelation(source: source, type: relation.type, target: target)
        guard seen.insert(Statement(paper: summary.paper, relation: linked)).inserted else { continue }
        relations.append(
          LinkedGraph.Relation(
            paper: summary.paper, source: source, type: relation.type, target: target, summary: summary.key,
            ordinal: ordinal))
      }
    }
    return relations
  }
}
