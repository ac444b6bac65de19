import EntityExtraction
import Testing

@testable import GraphQueries
@testable import GraphStorage

struct SuspicionFinderTests {
  private func suspicions(
    in fixture: GraphFixture, evidence: [String: EntityEvidence] = [:], declared: [DeclaredPair] = [],
    settled: Set<[Int]> = []
  ) -> [Suspicion] {
    let graph = fixture.graph
    let all = graph.entities.map {
      evidence[$0.name] ?? EntityEvidence(types: [.method: $0.papers], mentions: 2, confidence: 0.9)
    }
    return SuspicionFinder(graph, evidence: all, declared: declared).suspicions(
      areSettled: { settled.contains([min($0, $1), max($0, $1)]) }, isSettled: { settled.contains([$0]) })
  }

  private func names(_ suspicion: Suspicion?, in fixture: GraphFixture) -> [String] {
    suspicion?.entities.map { fixture.graph.entities[$0].name } ?? []
  }

  @Test func `names with a class word more are one suspicion, the common one first`() throws {
    var fixture = GraphFixture()
    fixture.paper(["GRPO algorithm": .uses, "AIME24": .evaluatesOn])
    for _ in 0..<3 { fixture.paper(["GRPO": .uses, "AIME24": .evaluatesOn]) }
    let found = suspicions(in: fixture)
    #expect(found.count == 1)
    #expect(names(found.first, in: fixture) == ["GRPO", "GRPO algorithm"])
    #expect(found.first?.remedy == .merge)
    #expect(found.first?.kind == .nearNames(.classWord("algorithm"), "GRPO algorithm", "GRPO"))
  }

  @Test func `a paper that has both makes a duplicate less likely, common company more`() throws {
    var apart = GraphFixture()
    apart.paper(["GRPO algorithm": .uses])
    apart.paper(["GRPO": .uses])
    var together = GraphFixture()
    together.paper(["GRPO algorithm": .uses, "GRPO": .uses])
    together.paper(["GRPO": .uses])
    var akin = GraphFixture()
    akin.paper(["GRPO algorithm": .uses, "AIME24": .evaluatesOn])
    akin.paper(["GRPO": .uses, "AIME24": .evaluatesOn])
    let scores = try [together, apart, akin].map { try #require(suspicions(in: $0).first).score }
    #expect(scores[0] < scores[1])
    #expect(scores[1] < scores[2])
  }

  @Test func `versions are no suspicion`() {
    var fixture = GraphFixture()
    fixture.paper(["DMD": .uses])
    fixture.paper(["DMD2": .uses])
    #expect(suspicions(in: fixture).isEmpty)
  }

  @Test func `senses of one name are one suspicion, but for those with another long form`() throws {
    var fixture = GraphFixture()
    fixture.entity("Supervised Fine-Tuning", aliases: ["SFT"])
    fixture.entity("SFT (2509.10007)", aliases: ["SFT"])
    fixture.entity("SFT (2509.10008)", aliases: ["SFT"])
    fixture.entity("Sparse Field Transform", aliases: ["SFT"])
    for _ in 0..<7 { fixture.paper(["Supervised Fine-Tuning": .uses]) }
    fixture.paper(["SFT (2509.10007)": .uses])
    fixture.paper(["SFT (2509.10008)": .uses])
    fixture.paper(["Sparse Field Transform": .uses])
    let found = suspicions(in: fixture)
    #expect(found.map { $0.entities.count } == [3, 2])
    #expect(names(found.first, in: fixture).first == "Supervised Fine-Tuning")
    #expect(names(found.last, in: fixture) == ["Supervised Fine-Tuning", "Sparse Field Transform"])
  }

  @Test func `a declared pair whose names are two entities' is a suspicion`() throws {
    var fixture = GraphFixture()
    fixture.paper(["지식 증류": .uses])
    fixture.paper(["Knowledge Distillation": .uses])
    let pair = DeclaredPair(long: "지식 증류", short: "Knowledge Distillation", kind: .gloss, papers: 1)
    let found = suspicions(in: fixture, declared: [pair])
    #expect(
      found.map(\.kind)
        == [.declaredAsOne(long: "지식 증류", short: "Knowledge Distillation", papers: 1)])
  }

