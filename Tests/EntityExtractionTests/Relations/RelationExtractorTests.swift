import PaperCorpus
import Testing

@testable import EntityExtraction

struct RelationExtractorTests {
  private let kettle = KnownName.new("Kettle")

  // MARK: By name

  @Test func `a size is a variant of its family`() {
    let facts = FactFixture(
      "Kettle과 Kettle-1B 모델을 공개한다", .new("Kettle", type: .model), .new("Kettle-1B", type: .model))
    #expect(facts.relations == ["Kettle-1B variant_of Kettle"])
  }

  @Test func `a narrower method is a variant of the wider one`() {
    let facts = FactFixture(
      "2D Gaussian Splatting과 Gaussian Splatting을 쓴다", .used("2D Gaussian Splatting"),
      .used("Gaussian Splatting"))
    #expect(facts.relations == ["2D Gaussian Splatting variant_of Gaussian Splatting"])
  }

  @Test func `a benchmark's harder half is a variant of it`() {
    let facts = FactFixture(
      "HealthBench와 HealthBench Hard에서 본다", .data("HealthBench"), .data("HealthBench Hard"))
    #expect(facts.relations == ["HealthBench Hard variant_of HealthBench"])
  }

  @Test func `the core of a data set is a part of it`() {
    let facts = FactFixture(
      "TalkVid와 TalkVid-Core를 공개한다", .new("TalkVid", type: .dataset), .new("TalkVid-Core", type: .dataset))
    #expect(facts.relations == ["TalkVid-Core part_of TalkVid"])
  }

  @Test func `a benchmark named after a data set is neither`() {
    let facts = FactFixture(
      "TalkVid와 TalkVid-Bench를 공개한다", .new("TalkVid", type: .dataset), .new("TalkVid-Bench", type: .benchmark)
    )
    #expect(facts.relations == [])
  }

