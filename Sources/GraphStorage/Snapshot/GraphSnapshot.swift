internal import EntityExtraction
internal import GRDB
internal import PaperCorpus

/// The linked graph as a few values of the database, out of which a question reads what it needs.
///
/// They are written at the end of every transaction that changes the graph, from the tables, so they never say
/// anything else than those. A file without them, or with values of another form, is read from its tables.
enum GraphSnapshot {
  /// Which form the bytes have; another number for each change of it.
  private static let form = 3

  /// Writes the graph that the tables hold.
  static func write(_ graph: StoredGraph, to db: Database) throws {
    var head = SnapshotBytes()
    head.append(form)
    head.append(graph.posts)
    head.append(graph.days.map { "\($0.lowerBound)" })
    head.append(graph.days.map { "\($0.upperBound)" })
    head.append(graph.relations.count)
    for relation in graph.relations {
      head.append(relation.source)
      head.append(RelationType.allCases.firstIndex(of: relation.type) ?? 0)
      head.append(relation.target)
    }
    try SnapshotValue.write(head.bytes, as: "graph", to: db)
    try SnapshotValue.write(graph.papers.bytes, as: "papers", to: db)
    try SnapshotValue.write(graph.entities.bytes, as: "entities", to: db)
    try SnapshotValue.write(graph.paperEntities.bytes, as: "edges", to: db)
  }

  /// The graph that was written last; nil where there is none of this form.
  ///
  /// - Complexity: linear in its size, with a small factor: texts are not read.
  static func graph(from db: Database) throws -> StoredGraph? {
    guard let head = try SnapshotValue.bytes(of: "graph", from: db),
      let papers = try SnapshotValue.bytes(of: "papers", from: db).flatMap(StoredGraph.Papers.init(reading:)),
      let entities = try SnapshotValue.bytes(of: "entities", from: db)
        .flatMap(StoredGraph.Entities.init(reading:)),
      let edges = try SnapshotValue.bytes(of: "edges", from: db).flatMap({ bytes in
        StoredGraph.PaperEntities(reading: bytes, papers: papers.count, entities: entities.count)
      })
    else { return nil }
    var graph = StoredGraph(
      papers: papers, entities: entities, paperEntities: edges, relations: [], days: nil, posts: 0)
    return head.withUnsafeBufferPointer { read($0, into: &graph) } ? graph : nil
  }

  /// Reads what stands in the head; false where the bytes end too early or name what is not there.
  private static func read(_ head: UnsafeBufferPointer<UInt8>, into graph: inout StoredGraph) -> Bool {
    var bytes = SnapshotReader(head)
    guard bytes.integer() == form else { return false }
    graph.posts = bytes.integer()
    let (first, last) = (
      bytes.text().flatMap(PostDate.init(description:)), bytes.text().flatMap(PostDate.init(description:))
    )
    graph.days = first.flatMap { first in last.map { first...max(first, $0) } }
    let types = RelationType.allCases
    for _ in 0..<bytes.count() {
      let (source, type, target) = (bytes.integer(), bytes.integer(), bytes.integer())
      guard source < graph.entities.count, target < graph.entities.count, types.indices.contains(type) else {
        return false
      }
      graph.relations.append(StoredGraph.Relation(source: source, type: types[type], target: target))
    }
    return bytes.isWhole
  }
}