  @Test func `common names that one paper joins may be two things'`() throws {
    var fixture = GraphFixture()
    fixture.entity("Text-to-Image", aliases: ["텍스트 이미지"])
    for _ in 0..<5 { fixture.paper(["Text-to-Image": .uses]) }
    let evidence = EntityEvidence(
      types: [.method: 5], mentions: 9, confidence: 0.9, aliases: ["텍스트 이미지": 4])
    let pair = DeclaredPair(long: "텍스트 이미지", short: "Text-to-Image", kind: .gloss, papers: 1)
    let found = suspicions(in: fixture, evidence: ["Text-to-Image": evidence], declared: [pair])
    #expect(found.map(\.remedy) == [.distinct("Text-to-Image", "텍스트 이미지")])
    fixture.entity("Diffusion", aliases: ["텍스트 이미지"])
    fixture.paper(["Diffusion": .uses])
    let ambiguous = suspicions(in: fixture, evidence: ["Text-to-Image": evidence], declared: [pair])
    #expect(!ambiguous.contains { $0.remedy == .distinct("Text-to-Image", "텍스트 이미지") })
  }

  @Test func `of types that stand in as many papers the one that says more is proposed`() throws {
    var fixture = GraphFixture()
    for _ in 0..<2 { fixture.paper(["PyTorch": .uses]) }
    let evidence = EntityEvidence(types: [.method: 1, .tool: 1], mentions: 2, confidence: 0.9)
    #expect(suspicions(in: fixture, evidence: ["PyTorch": evidence]).map(\.remedy) == [.retype(.tool)])
  }

  @Test func `short names, and doubtful ones named once, may be no entities`() {
    var fixture = GraphFixture()
    fixture.paper(["TV": .uses, "in passing": .mentions, "sure": .uses])
    let once = EntityEvidence(types: [.method: 1], mentions: 1, confidence: 0.41)
    let sure = EntityEvidence(types: [.method: 1], mentions: 1, confidence: 0.8)
    let found = suspicions(in: fixture, evidence: ["in passing": once, "sure": sure])
    #expect(found.map(\.remedy) == [.hide, .hide])
    #expect(Set(found.map(\.kind)) == [.shortName, .weakEvidence(confidence: 0.41)])
  }

  @Test func `what is settled does not come again`() {
    var fixture = GraphFixture()
    fixture.paper(["GRPO algorithm": .uses, "TV": .uses])
    fixture.paper(["GRPO": .uses])
    let pair = [fixture.index(of: "GRPO"), fixture.index(of: "GRPO algorithm")].sorted()
    #expect(suspicions(in: fixture, settled: [pair, [fixture.index(of: "TV")]]).isEmpty)
  }

  @Test func `a thing that two papers introduce may be two, the likelier where their titles name it`() throws
  {
    var fixture = GraphFixture()
    fixture.paper(["Wayfinder": .introduces, "Paper": .introduces])
    fixture.paper(["Wayfinder": .introduces, "Paper": .introduces])
    let found = suspicions(in: fixture)
    #expect(
      found.map(\.kind) == [.introducedAgain(papers: 2, titles: 2), .introducedAgain(papers: 2, titles: 0)])
    #expect(names(found.first, in: fixture) == ["Paper"])
    #expect(found.last?.remedy == .split(paper: "2509.10001", name: "Wayfinder (2509.10001)"))
  }

  @Test(arguments: [("QZD", "NovaQZD"), ("AP", "mAP")])
  func `names of different things are hardly one for a name that they share`(left: String, right: String)
    throws
  {
    var fixture = GraphFixture()
    fixture.entity(left, aliases: [left, "양자 구역 깊이"])
    fixture.entity(right, aliases: [right, "양자 구역 깊이"])
    fixture.paper([left: .uses])
    fixture.paper([right: .uses])
    #expect(try #require(suspicions(in: fixture).first).score < 0.1)
  }

  @Test func `things that two papers introduce are hardly one for their name`() throws {
    var fixture = GraphFixture()
    fixture.entity("Wayfinder (method)", aliases: ["Wayfinder"])
    fixture.entity("Wayfinder (model)", aliases: ["Wayfinder"])
    fixture.paper(["Wayfinder (method)": .introduces])
    fixture.paper(["Wayfinder (model)": .introduces])
    #expect(try #require(suspicions(in: fixture).first).score < 0.1)
  }
}
