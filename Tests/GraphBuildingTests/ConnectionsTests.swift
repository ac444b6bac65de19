import EntityExtraction
import GraphBuilding
import GraphStorage
import PaperCorpus
import TestSupport
import Testing

struct ConnectionsTests {
  private let sample: SampleGraph
  private var database: String { sample.path }
  private let store: GraphStore

  init() throws {
    sample = try SampleGraph()
    store = try GraphStore(readingAt: sample.path)
  }

  private func rows(_ query: String) throws -> [String] {
    try DatabaseDump.rows(query, inDatabaseAt: database)
  }

  @Test func `the sentence of a paper names as many of the entities as any sentence of it`() throws {
    let graph = try store.graph()
    for edges in Dictionary(grouping: graph.paperEntities, by: \.paper).values {
      for (first, second) in zip(edges, edges.dropFirst()) {
        let paper = graph.papers[first.paper].id
        let names = [first, second].map { "'\(graph.entities[$0.entity].name.replacing("'", with: "''"))'" }
        let counts = try rows(
          """
          SELECT count(DISTINCT entity) AS named, sentence FROM evidence
          WHERE arxiv_id = '\(paper)' AND found_by <> 'nested' AND entity IN (\(names.joined(separator: ", ")))
          GROUP BY post_path, sentence ORDER BY named DESC
          """)
        let connection = try #require(try store.sentence(naming: [first.entity, second.entity], in: paper))

        #expect(connection.paper == paper)
        let most = try #require(counts.first?.prefix(1))
        #expect(counts.contains("\(most)|\(connection.text)"))
      }
    }
  }

  @Test func `a paper that names none of the entities has no sentence of them`() throws {
    let graph = try store.graph()
    let edge = try #require(graph.paperEntities.first)
    let stranger = try #require(
      graph.entities.indices.first { entity in
        !graph.paperEntities.contains { $0.paper == edge.paper && $0.entity == entity }
      })

    #expect(try store.sentence(naming: [stranger], in: graph.papers[edge.paper].id) == nil)
  }

  @Test func `the sentence of a relation is one that states it`() throws {
    let graph = try store.graph()
    try #require(!graph.relations.isEmpty)
    for relation in graph.relations {
      let names = [relation.source, relation.target].map { graph.entities[$0].name }
      let connection = try #require(try store.sentence(stating: relation))
      let stated = try rows(
        "SELECT source, target, type, sentence FROM paper_relation WHERE arxiv_id = '\(connection.paper)'")

      #expect(stated.contains("\(names[0])|\(names[1])|\(relation.type.rawValue)|\(connection.text)"))
    }
  }

  @Test func `the days of each entity are those of the public view`() throws {
    let graph = try store.graph()
    let days = zip(graph.entities, try store.daysSeen()).map { entity, days in
      "\(entity.name)|\(days.map { "\($0.lowerBound)|\($0.upperBound)" } ?? "|")"
    }

    #expect(try rows("SELECT entity, first_seen, last_seen FROM entity_rank").sorted() == days.sorted())
  }
}
