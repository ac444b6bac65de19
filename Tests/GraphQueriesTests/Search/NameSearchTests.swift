import EntityExtraction
import GraphQueries
import GraphStorage
import Testing

struct NameSearchTests {
  private let fixture = {
    var fixture = GraphFixture()
    fixture.entity("Conditional Flow Matching")
    fixture.entity("Flow")
    fixture.entity("Flow Matching")
    fixture.entity("Rectification", aliases: ["rectified flow"])
    fixture.entity("Matching by Flow")
    fixture.paper(["Flow": .uses, "Flow Matching": .uses])
    return fixture
  }()

  private func found(_ question: String) -> [String] {
    let graph = fixture.graph
    return NameSearch(question).entities(in: graph).map {
      "\($0.likeness) \(graph.entities[$0.entity].name)"
    }
  }

  @Test func `the name itself goes before names that begin with it, and these before those that hold it`() {
    #expect(
      found("flow") == [
        "exact Flow", "prefix Flow Matching", "inside Conditional Flow Matching", "inside Rectification",
        "inside Matching by Flow",
      ])
  }

  @Test func `words in another order are found last`() {
    #expect(
      found("flow-matching") == [
        "exact Flow Matching", "inside Conditional Flow Matching", "words Matching by Flow",
      ])
  }

  @Test func `one letter is the beginning of names only`() {
    #expect(found("f").map { $0.hasPrefix("prefix") } == [true, true])
  }

  @Test(arguments: ["", "…", "zzz"])
  func `nothing is found for nothing`(question: String) {
    #expect(found(question) == [])
  }

  @Test func `names with signs of any script are found`() {
    var fixture = GraphFixture()
    for name in ["ImageNet 256×256", "“R1”", "지식 증류", "Élan"] { fixture.entity(name) }
    fixture.paper(["“R1”": .uses])
    let graph = fixture.graph
    for question in ["imagenet256", "r1", "지식증류", "식 증", "ÉLAN"] {
      #expect(NameSearch(question).entities(in: graph).count == 1)
    }
  }

  @Test func `titles are found as names are`() {
    #expect(NameSearch("paper").papers(in: fixture.graph).map(\.likeness) == [.prefix])
    #expect(NameSearch("Paper 0").papers(in: fixture.graph).map(\.likeness) == [.exact])
  }
}
