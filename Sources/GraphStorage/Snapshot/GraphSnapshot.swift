internal import EntityExtraction
internal import GRDB
internal import PaperCorpus

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The linked graph as one value of the database, which a question reads many times faster than the tables.
///
/// It is written at the end of every transaction that changes the graph, from the tables, so it never says
/// anything else than they do. A file without one, or with one of another form, is read from its tables.
enum GraphSnapshot {
  /// Which form the bytes have; another number for each change of it.
  private static let form = 1

  /// Writes the graph that the tables hold.
  static func write(_ graph: StoredGraph, to db: Database) throws {
    var bytes = SnapshotBytes()
    bytes.append(form)
    bytes.append(graph.posts)
    bytes.append(graph.days.map { "\($0.lowerBound)" })
    bytes.append(graph.days.map { "\($0.upperBound)" })
    bytes.append(graph.papers.count)
    for paper in graph.papers {
      bytes.append(paper.id.rawValue)
      bytes.append(paper.title)
      bytes.append(paper.url)
      bytes.append(paper.pageRank)
      bytes.append(paper.date.map { "\($0)" })
      bytes.append(paper.address)
    }
    bytes.append(graph.entities.count)
    for entity in graph.entities {
      bytes.append(entity.name)
      bytes.append(entity.shortName)
      bytes.append(EntityType.allCases.firstIndex(of: entity.type) ?? 0)
      bytes.append(entity.isGeneric ? 1 : 0)
      bytes.append(entity.pageRank)
      bytes.append(entity.papers)
      bytes.append(entity.aliases.count)
      for alias in entity.aliases { bytes.append(alias) }
    }
    bytes.append(graph.paperEntities.count)
    for edge in graph.paperEntities {
      bytes.append(edge.paper)
      bytes.append(edge.entity)
      bytes.append(edge.role.order)
    }
    bytes.append(graph.relations.count)
    for relation in graph.relations {
      bytes.append(relation.source)
      bytes.append(RelationType.allCases.firstIndex(of: relation.type) ?? 0)
      bytes.append(relation.target)
    }
    try db.execute(
      sql: "INSERT OR REPLACE INTO linked_snapshot (id, content) VALUES (1, ?)", arguments: [bytes.data])
  }

  /// The graph that was written last; nil where there is none of this form.
  ///
  /// - Complexity: linear in its size.
  static func graph(from db: Database) throws -> StoredGraph? {
    guard try db.tableExists("linked_snapshot") else { return nil }
    let row = try Row.fetchOne(db, sql: "SELECT content FROM linked_snapshot")
    return try row?.withUnsafeData(atIndex: 0) { data in
      data?.withUnsafeBytes { buffer in
        var bytes = SnapshotReader(buffer.bindMemory(to: UInt8.self))
        return bytes.integer() == form ? graph(from: &bytes) : nil
      }
    } ?? nil
  }

  /// Reads what ``write(_:to:)`` wrote; nil where the bytes end too early or name what is not there.
  private static func graph(from bytes: inout SnapshotReader) -> StoredGraph? {
    let posts = bytes.integer()
    let (first, last) = (
      bytes.text().flatMap(PostDate.init(description:)), bytes.text().flatMap(PostDate.init(description:))
    )
    var graph = StoredGraph(
      papers: [], entities: [], paperEntities: [], relations: [],
      days: first.flatMap { first in last.map { first...max(first, $0) } }, posts: posts)
    let (types, roles, relationTypes) = (EntityType.allCases, EntityRole.allCases, RelationType.allCases)

    let papers = bytes.count()
    graph.papers.reserveCapacity(papers)
    for _ in 0..<papers {
      graph.papers.append(
        StoredGraph.Paper(
          id: PaperID(rawValue: bytes.text() ?? ""), title: bytes.text() ?? "", url: bytes.text(),
          pageRank: bytes.double(), date: bytes.text().flatMap(PostDate.init(description:)),
          address: bytes.text() ?? ""))
    }
    let entities = bytes.count()
    graph.entities.reserveCapacity(entities)
    for _ in 0..<entities {
      let (name, shortName) = (bytes.text() ?? "", bytes.text() ?? "")
      let (type, isGeneric, pageRank) = (bytes.integer(), bytes.integer() == 1, bytes.double())
      let (papers, aliases) = (bytes.integer(), bytes.count())
      guard types.indices.contains(type) else { return nil }
      var entity = StoredGraph.Entity(
        name: name, shortName: shortName, type: types[type], isGeneric: isGeneric, pageRank: pageRank,
        papers: papers, aliases: [])
      for _ in 0..<aliases { entity.aliases.append(bytes.text() ?? "") }
      graph.entities.append(entity)
    }
    let edges = bytes.count()
    graph.paperEntities.reserveCapacity(edges)
    for _ in 0..<edges {
      let (paper, entity, role) = (bytes.integer(), bytes.integer(), bytes.integer())
      guard paper < papers, entity < entities, roles.indices.contains(role) else { return nil }
      graph.paperEntities.append(StoredGraph.PaperEntity(paper: paper, entity: entity, role: roles[role]))
    }
    for _ in 0..<bytes.count() {
      let (source, type, target) = (bytes.integer(), bytes.integer(), bytes.integer())
      guard source < entities, target < entities, relationTypes.indices.contains(type) else { return nil }
      graph.relations.append(
        StoredGraph.Relation(source: source, type: relationTypes[type], target: target))
    }
    return bytes.isWhole ? graph : nil
  }
}
