public import EntityExtraction
public import GraphStorage
public import PaperCorpus

extension StoredGraph {
  /// The part of the graph that some days and one type of entities make up.
  ///
  /// Ranks stay those of the whole graph; counts of papers and posts and the days are those of the part.
  ///
  /// - Parameters:
  ///   - first: The first day; papers that were featured before are left out, and so are those without a day.
  ///   - last: The last day.
  ///   - type: The type of the entities that stay; nil for all.
  ///   - kept: Names of entities that stay whatever their type, also without papers.
  /// - Returns: The part; its papers and entities have indices of their own.
  public func selection(
    since first: PostDate? = nil, until last: PostDate? = nil, type: EntityType? = nil,
    keeping kept: Set<String> = []
  ) -> StoredGraph {
    let isWhole = first == nil && last == nil
    if isWhole && type == nil { return self }
    let papers = self.papers.indices.filter { index in
      guard !isWhole else { return true }
      guard let date = self.papers[index].date else { return false }
      return first.map { $0 <= date } ?? true && last.map { date <= $0 } ?? true
    }
    let newPaper = Dictionary(uniqueKeysWithValues: papers.enumerated().map { ($1, $0) })
    var support: [Int: Int] = [:]
    for edge in paperEntities where newPaper[edge.paper] != nil { support[edge.entity, default: 0] += 1 }
    let entities = self.entities.indices.filter { index in
      let entity = self.entities[index]
      if kept.contains(entity.name) { return true }
      return support[index] != nil && (type == nil || entity.type == type)
    }
    let newEntity = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1, $0) })

    var part = self
    part.papers = Papers(papers.map { self.papers[$0] })
    part.entities = Entities(
      entities.map { index in
        var entity = self.entities[index]
        entity.papers = support[index] ?? 0
        return entity
      })
    part.paperEntities = PaperEntities(
      paperEntities.compactMap { edge in
        guard let paper = newPaper[edge.paper], let entity = newEntity[edge.entity] else { return nil }
        return PaperEntity(paper: paper, entity: entity, role: edge.role)
      })
    part.relations = relations.compactMap { relation in
      guard let source = newEntity[relation.source], let target = newEntity[relation.target] else {
        return nil
      }
      var relation = relation
      (relation.source, relation.target) = (source, target)
      return relation
    }
    if !isWhole {
      let dates = part.papers.compactMap(\.date)
      part.days = dates.min().flatMap { low in dates.max().map { low...$0 } }
      part.posts = Set(part.papers.map { $0.address.prefix { $0 != "#" } }).count
    }
    return part
  }
}
