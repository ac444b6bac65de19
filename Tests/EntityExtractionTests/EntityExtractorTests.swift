import PaperCorpus
import Testing

@testable import EntityExtraction

struct EntityExtractorTests {
  /// The candidates that are entities.
  private func entities(_ extraction: SummaryExtraction) throws -> [EntityCandidate] {
    let threshold = try ExtractionWeights.embedded().threshold
    return extraction.candidates.filter { $0.confidence >= threshold }
  }

  /// The spans of their mentions in the order of the text.
  private func spans(_ extraction: SummaryExtraction) throws -> [ByteSpan] {
    try entities(extraction).flatMap(\.mentions).map(\.span).sorted()
  }

  @Test func `a gloss makes one candidate of the Korean and the English name`() throws {
    let fixture = SummaryFixture(
      "⟦분포 매칭 증류⟧(⟦Distribution Matching Distillation⟧, ⟦DMD⟧) 기법을 재정립한다. ⟦DMD⟧는 빠르다.")
    let extraction = try fixture.extraction()
    #expect(try spans(extraction) == fixture.spans)
    let candidate = try #require(entities(extraction).first)
    #expect(try entities(extraction).count == 1)
    #expect(candidate.name == "Distribution Matching Distillation")
    #expect(candidate.surfaces == ["분포 매칭 증류", "Distribution Matching Distillation", "DMD"])
    #expect(candidate.aliases.map(\.kind) == [.gloss, .abbreviation])
  }

  @Test func `an abbreviation in parentheses is joined to its long form`() throws {
    let fixture = SummaryFixture("우리는 ⟦Classifier-Free Guidance⟧(⟦CFG⟧)를 분해한다.")
    let extraction = try fixture.extraction()
    #expect(try spans(extraction) == fixture.spans)
    #expect(try entities(extraction).map(\.name) == ["Classifier-Free Guidance"])
  }

  @Test func `a common word in front of an abbreviation is no gloss of it`() throws {
    let extraction = try SummaryFixture("한 단계(DMD) 만에 생성한다.").extraction()
    #expect(extraction.candidates.allSatisfy { $0.aliases.isEmpty })
  }

  @Test func `figures in parentheses are no gloss`() throws {
    let extraction = try SummaryFixture("처리 속도(2.5~3.1)와 해상도(256×256)를 본다.").extraction()
    #expect(extraction.candidates.allSatisfy { $0.aliases.isEmpty })
  }

  @Test func `the name in front of the title's colon is introduced`() throws {
    let fixture = SummaryFixture(
      title: "⟦ViBT⟧: Bridges at Scale", [(.method, ["⟦ViBT⟧는 두 분포를 잇는다."])])
    let extraction = try fixture.extraction()
    #expect(try spans(extraction) == fixture.spans)
    let candidate = try #require(entities(extraction).first)
    #expect(candidate.role == .introduces)
    #expect(candidate.mentions.map(\.section) == [nil, 0])
  }

  @Test func `marks of Markdown are no part of a surface`() throws {
    let fixture = SummaryFixture("**⟦GRPO⟧**와 `⟦vLLM⟧`을 쓴다.")
    #expect(try spans(fixture.extraction()) == fixture.spans)
  }

  @Test func `no name crosses the end of a sentence or a bullet`() throws {
    let fixture = SummaryFixture([(.results, ["모두 ⟦CLIP⟧. ⟦BLIP⟧ 또한", "⟦DINO⟧도"])])
    let found = try fixture.extraction().candidates.flatMap(\.mentions).map(\.span)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { name in fixture.spans.count { name.overlaps($0) } <= 1 })
  }

  @Test func `a lexicon name is found in both languages and is one candidate`() throws {
    let lexicon = Lexicon([.init(type: .task, text: "text-to-image generation | 텍스트-이미지 생성")])
    let fixture = SummaryFixture("⟦텍스트-이미지 생성⟧을 ⟦text-to-image generation⟧이라 한다.")
    let extraction = try fixture.extraction(lexicon: lexicon)
    #expect(try spans(extraction) == fixture.spans)
    #expect(try entities(extraction).map(\.type) == [.task])
    #expect(try entities(extraction).map(\.name) == ["text-to-image generation"])
  }

  @Test func `a lexicon name of one capitalized word is found in that case only`() throws {
    let lexicon = Lexicon([.init(type: .method, text: "Adam")])
    let extraction = try SummaryFixture("the adam and the ADAM").extraction(lexicon: lexicon)
    #expect(extraction.candidates.allSatisfy { $0.name != "adam" })
  }

  @Test func `the same summary gives the same extraction`() throws {
    let fixture = SummaryFixture("SDXL과 DiT, 흐름 맵(flow map), LoRA를 GPT-4.1로 평가한다.")
    #expect(try fixture.extraction() == fixture.extraction())
  }

  @Test func `mentions hold their own surface, in order and without overlap`() throws {
    let fixture = SummaryFixture(
      title: "A: b", [(.introduction, ["분리된 DMD(Decoupled DMD)와 ImageNet 256×256에서 FID 1.79, SAM 2"])])
    let extraction = try fixture.extraction()
    #expect(!extraction.candidates.isEmpty)
    for candidate in extraction.candidates {
      #expect(candidate.mentions.allSatisfy { fixture.text.string($0.span) == $0.surface })
    }
    let all = extraction.candidates.flatMap(\.mentions).map(\.span).sorted()
    #expect(zip(all, all.dropFirst()).allSatisfy { !$0.overlaps($1) })
  }
}
