import EntityExtraction
import Testing

@testable import GraphEvaluation
@testable import GraphStorage

struct RelatedTrialTests {
  /// Thirty entities `A`, `B`, … of one paper each, and then a paper with some of them.
  private func blog(later: [String], generic: Set<String> = []) -> BlogByDays {
    var blog = BlogByDays()
    for number in 0..<30 { blog.paper(name(number)) }
    blog.generic = generic
    blog.paper(later)
    return blog
  }

  /// Two digits, so that names are ordered as numbers.
  private func name(_ number: Int) -> String { "E\(10 + number)" }

  private func trial(_ blog: BlogByDays, relations: [StatedRelation] = []) throws -> RelatedTrial {
    RelatedTrial(blog.graph, relations: relations, before: try #require(BlogByDays.day(30)))
  }

  @Test func `a target is set against the ten of its frequency on either side that the paper lacks`() throws {
    let blog = blog(later: [name(14), name(15), "New"])
    let trial = try trial(blog)
    #expect(trial.questions == 2)
    #expect(trial.papers == 1)
    let target = try #require(trial.targets.first { $0.entity == blog.index(of: name(15)) })
    #expect(target.origins == [blog.index(of: name(14))])
    let expected = (4...13).map(name) + (16...25).map(name)
    #expect(Set(target.rivals) == Set(expected.map(blog.index)))
  }

  @Test func `an entity without ten on a side is no target, but asks`() throws {
    let trial = try trial(blog(later: [name(3), name(15)]))
    #expect(trial.questions == 1)
  }

  @Test func `generic and unknown entities neither ask nor are asked for`() throws {
    let trial = try trial(blog(later: [name(14), name(15), "New"], generic: [name(14)]))
    #expect(trial.questions == 0)
  }

  @Test func `the past knows neither later papers nor what they state`() throws {
    let blog = blog(later: [name(14), name(15)])
    let relation = StoredGraph.Relation(source: 14, type: .partOf, target: 15)
    let early = StoredGraph.Relation(source: 1, type: .partOf, target: 2)
    let trial = try trial(
      blog,
      relations: [
        StatedRelation(paper: 2, relation: early), StatedRelation(paper: 3, relation: early),
        StatedRelation(paper: 30, relation: relation),
      ])
    #expect(trial.past.papers.count == 30)
    #expect(trial.past.entities[blog.index(of: name(14))].papers == 1)
    #expect(trial.past.paperEntities.count == 30)
    #expect(trial.past.relations == [early])
  }
}
