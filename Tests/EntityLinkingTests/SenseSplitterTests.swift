import EntityExtraction
import PaperCorpus
import Testing

@testable import EntityLinking

struct SenseSplitterTests {
  private func senses(of name: String, _ candidates: [EntityCandidate]) -> SenseSplitter.Senses? {
    senses(of: name, candidates.enumerated().map { ("\($0)", $1) })
  }

  private func senses(of name: String, _ papers: [(String, EntityCandidate)]) -> SenseSplitter.Senses? {
    let things = papers.enumerated().map { index, paper in
      let (id, candidate) = paper
      var thing = PaperThing(paper: PaperID(rawValue: id))
      thing.add(candidate, at: PaperThing.Place(summary: index, candidate: 0))
      return thing
    }
    return SenseSplitter(things: things, lexicon: .embedded).senses(
      of: NameKey(name), among: Array(things.indices))
  }

  @Test func `long forms that differ are senses, and a bare form is in none`() {
    let senses = senses(
      of: "ACE",
      [
        candidate("adaptive channel enhancement", "ACE", longForms: ["ACE": "adaptive channel enhancement"]),
        candidate("ACE"),
        candidate("agentic context engineering", "ACE", longForms: ["ACE": "agentic context engineering"]),
      ])
    #expect(senses == SenseSplitter.Senses(bearers: [[0], [2]], reason: .longForms))
  }

  @Test func `long forms that are alike are one sense, which needs no telling apart`() {
    let senses = senses(
      of: "RLVR",
      [
        candidate("RLVR", longForms: ["RLVR": "reinforcement learning with verifiable rewards"]),
        candidate("RLVR", longForms: ["RLVR": "reinforcement learning from verifiable rewards"]),
      ])
    #expect(senses == nil)
  }

  /// Three papers of a Korean term, the last of which names it in passing; what else the first and the last name.
  private func sensesOfPassing(
    _ first: String, _ last: String, term: String = "바퀴 정렬"
  ) -> SenseSplitter.Senses? {
    let candidates = [
      candidate(term, role: .addresses), candidate(term), candidate(term, role: .mentions),
      candidate(first), candidate(last),
    ]
    let things = zip(candidates, ["1", "2", "3", "1", "3"]).enumerated().map { index, pair in
      var thing = PaperThing(paper: PaperID(rawValue: pair.1))
      thing.add(pair.0, at: PaperThing.Place(summary: index, candidate: 0))
      return thing
    }
    return SenseSplitter(things: things, lexicon: .embedded).senses(
      of: NameKey(term), among: [0, 1, 2])
  }

