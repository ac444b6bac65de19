import EntityExtraction
import GraphQueries
import Testing

@testable import GraphStorage

struct RelatedPapersTests {
  private let fixture = {
    var fixture = GraphFixture()
    fixture.entity("LLM", isGeneric: true)
    fixture.paper(["A": .uses, "B": .uses, "LLM": .uses])
    fixture.paper(["A": .uses, "B": .uses])
    fixture.paper(["B": .uses, "C": .uses])
    fixture.paper(["C": .uses, "LLM": .uses])
    return fixture
  }()

  @Test func `papers come by how much they share, with the names of it`() throws {
    let graph = fixture.graph
    let found = try RelatedPapers(graph).papers(orPapers: [0])
    #expect(found.map(\.paper) == [1, 2])
    #expect(
      found.map { $0.shared.map { graph.entities[$0].name } } == [["A", "B"], ["B"]])
  }

  @Test func `the papers of an entity are near to it, it being the reason`() throws {
    let origin = fixture.index(of: "C")
    let found = try RelatedPapers(fixture.graph).papers(near: [origin])
    #expect(Set(found.prefix(2).map(\.paper)) == [2, 3])
    #expect(found.prefix(2).allSatisfy { $0.shared.first == origin })
  }

  @Test func `a post is as near as its papers are`() throws {
    let graph = fixture.graph
    let related = try RelatedPapers(graph)
    let posts = [[0], [1, 2], [3]].enumerated().map { number, papers in
      PostPapers(
        path: "\(number).md", date: nil, address: "/\(number)/", papers: papers.map { graph.papers[$0].id })
    }
    let found = related.posts(of: try related.papers(orPapers: [0]), among: posts)
    #expect(found.map(\.post.path) == ["1.md"])
    #expect(found.map(\.papers) == [[1, 2]])
  }
}
