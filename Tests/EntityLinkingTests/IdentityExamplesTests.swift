import EntityExtraction
import EntityLinking
import PaperCorpus
import Testing

/// The examples by which the rules of identity were agreed, each as candidates of papers of its own.
struct IdentityExamplesTests {
  /// For each paper's first candidate, the entity that it is.
  private func entities(_ papers: [(String, [EntityCandidate])]) -> [Int?] {
    EntityLinker(threshold: 0.5).linked(
      papers.map { id, candidates in
        ExtractedSummary(
          paper: PaperID(rawValue: id), date: nil, extraction: SummaryExtraction(candidates: candidates))
      }
    ).assignments.map { $0[0] }
  }

  private func areOne(_ names: [String], type: EntityType = .method) -> Bool {
    Set(entities(names.enumerated().map { ("\($0)", [candidate($1, type: type)]) })).count == 1
  }

  @Test(arguments: [
    ["ImageNet 256×256", "ImageNet-256"], ["강화학습", "RL", "reinforcement learning"],
    ["Llama 3", "LLaMA-3", "Llama3"], ["미세조정", "파인튜닝", "fine-tuning"],
    ["사회적 편향", "social biases"], ["QZD", "QZD 모델"],
  ])
  func `names of one thing are one`(names: [String]) {
    #expect(areOne(names))
  }

  @Test(arguments: [
    ["ImageNet", "ImageNet 256×256"], ["GPT-4", "GPT-4o"], ["Qwen2", "Qwen2.5"], ["SAM", "SAM 2"],
    ["이미지 생성", "텍스트-이미지 생성"], ["언어 모델", "대형 언어 모델"],
  ])
  func `versions, sizes and narrower things stay apart`(names: [String]) {
    #expect(!areOne(names))
  }

  @Test func `a thing is called by the term that the lexicon spells out, not by the code of a paper or two`()
  {
    let corpus = EntityLinker(threshold: 0.5).linked(
      ["T2I", "T2I", "text-to-image generation"].enumerated().map { index, name in
        ExtractedSummary(
          paper: PaperID(rawValue: "\(index)"), date: nil,
          extraction: SummaryExtraction(candidates: [candidate(name, type: .task)]))
      })
    #expect(corpus.entities.map(\.name) == ["text-to-image generation"])
  }

  @Test func `DMD has two senses, and a paper's context tells which a bare one is`() {
    let distillation = candidate(
      "Distribution Matching Distillation", "DMD", longForms: ["DMD": "Distribution Matching Distillation"])
    let device = candidate(
      "digital measurement device", "DMD", longForms: ["DMD": "digital measurement device"])
    let things = [candidate("SDXL", type: .model), candidate("FLUX.1", type: .model)]
    let found = entities([
      ("2508.00001", [distillation] + things), ("2508.00002", [device]),
      ("2508.00003", [candidate("DMD")] + things), ("2508.00004", [candidate("DMD")]),
    ])
    #expect(found[0] != found[1])
    #expect(found[2] == found[0])
    #expect(found[3] != found[0] && found[3] != found[1])
  }

  @Test func `PRISM-Bench is what either of two papers introduces`() {
    let found = entities([
      ("2509.00001", [candidate("PRISM-Bench", type: .benchmark, role: .introduces)]),
      ("2510.00001", [candidate("PRISM-Bench", type: .benchmark, role: .introduces)]),
    ])
    #expect(found[0] != found[1])
  }

  @Test func `ACE has three senses`() {
    let found = entities([
      (
        "1",
        [candidate("agentic context engineering", "ACE", longForms: ["ACE": "agentic context engineering"])]
      ),
      ("2", [candidate("적응 채널 강화", "ACE", role: .introduces, longForms: ["ACE": "적응 채널 강화"])]),
      ("3", [candidate("ACE", role: .introduces, source: .title)]),
    ])
    #expect(Set(found).count == 3)
  }

  @Test func `an entity says what joined its names and what told it from others`() {
    let corpus = EntityLinker(threshold: 0.5).linked(
      [
        ("1", candidate("QZD", type: .metric, role: .measures)), ("2", candidate("QZD", type: .model)),
        ("3", candidate("emotion decay", type: .task)), ("4", candidate("감정 감쇠", type: .task)),
      ].map { id, candidate in
        ExtractedSummary(
          paper: PaperID(rawValue: id), date: nil, extraction: SummaryExtraction(candidates: [candidate]))
      })
    #expect(corpus.entities.flatMap(\.aliases).contains { $0.name == "감정 감쇠" && $0.reason == .translation })
    #expect(
      corpus.entities.flatMap(\.senses) == [
        SenseEvidence(name: "QZD", reason: .measure), SenseEvidence(name: "QZD", reason: .measure),
      ])
  }
}