  @Test func `a Korean term in passing is in no sense where its paper shares nothing with the others`() {
    #expect(
      sensesOfPassing("Zelm", "Qworl") == SenseSplitter.Senses(bearers: [[0, 1]], reason: .bareness))
  }

  @Test func `a term of the lexicon is one concept, unless narrower terms have it in common`() {
    #expect(sensesOfPassing("Zelm", "Qworl", term: "입술 동기화") == nil)
    #expect(sensesOfPassing("Zelm", "Qworl", term: "자세 추정")?.reason == .bareness)
  }

  @Test func `a Korean term in passing is what a paper means that shares another name`() {
    #expect(sensesOfPassing("Qworl", "Qworl") == nil)
  }

  @Test func `two titles that introduce a name introduce two things`() {
    let introduced = candidate("PRISM-Bench", role: .introduces, source: .title)
    #expect(
      senses(of: "PRISM-Bench", [introduced, introduced, candidate("PRISM-Bench")])?.bearers == [[0], [1]])
  }

  @Test func `two papers that introduce a name introduce two things, in the title or not`() {
    let introduced = candidate("Wayfinder", role: .introduces)
    #expect(
      senses(of: "Wayfinder", [introduced, introduced])
        == SenseSplitter.Senses(bearers: [[0], [1]], reason: .introductions))
  }

  @Test func `a name that more papers use than introduce is one`() {
    let introduced = candidate("Wayfinder", role: .introduces)
    let used = candidate("Wayfinder")
    #expect(senses(of: "Wayfinder", [introduced, introduced, used, used, used]) == nil)
  }

  @Test func `papers before the one that introduces a name may mean several things by it`() {
    let papers = [
      (
        "2509.00001",
        candidate("adaptive channel enhancement", "ACE", longForms: ["ACE": "adaptive channel enhancement"])
      ),
      (
        "2509.00002",
        candidate("attribute-controlled editing", "ACE", longForms: ["ACE": "attribute-controlled editing"])
      ),
      ("2509.00003", candidate("agentic context engineering", "ACE", role: .introduces)),
    ]
    #expect(
      senses(of: "ACE", papers) == SenseSplitter.Senses(bearers: [[2], [0], [1]], reason: .precedence))
  }

  @Test func `a later paper that spells an introduced name out in another way means something else`() {
    let papers = [
      ("2509.00001", candidate("ACE")),
      (
        "2509.00002",
        candidate(
          "agentic context engineering", "ACE", role: .introduces,
          longForms: ["ACE": "agentic context engineering"])
      ),
      (
        "2509.00003",
        candidate("attribute-controlled editing", "ACE", longForms: ["ACE": "attribute-controlled editing"])
      ),
      ("2509.00004", candidate("ACE")),
    ]
    #expect(
      senses(of: "ACE", papers) == SenseSplitter.Senses(bearers: [[1, 3], [2], [0]], reason: .precedence))
  }

  @Test func `an abbreviation in a paper before the one that introduces it means something else`() {
    let papers = [
      ("2508.00002", candidate("QZD")),
      ("2510.00001", candidate("QZD", role: .introduces)),
      ("2511.00001", candidate("QZD")),
    ]
    #expect(
      senses(of: "QZD", papers) == SenseSplitter.Senses(bearers: [[1, 2], [0]], reason: .precedence))
  }

  @Test func `a name in other case than the introduced one means something else`() {
    let candidates = [candidate("QUIVER", role: .introduces, source: .title), candidate("QuiVer")]
    #expect(senses(of: "QUIVER", candidates)?.reason == .precedence)
  }

  @Test func `an abbreviation that one paper measures with and another trains is two things`() {
    let candidates = [candidate("QZD", type: .metric, role: .measures), candidate("QZD", type: .model)]
    #expect(
      senses(of: "QZD", candidates) == SenseSplitter.Senses(bearers: [[0], [1]], reason: .measure))
  }

  @Test func `a benchmark that gives the score too is no other thing`() {
    let candidates = [candidate("QZD", type: .metric, role: .measures), candidate("QZD", type: .benchmark)]
    #expect(senses(of: "QZD", candidates) == nil)
  }

  @Test func `one paper's long form does not speak for a paper without one`() {
    let candidates = [
      candidate("quiet zone depth", "QZD", longForms: ["QZD": "quiet zone depth"]), candidate("QZD"),
    ]
    #expect(senses(of: "QZD", candidates) == SenseSplitter.Senses(bearers: [[0]], reason: .bareness))
  }

  @Test func `long forms that share a head but not the word behind a letter are senses`() {
    let candidates = [
      candidate("small language models", "SLM", longForms: ["SLM": "small language models"]),
      candidate("음성 언어 모델", "SLM", longForms: ["SLM": "음성 언어 모델"]),
    ]
    #expect(senses(of: "SLM", candidates) == SenseSplitter.Senses(bearers: [[0], [1]], reason: .longForms))
  }

  @Test func `a term in ordinary words is one concept, whoever introduces it`() {
    let introduced = candidate("동적 게이팅", role: .introduces)
    #expect(senses(of: "동적 게이팅", [introduced, introduced]) == nil)
  }

  private func turning(_ names: String..., role: EntityRole = .uses, gloss: String? = nil) -> EntityCandidate
  {
    var turning = candidate("지각 부담", role: role)
    turning.mentions += names.map {
      Mention(
        span: ByteSpan(500, 500 + $0.utf8.count), surface: $0, section: nil, confidence: 0.9, source: .tagger)
    }
    turning.aliases =
      gloss.map { english in
        [AliasEvidence(long: "지각 부담", short: english, kind: .gloss, span: ByteSpan(0, 10))]
      } ?? []
    return turning
  }

  @Test func `a Korean term that a title turns on needn't mean the same in a paper that says no more`() {
    let candidates = [turning("Perceptual Burden", gloss: "perceptual burden"), candidate("지각 부담")]
    #expect(
      senses(of: "지각 부담", candidates) == SenseSplitter.Senses(bearers: [[0]], reason: .bareness))
  }

  @Test func `a term that papers gloss, introduce or call by its English name elsewhere is one`() {
    let turns = turning("Perceptual Burden", gloss: "perceptual burden")
    #expect(senses(of: "지각 부담", [turns, turning(gloss: "perceptual load")]) == nil)
    #expect(senses(of: "지각 부담", [turns, candidate("지각 부담", role: .introduces)]) == nil)
    let other = candidate("perceptual burden")
    #expect(senses(of: "지각 부담", [turns, candidate("지각 부담"), other]) == nil)
  }
}
