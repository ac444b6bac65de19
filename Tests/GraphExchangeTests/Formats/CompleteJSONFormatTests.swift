import Foundation
import TestSupport
import Testing

@testable import GraphExchange

struct CompleteJSONFormatTests {
  private struct Content: Decodable {
    struct Evidence: Decodable { var sentence, post, section: String, line: Int, bytes: [Int] }
    struct Alias: Decodable { var name: String, papers: Int, how: String }
    struct Post: Decodable { var path: String, date: String?, url: String }
    struct Paper: Decodable { var id, title: String, url: String?, pagerank: Double, posts: [Post] }
    struct Entity: Decodable { var name, shortName, type: String, generic: Bool, aliases: [Alias] }
    struct Role: Decodable { var paper, entity, type, role: String, mentions: Int, evidence: Evidence }
    struct Relation: Decodable { var paper, source, type, target: String, evidence: Evidence }
    struct Result: Decodable {
      var paper, subject, metric, value: String, evaluatedOn: String?, evidence: Evidence
    }
    var schema: String
    var papers: [Paper]
    var entities: [Entity]
    var roles: [Role]
    var relations: [Relation]
    var results: [Result]
  }

  @Test func `everything reads back, each statement with its sentence and place`() throws {
    let graph = SampleGraphs.hostile
    let text = try CompleteJSONFormat().text(of: graph)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let content = try decoder.decode(Content.self, from: Data(text.utf8))
    let statements = try #require(graph.statements as? SampleStatements)
    #expect(content.schema == "kg-graph-1")
    #expect(content.papers.map(\.title) == HostileLabels.all)
    #expect(content.papers.map(\.pagerank) == graph.papers.map(\.pageRank))
    #expect(content.papers.map { $0.posts.map(\.date) } == graph.papers.map { $0.posts.map(\.date) })
    #expect(content.entities.map { $0.aliases.map(\.name) } == graph.entities.map { $0.aliases.map(\.name) })
    #expect(content.roles.map(\.mentions) == statements.allRoles.map(\.mentions))
    #expect(content.roles.map { $0.evidence.sentence } == statements.allRoles.map { $0.evidence.sentence })
    #expect(content.relations.count == statements.allRelations.count)
    #expect(content.results.map(\.evidence.sentence) == HostileLabels.all)
    #expect(content.results.map(\.evaluatedOn) == statements.allResults.map(\.evaluatedOn))
    #expect(content.results.first?.evidence.bytes == [20, 30])
  }
}
