import EntityExtraction
import EntityLinking
import PaperCorpus
import Testing

/// A candidate by its names; the first is its name.
func candidate(
  _ names: String..., type: EntityType = .method, role: EntityRole = .uses, source: Mention.Source = .shape,
  longForms: [String: String] = [:], confidence: Double = 0.9
) -> EntityCandidate {
  EntityCandidate(
    name: names[0],
    mentions: names.enumerated().map { index, name in
      Mention(
        span: ByteSpan(100 * index, 100 * index + name.utf8.count), surface: name, section: 0,
        confidence: confidence, source: source)
    },
    shares: TypeRoleShares(type, role),
    aliases: longForms.map { short, long in
      AliasEvidence(long: long, short: short, kind: .abbreviation, span: ByteSpan(0, 10))
    })
}

struct EntityLinkerTests {
  private func names(_ papers: [(String, [EntityCandidate])]) -> [String] {
    linked(papers).entities.map(\.name)
  }

  @Test func `two spellings in two papers are one entity under the more used one`() {
    let corpus = linked([
      ("1", [candidate("Llama 3")]), ("2", [candidate("LLaMA-3")]), ("3", [candidate("Llama 3")]),
    ])
    #expect(corpus.entities.map(\.name) == ["Llama 3"])
    #expect(corpus.entities[0].aliases == [EntityAlias(name: "LLaMA-3", papers: 1, reason: .spelling)])
    #expect(corpus.assignments == [[0], [0], [0]])
  }

