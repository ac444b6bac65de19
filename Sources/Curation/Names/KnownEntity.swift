internal import EntityLinking
public import GraphStorage
public import PaperCorpus

/// An entity as decisions name it.
public struct KnownEntity: Sendable, Hashable {
  /// Its canonical name.
  public let name: String
  /// Its other names, the short one among them.
  public let otherNames: [String]
  /// The papers that have it.
  public let papers: Set<PaperID>

  /// Creates an entity.
  public init(name: String, otherNames: [String], papers: Set<PaperID>) {
    self.name = name
    self.otherNames = otherNames
    self.papers = papers
  }

  /// The entities of a stored graph, in its order.
  public static func all(in graph: StoredGraph) -> [KnownEntity] {
    var papers = [Set<PaperID>](repeating: [], count: graph.entities.count)
    for row in graph.paperEntities { papers[row.entity].insert(graph.papers[row.paper].id) }
    return zip(graph.entities, papers).map { entity, papers in
      KnownEntity(name: entity.name, otherNames: [entity.shortName] + entity.aliases, papers: papers)
    }
  }

  /// The entities of a linked corpus, in its order.
  static func all(in corpus: LinkedCorpus) -> [KnownEntity] {
    var papers = [Set<PaperID>](repeating: [], count: corpus.entities.count)
    for (paper, rows) in corpus.papers {
      for row in rows { papers[row.entity].insert(paper) }
    }
    return zip(corpus.entities, papers).map { entity, papers in
      KnownEntity(
        name: entity.name, otherNames: [entity.shortName] + entity.aliases.map(\.name), papers: papers)
    }
  }
}
