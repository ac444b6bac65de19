import EntityExtraction
import GraphQueries
@testable import GraphStorage
import Testing

struct EntityCommunitiesTests {
  /// Two fields, each of three papers, with a data set that all have in common.
  private func fields() -> GraphFixture {
    var fixture = GraphFixture()
    for number in 0..<3 {
      fixture.paper([
        "Distillation": .uses, "Student \(number)": .introduces, "Teacher": .uses, "Common": .mentions,
      ])
      fixture.paper(["Robot": .uses, "Gripper": .uses, "Planner \(number)": .introduces, "Common": .mentions])
    }
    return fixture
  }

  @Test func `entities of one field are a community, those of another are another`() throws {
    let fixture = fields()
    let found = try EntityCommunities(fixture.graph)

    let distillation = try #require(found.community(of: fixture.index(of: "Distillation")))
    let robots = try #require(found.community(of: fixture.index(of: "Robot")))
    #expect(distillation.members.contains(fixture.index(of: "Teacher")))
    #expect(distillation.members.contains(fixture.index(of: "Student 2")))
    #expect(!distillation.members.contains(fixture.index(of: "Robot")))
    #expect(robots.members.contains(fixture.index(of: "Gripper")))
    #expect(found.communities.count == 2)
  }

  @Test func `each paper is of the community that holds most of it`() throws {
    let fixture = fields()
    let found = try EntityCommunities(fixture.graph)

    #expect(found.community(of: fixture.index(of: "Teacher"))?.papers.sorted() == [0, 2, 4])
    #expect(found.community(of: fixture.index(of: "Robot"))?.papers.sorted() == [1, 3, 5])
  }

  @Test func `the members that hold a community together name it`() throws {
    let fixture = fields()
    let found = try EntityCommunities(fixture.graph)

    let namesakes = try #require(found.community(of: fixture.index(of: "Student 0"))).namesakes
    #expect(namesakes.contains(fixture.index(of: "Distillation")))
    #expect(namesakes.contains(fixture.index(of: "Teacher")))
  }

  @Test func `a generic entity joins nothing`() throws {
    var fixture = GraphFixture()
    fixture.entity("LLM", isGeneric: true)
    for _ in 0..<2 {
      fixture.paper(["LLM": .uses, "A": .uses, "B": .uses])
      fixture.paper(["LLM": .uses, "C": .uses, "D": .uses])
    }
    let found = try EntityCommunities(fixture.graph)

    #expect(found.community(of: fixture.index(of: "LLM")) == nil)
    #expect(found.communities.map(\.members.count) == [2, 2])
  }

  @Test func `what one paper alone has is with most of the paper`() throws {
    var fixture = fields()
    fixture.paper(["Robot": .uses, "Gripper": .uses, "Common": .uses, "Newcomer": .mentions])
    let found = try EntityCommunities(fixture.graph)

    let robots = try #require(found.community(of: fixture.index(of: "Robot")))
    #expect(robots.members.contains(fixture.index(of: "Newcomer")))
  }

  @Test func `what shares no paper is in no community`() throws {
    var fixture = GraphFixture()
    fixture.paper(["Alone": .introduces])
    let found = try EntityCommunities(fixture.graph)

    #expect(found.communities.isEmpty)
    #expect(found.community(of: fixture.index(of: "Alone")) == nil)
  }
}