  @Test func `a Korean form joins the English one where a paper has both`() {
    #expect(
      names([
        ("1", [candidate("지식 증류")]), ("2", [candidate("knowledge distillation", "지식 증류")]),
      ]) == ["knowledge distillation"])
  }

  @Test func `an abbreviation with two long forms is two entities`() {
    let corpus = linked([
      (
        "1",
        [
          candidate(
            "Distribution Matching Distillation", "DMD",
            longForms: ["DMD": "Distribution Matching Distillation"])
        ]
      ),
      (
        "2",
        [candidate("digital measurement device", "DMD", longForms: ["DMD": "digital measurement device"])]
      ),
    ])
    #expect(
      corpus.entities.map(\.name) == ["Distribution Matching Distillation", "digital measurement device"])
    #expect(corpus.entities.map(\.shortName) == ["DMD", "DMD"])
  }

  @Test func `a paper that writes the long form elsewhere introduces no other thing of the short one`() {
    let long = "Distribution Matching Distillation"
    let corpus = linked([
      ("2311.1", [candidate(long, "DMD", role: .introduces, longForms: ["DMD": long])]),
      ("2405.2", [candidate("DMD", role: .introduces), candidate(long)]),
    ])
    #expect(corpus.entities.map(\.name) == [long])
  }

  @Test func `a bare abbreviation joins the only sense there is`() {
    #expect(
      names([
        ("1", [candidate("Chain of Thought", "CoT", longForms: ["CoT": "Chain of Thought"])]),
        ("2", [candidate("CoT")]),
      ]) == ["Chain of Thought"])
  }

  @Test func `a bare abbreviation joins the sense whose papers share most with its own`() {
    let corpus = linked([
      (
        "1",
        [
          candidate(
            "Distribution Matching Distillation", "DMD",
            longForms: ["DMD": "Distribution Matching Distillation"]),
          candidate("SDXL"), candidate("FLUX.1"),
        ]
      ),
      (
        "2",
        [candidate("digital measurement device", "DMD", longForms: ["DMD": "digital measurement device"])]
      ),
      ("3", [candidate("DMD"), candidate("SDXL"), candidate("FLUX.1")]),
    ])
    #expect(corpus.assignments[2][0] == corpus.assignments[0][0])
  }

  @Test func `a bare abbreviation joins the sense that its own paper spells out`() {
    let corpus = linked([
      (
        "1",
        [
          candidate(
            "Distribution Matching Distillation", "DMD",
            longForms: ["DMD": "Distribution Matching Distillation"])
        ]
      ),
      ("2", [candidate("디지털 측정 장치", "DMD", type: .tool, longForms: ["DMD": "디지털 측정 장치"])]),
      ("3", [candidate("DMD"), candidate("Distribution Matching Distillation")]),
    ])
    #expect(corpus.assignments[2] == [corpus.assignments[0][0], corpus.assignments[0][0]])
    #expect(corpus.assignments[1][0] != corpus.assignments[0][0])
  }

  @Test func `a bare abbreviation without evidence for a sense stays apart`() {
    let corpus = linked([
      ("1", [candidate("Augmented Reality", "AR", longForms: ["AR": "Augmented Reality"])]),
      ("2", [candidate("autoregressive model", "AR", longForms: ["AR": "autoregressive model"])]),
      ("3", [candidate("AR")]),
    ])
    #expect(corpus.entities.count == 3)
  }

  @Test func `a name that two titles introduce is two things with a suffix each`() {
    #expect(
      names([
        ("2509.1", [candidate("PRISM-Bench", type: .benchmark, role: .introduces, source: .title)]),
        ("2510.2", [candidate("PRISM-Bench", type: .benchmark, role: .introduces, source: .title)]),
      ]) == ["PRISM-Bench (2509.1)", "PRISM-Bench (2510.2)"])
  }

  @Test func `the brand of a title goes before the longer form`() {
    #expect(
      names([
        (
          "1",
          [
            candidate(
              "ViBT", role: .introduces, source: .title, longForms: ["ViBT": "Vision Bridge Transformer"])
          ]
        )
      ]) == ["ViBT"])
  }

  @Test func `the English term goes before the abbreviation that is read from it, declared or not`() {
    let corpus = linked([
      ("1", [candidate("QZD"), candidate("Quiet Zone Depth")]), ("2", [candidate("QZD")]),
    ])
    #expect(corpus.entities.map(\.name) == ["Quiet Zone Depth"])
    #expect(corpus.entities.map(\.shortName) == ["QZD"])
  }

  @Test func `a short name is one of the thing's own terms, not another spelling or another thing's code`() {
    let corpus = linked([
      ("1", [candidate("Qworl")]), ("2", [candidate("Qworl")]), ("3", [candidate("QWORL")]),
    ])
    #expect(corpus.entities.map(\.shortName) == ["Qworl"])
  }

  @Test func `a singular that a paper writes goes before the plural`() {
    #expect(
      names([
        ("1", [candidate("task vectors")]), ("2", [candidate("task vectors")]),
        ("3", [candidate("task vector")]),
      ])
        == ["task vector"])
  }

  @Test func `a candidate below the threshold is left out`() {
    #expect(linked([("1", [candidate("Maybe", confidence: 0.3)])]).assignments == [[nil]])
  }

  @Test func `one below the threshold is another mention of what its paper surely names in another form`() {
    let corpus = linked([
      (
        "1",
        [
          candidate("GRPO", role: .uses), candidate("GRPO 알고리즘", role: .introduces, confidence: 0.3),
          candidate("Maybe", confidence: 0.3),
        ]
      )
    ])
    #expect(corpus.assignments == [[0, 0, nil]])
    #expect(corpus.papers == [PaperID(rawValue: "1"): [PaperEntity(entity: 0, type: .method, role: .uses)]])
  }

  @Test func `one below the threshold is a mention of an entity that another paper names, and no tie to it`()
  {
    let corpus = linked([("1", [candidate("Qworl")]), ("2", [candidate("Qworl", confidence: 0.3)])])
    #expect(corpus.assignments == [[0], [0]])
    #expect(corpus.papers.keys.map(\.rawValue) == ["1"])
  }

  @Test func `a paper's summaries are united with the strongest role`() {
    let corpus = linked([
      ("1", [candidate("GRPO", role: .mentions)]), ("1", [candidate("GRPO", role: .uses)]),
    ])
    #expect(corpus.papers == [PaperID(rawValue: "1"): [PaperEntity(entity: 0, type: .method, role: .uses)]])
  }

  @Test func `the type is the majority's, ties in the order of the set`() {
    let corpus = linked([
      ("1", [candidate("ImageNet", type: .benchmark)]), ("2", [candidate("ImageNet", type: .dataset)]),
    ])
    #expect(corpus.entities[0].type == .dataset)
  }

  @Test func `a sense in other case than the introduced name is the thing that the lexicon knows so written`()
  {
    let corpus = linked([
      ("2509.1", [candidate("ADAM", type: .model, role: .introduces, source: .title)]),
      ("2510.2", [candidate("Adam")]), ("2510.3", [candidate("Adam optimizer")]),
    ])
    #expect(corpus.assignments[1] == corpus.assignments[2])
    #expect(corpus.assignments[0] != corpus.assignments[1])
  }

  @Test func `a thing with names of two is the one that its Latin name says`() {
    let corpus = linked([
      ("1", [candidate("대형 장치", "대형 장치", "QZD-X")]), ("2", [candidate("QZD-X")]),
      ("3", [candidate("대형 장치")]), ("4", [candidate("대형 장치")]), ("5", [candidate("QZD-X")]),
      ("6", [candidate("대형 장치"), candidate("QZD-X")]), ("7", [candidate("대형 장치"), candidate("QZD-X")]),
    ])
    #expect(corpus.assignments[0] == corpus.assignments[1])
    #expect(corpus.assignments[0] != corpus.assignments[2])
  }
}