  @Test func `a method named after the model it is for is no variant of it`() {
    #expect(
      FactFixture("CLIP-SVD는 CLIP을 조정한다", .new("CLIP-SVD"), .used("CLIP", type: .model)).relations == [])
  }

  @Test func `nothing is a variant of a class of models`() {
    let facts = FactFixture(
      "Small LLM과 LLM을 쓴다", .used("Small LLM"), KnownName("LLM", type: .method, role: .uses, isGeneric: true))
    #expect(facts.relations == [])
  }

  @Test func `a Korean task with a word in front is no task of its own`() {
    let facts = FactFixture(
      "느린 찻물 검출과 찻물 검출을 다룬다", KnownName("느린 찻물 검출", type: .task, role: .addresses),
      KnownName("찻물 검출", type: .task, role: .addresses))
    #expect(facts.relations == [])
  }

  @Test func `an English task that narrows another is a variant of it`() {
    let facts = FactFixture(
      "Zero-Shot Tea Tasting과 Tea Tasting을 다룬다",
      KnownName("Zero-Shot Tea Tasting", type: .task, role: .addresses),
      KnownName("Tea Tasting", type: .task, role: .addresses))
    #expect(facts.relations == ["Zero-Shot Tea Tasting variant_of Tea Tasting"])
  }

  @Test(arguments: ["강화학습", "Contrastive Learning", "RL"])
  func `a name that ends in a paradigm of learning is no variant of it`(paradigm: String) {
    let facts = FactFixture(
      "Kettle \(paradigm)과 \(paradigm)을 쓴다", .used("Kettle \(paradigm)"), .used(paradigm))
    #expect(facts.relations == [])
  }

  @Test func `a name that hardly is one is no variant`() {
    let facts = FactFixture(
      "2D Gaussian Splatting과 Gaussian Splatting을 쓴다", .used("2D Gaussian Splatting").sure(0.5),
      .used("Gaussian Splatting"))
    #expect(facts.relations == [])
  }

  // MARK: By what is said

  @Test func `what is said to be the kind of a thing is its base`() {
    let facts = FactFixture("크리틱 프리 강화학습 알고리즘인 Kettle을 제안한다", kettle, .used("크리틱 프리 강화학습"))
    #expect(facts.relations == ["Kettle variant_of 크리틱 프리 강화학습"])
  }

  @Test func `so is what a name is given to`() {
    let facts = FactFixture("Kettle이라는 추측적 디코딩 알고리즘을 제안한다", kettle, .used("추측적 디코딩"))
    #expect(facts.relations == ["Kettle variant_of 추측적 디코딩"])
  }

  @Test func `a title may say it`() {
    let facts = FactFixture(
      title: "Kettle: A World Model for Tea", [(.method, ["Kettle은 크다"])],
      [.new("Kettle", type: .model), .used("World Model")])
    #expect(facts.relations == ["Kettle variant_of World Model"])
  }

  @Test func `what a thing extends is its base`() {
    let facts = FactFixture("Kettle은 veRL 프레임워크를 확장하여 만들었다", kettle, .used("veRL", type: .tool))
    #expect(facts.relations == ["Kettle variant_of veRL"])
  }

  @Test func `what a thing is put together of are its parts`() {
    let facts = FactFixture(
      "Kettle은 SigLIP과 Qwen3를 결합하여 만들었다", kettle, .used("SigLIP", type: .model), .used("Qwen3", type: .model))
    #expect(facts.relations.sorted() == ["Qwen3 part_of Kettle", "SigLIP part_of Kettle"])
  }

  @Test func `the verb may stand in front of the whole`() {
    let facts = FactFixture(
      "스펙트럼 분해와 임의 임베딩을 결합한 Kettle 프레임워크를 제안한다", kettle, .used("스펙트럼 분해"), .used("임의 임베딩"))
    #expect(facts.relations.sorted() == ["스펙트럼 분해 part_of Kettle", "임의 임베딩 part_of Kettle"])
  }

  @Test func `what is only used is no part`() {
    #expect(FactFixture("Kettle은 SigLIP을 사용하여 평가한다", kettle, .used("SigLIP", type: .model)).relations == [])
  }

  @Test func `the tasks of a benchmark are its parts`() {
    let facts = FactFixture(
      title: "TeaBench: Testing", [(.method, ["TeaBench는 우림, 따름, 마심의 세 과제로 구성된다"])],
      [
        .new("TeaBench", type: .benchmark), KnownName("우림", type: .task, role: .addresses),
        KnownName("따름", type: .task, role: .addresses), KnownName("마심", type: .task, role: .addresses),
      ])
    #expect(
      facts.relations.sorted() == ["따름 part_of TeaBench", "마심 part_of TeaBench", "우림 part_of TeaBench"])
  }

  // MARK: By introduction

  @Test func `what a paper introduces beside its main contribution is a part of it`() {
    let facts = FactFixture(
      title: "Kettle: Boiling", [(.method, ["Kettle을 위해 분리 손실을 제안한다"])], [kettle, .new("분리 손실")])
    #expect(facts.relations == ["분리 손실 part_of Kettle"])
  }

  @Test func `a data set that comes with a method stands for itself`() {
    let facts = FactFixture("Kettle과 BoilSet을 공개한다", kettle, .new("BoilSet", type: .dataset))
    #expect(facts.relations == [])
  }

  @Test func `a phrase of the title alone is no part`() {
    let facts = FactFixture(
      title: "Kettle: Slow Heating", [(.method, ["Kettle은 크다"])], [kettle, .new("Slow Heating")])
    #expect(facts.relations == [])
  }

  @Test func `two things stand in one relation at most`() {
    let facts = FactFixture(
      title: "Kettle: Boiling", [(.method, ["Kettle은 Slow-Kettle을 포함하여 만들었다"])],
      [kettle, .new("Slow-Kettle")])
    #expect(facts.relations == ["Slow-Kettle variant_of Kettle"])
  }

  @Test func `a relation's bytes hold the names that it is about`() throws {
    let facts = FactFixture("⟦Kettle은 veRL⟧ 프레임워크를 확장하여 만들었다", kettle, .used("veRL", type: .tool))
    let relation = try #require(facts.extraction.relations.first)
    #expect([relation.span] == facts.fixture.spans)
  }
}
