import GraphQueries
import Testing

struct NameResolverTests {
  private let resolver: NameResolver

  init() {
    var fixture = GraphFixture()
    fixture.entity("Distribution Matching Distillation", aliases: ["DMD", "분포 매칭 증류"])
    fixture.entity("digital measurement device", aliases: ["DMD", "디지털 측정 장치"])
    fixture.entity("Knowledge Distillation", aliases: ["KD", "지식 증류"])
    fixture.entity("GRPO")
    resolver = NameResolver(fixture.graph)
  }

  private func suggestions(for name: String) -> [Int] {
    guard case .unknown(let suggestions) = resolver.match(name) else { return [] }
    return suggestions.map(\.entity)
  }

  @Test(arguments: ["Knowledge Distillation", "knowledge-distillation", "KD", "지식증류"])
  func `a name resolves by its name, its aliases and their spellings`(name: String) {
    #expect(resolver.match(name) == .senses([2]))
  }

  @Test func `an ambiguous name gives its senses`() {
    #expect(resolver.match("DMD") == .senses([0, 1]))
  }

  @Test func `a long form in parentheses selects one sense`() {
    #expect(resolver.match("DMD (Digital Measurement Device)") == .senses([1]))
  }

  @Test func `a mistyped name is suggested`() {
    #expect(suggestions(for: "GPRO") == [3])
  }

  @Test(arguments: ["Knowlege Distillation", "Knowledge Distillations", "Knowledge Distillation method"])
  func `a name that misses one by a letter or a word for what it is means that`(name: String) {
    #expect(resolver.match(name) == .senses([2]))
    #expect(resolver.rule(of: name, for: 2) == .nearest(to: "Knowledge Distillation"))
  }

  @Test func `a name that misses two is no answer`() {
    var fixture = GraphFixture()
    fixture.entity("FlowEdit")
    fixture.entity("FlowEdits")
    guard case .unknown(let suggestions) = NameResolver(fixture.graph).match("FlowEditx") else {
      Issue.record("it was taken for one of them")
      return
    }
    #expect(suggestions.map(\.entity) == [0, 1])
  }

  @Test func `another number is another thing`() {
    var fixture = GraphFixture()
    fixture.entity("DeepSeek 2")
    #expect(NameResolver(fixture.graph).match("DeepSeek 3") != .senses([0]))
  }

  @Test func `a part of Korean names suggests what holds it`() {
    #expect(suggestions(for: "증류") == [0, 2])
  }

  @Test func `a name like no other suggests nothing`() {
    #expect(suggestions(for: "zzzzzzzz") == [])
  }
}
