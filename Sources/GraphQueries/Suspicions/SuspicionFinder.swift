internal import EntityExtraction
internal import EntityLinking
public import GraphStorage
internal import PaperCorpus

/// Lists what looks wrong about the entities of a graph, best first.
public struct SuspicionFinder: Sendable {
  private let graph: StoredGraph
  private let evidence: [EntityEvidence]
  private let declared: DeclaredNames
  /// For each entity, the papers that introduce it.
  private let introducers: [[Int]]

  /// Prepares a graph for questions.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - evidence: For each of its entities, how well it is attested.
  ///   - declared: The names that papers declare to be one thing's.
  public init(_ graph: StoredGraph, evidence: [EntityEvidence], declared: [DeclaredPair]) {
    self.graph = graph
    self.evidence = evidence
    self.declared = DeclaredNames(declared, in: graph)
    var introducers = [[Int]](repeating: [], count: graph.entities.count)
    for edge in graph.paperEntities where edge.role == .introduces {
      introducers[edge.entity].append(edge.paper)
    }
    self.introducers = introducers
  }

  /// The suspicions, by score, ties by the entities.
  ///
  /// - Parameters:
  ///   - areSettled: Whether it is decided of two entities that they are one, or two.
  ///   - isSettled: Whether something is decided about the type or the existence of an entity.
  /// - Returns: What looks wrong, the most worthwhile first.
  /// - Complexity: O(n log n) in the number of names, for names of bounded length.
  public func suspicions(
    areSettled: @escaping (Int, Int) -> Bool = { _, _ in false }, isSettled: (Int) -> Bool = { _ in false }
  ) -> [Suspicion] {
    let duplicates = DuplicateFinder(graph, isSettled: areSettled).suspicions(declaredApart: declared.apart)
    let single = graph.entities.indices.flatMap { entity in
      (isSettled(entity) ? [] : doubts(about: entity)) + (areSettled(entity, entity) ? [] : joins(of: entity))
    }
    return (duplicates + single).filter { $0.score > 0 }.sorted { left, right in
      left.score != right.score
        ? left.score > right.score : left.entities.lexicographicallyPrecedes(right.entities)
    }
  }

  private func doubts(about entity: Int) -> [Suspicion] {
    graph.entities[entity].isGeneric
      ? []
      : [doubtfulType(of: entity), doubtfulName(of: entity), doubtfulOrigin(of: entity)].compactMap { $0 }
  }

  /// A thing is introduced once: another paper that introduces one may mean its own.
  private func doubtfulOrigin(of entity: Int) -> Suspicion? {
    let papers = introducers[entity]
    guard papers.count > 1, let last = papers.last.map({ graph.papers[$0].id.rawValue }) else { return nil }
    let keys = NameNeighbourhood.names(of: graph.entities[entity]).map { NameKey($0).description }
    let titles = papers.count { paper in
      let title = NameKey(graph.papers[paper].title).description
      return keys.contains(where: title.contains)
    }
    return suspicion(
      entity, .introducedAgain(papers: papers.count, titles: titles),
      .split(paper: last, name: "\(graph.entities[entity].name) (\(last))"),
      titles > 1 ? SuspicionScore.introducedInTitles : SuspicionScore.introducedAgain, papers: papers.count)
  }

  private func joins(of entity: Int) -> [Suspicion] {
    declared.joinedOnce(entity, aliases: evidence[entity].aliases).map { alias, papers in
      suspicion(
        entity, .joinedOnce(alias: alias, aliasPapers: papers),
        .distinct(graph.entities[entity].name, alias), SuspicionScore.joinedOnce)
    }
  }

  private func doubtfulType(of entity: Int) -> Suspicion? {
    let (stored, types) = (graph.entities[entity], evidence[entity].types)
    guard types.count > 1 else { return nil }
    let others = stored.papers - (types[stored.type] ?? 0)
    let isHarmless = Set(types.keys).isSubset(of: [.dataset, .benchmark])
    let likelihood =
      SuspicionScore.severalTypes * min(1, 2 * Double(others) / Double(stored.papers))
      * (isHarmless ? SuspicionScore.datasetOrBenchmark : 1)
    return suspicion(
      entity, .severalTypes(types), .retype(likeliest(types)), likelihood, papers: others)
  }

  /// The type in most papers; of several, one that says more than that something is done.
  private func likeliest(_ types: [EntityType: Int]) -> EntityType {
    let most = types.values.max() ?? 0
    let leading = types.filter { $0.value == most }.keys.sorted()
    return leading.first { $0 != .method } ?? .method
  }

  private func doubtfulName(of entity: Int) -> Suspicion? {
    let (stored, evidence) = (graph.entities[entity], evidence[entity])
    if isShort(stored.name), stored.aliases.isEmpty {
      return suspicion(entity, .shortName, .hide, max(SuspicionScore.shortName, 1 - evidence.confidence))
    }
    guard evidence.mentions == 1, evidence.confidence < SuspicionScore.sure else { return nil }
    return suspicion(
      entity, .weakEvidence(confidence: evidence.confidence), .hide,
      SuspicionScore.namedOnce * (1 - evidence.confidence))
  }

  /// One or two Latin letters, or one syllable.
  private func isShort(_ name: String) -> Bool {
    name.count == 1 || name.count == 2 && name.utf8.count == 2
  }

  private func suspicion(
    _ entity: Int, _ kind: Suspicion.Kind, _ remedy: Suspicion.Remedy, _ likelihood: Double,
    papers: Int? = nil
  ) -> Suspicion {
    let importance = SuspicionScore.importance(papers: papers ?? graph.entities[entity].papers)
    return Suspicion(
      kind: kind, entities: [entity], papersWithBoth: 0, remedy: remedy, score: likelihood * importance)
  }
}
