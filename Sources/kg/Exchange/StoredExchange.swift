import EntityExtraction
import GraphExchange
import GraphQueries
import GraphStorage
import PaperCorpus

/// Makes of a database, or of what options leave of it, the graph that formats write.
struct StoredExchange {
  let store: GraphStore

  /// The graph of the options' days, type and limit.
  ///
  /// Where type or limit choose among entities, papers that have none of the chosen are left out.
  ///
  /// - Parameters:
  ///   - options: What to leave.
  ///   - limitsGeneric: Whether a limit counts and keeps no generic entities.
  ///   - hidesGeneric: Whether generic entities are left out in any case.
  /// - Returns: The graph; its statements are read when they are visited.
  /// - Throws: `StorageError`.
  func graph(of options: PictureOptions, limitsGeneric: Bool, hidesGeneric: Bool) throws -> ExchangeGraph {
    let whole = try store.graph()
    let part = whole.selection(since: options.since, until: options.until, type: options.type)
    let hides = hidesGeneric || (options.limit != nil && limitsGeneric)
    let chosen = TopEntities(part).entities(includesGeneric: !hides).prefix(options.limit ?? .max)
    let isNarrow = options.type != nil || options.limit != nil
    let chosenEntities = Set(chosen)
    let bearing = Set(part.paperEntities.lazy.filter { chosenEntities.contains($0.entity) }.map(\.paper))
    let papers = part.papers.indices.filter { !isNarrow || bearing.contains($0) }

    let indexInWhole = Dictionary(uniqueKeysWithValues: whole.entities.enumerated().map { ($1.name, $0) })
    let origins = chosen.compactMap { indexInWhole[part.entities[$0].name] }
    return ExchangeGraph(
      papers: try self.papers(papers.map { part.papers[$0] }),
      entities: try entities(chosen.map { part.entities[$0] }, origins: origins),
      firstDay: part.days.map { "\($0.lowerBound)" }, lastDay: part.days.map { "\($0.upperBound)" },
      statements: StoredStatements(
        store: store, papers: papers.map { part.papers[$0].id }, entities: origins, of: whole.entities.count))
  }

  private func papers(_ papers: [StoredGraph.Paper]) throws -> [ExchangePaper] {
    let places = try store.paperPlaces()
    return papers.map { paper in
      ExchangePaper(
        id: paper.id.rawValue, title: paper.title, url: paper.url, pageRank: paper.pageRank,
        posts: (places[paper.id] ?? []).map { place in
          ExchangePaper.Post(path: place.path, date: place.date.map { "\($0)" }, url: place.url)
        })
    }
  }

  /// Entities, with their indices in the whole graph.
  private func entities(_ entities: [StoredGraph.Entity], origins: [Int]) throws -> [ExchangeEntity] {
    let (days, aliases) = (try store.daysSeen(), try store.aliases())
    return zip(entities, origins).map { entity, origin in
      ExchangeEntity(
        name: entity.name, shortName: entity.shortName, type: entity.type.rawValue,
        isGeneric: entity.isGeneric, pageRank: entity.pageRank, papers: entity.papers,
        firstSeen: days[origin].map { "\($0.lowerBound)" }, lastSeen: days[origin].map { "\($0.upperBound)" },
        aliases: (aliases[origin] ?? []).map { alias in
          ExchangeEntity.Alias(name: alias.name, papers: alias.papers, reason: alias.reason)
        })
    }
  }
}
