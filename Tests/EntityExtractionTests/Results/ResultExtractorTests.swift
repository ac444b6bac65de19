import PaperCorpus
import Testing

@testable import EntityExtraction

struct ResultExtractorTests {
  private let kettle = KnownName.new("Kettle")

  // MARK: Measures

  @Test func `a figure in front of its metric`() {
    let facts = FactFixture(
      "ImageNet 256×256에서 Kettle은 1.79 FID를 기록하였다", kettle, .data("ImageNet 256×256"), .metric("FID"))
    #expect(facts.results == ["Kettle @ ImageNet 256×256: FID 1.79"])
  }

  @Test func `a figure behind its metric`() {
    let facts = FactFixture("Kettle은 정확도를 평균 2% 이상 높였다", kettle, .metric("정확도"))
    #expect(facts.results == ["Kettle: 정확도 2%"])
  }

  @Test func `each of two figures has the measure beside it`() {
    let facts = FactFixture(
      "Kettle은 Teapot 대비 5.5% 높은 정확도와 1.9배 낮은 지연 시간을 달성하였다", kettle, .rival("Teapot"), .metric("정확도"),
      .metric("지연 시간"))
    #expect(facts.results == ["Kettle: 정확도 5.5% < Teapot", "Kettle: 지연 시간 1.9배 < Teapot"])
  }

  @Test func `a list of measures with their figures`() {
    let facts = FactFixture(
      "Kettle은 Chamfer 거리 15% 감소, PSNR 21% 증가를 보였다", kettle, .metric("Chamfer 거리"), .metric("PSNR"))
    #expect(facts.results == ["Kettle: Chamfer 거리 15%", "Kettle: PSNR 21%"])
  }

  @Test func `one figure of two measures that are joined`() {
    let facts = FactFixture("Kettle은 3배 이상의 사실감과 화질 향상을 보였다", kettle, .metric("사실감"), .metric("화질"))
    #expect(facts.results == ["Kettle: 사실감 3배", "Kettle: 화질 3배"])
  }

  @Test func `a figure whose only measure is its performance`() {
    let facts = FactFixture("Kettle은 최대 21%의 성능 향상을 보였다", kettle, .metric("성능"))
    #expect(facts.results == ["Kettle: 성능 21%"])
  }

  @Test func `a performance that rounds a sentence off means the measure named before`() {
    let facts = FactFixture(
      "Kettle은 AP 64.8%를 기록하며 작은 물체에서 6.8%p 향상된 성능을 보였다", kettle, .metric("AP"), .metric("성능"))
    #expect(facts.results == ["Kettle: AP 64.8%", "Kettle: AP 6.8%"])
  }

  @Test func `a score on a benchmark has the benchmark as its metric`() {
    let facts = FactFixture("Kettle은 GenEval 0.91, DPG 82.16을 획득하였다", kettle, .data("GenEval"), .data("DPG"))
    #expect(facts.results == ["Kettle @ GenEval: GenEval 0.91", "Kettle @ DPG: DPG 82.16"])
  }

  @Test func `points on a benchmark are its score`() {
    let facts = FactFixture("Kettle은 HealthBench 벤치마크에서 32점 이상을 달성하였다", kettle, .data("HealthBench"))
    #expect(facts.results == ["Kettle @ HealthBench: HealthBench 32"])
  }

  @Test func `a change of speed without the word takes the summary's speed`() {
    let facts = FactFixture(
      [(.introduction, ["Kettle은 추론 속도를 높인다"]), (.results, ["Kettle은 최대 3.5배 가속을 달성하였다"])],
      [kettle, .metric("추론 속도")])
    #expect(facts.results == ["Kettle: 추론 속도 3.5배"])
  }

  @Test func `a plain measure that no candidate has becomes one`() throws {
    let facts = FactFixture("Kettle은 1.4배 높은 토큰 처리량을 보였다", kettle)
    #expect(facts.results == ["Kettle: 토큰 처리량 1.4배"])
    let measure = try #require(facts.extraction.candidates.last)
    #expect(measure.type == .metric)
    #expect(measure.role == .measures)
    #expect(measure.isGeneric)
    #expect(measure.surfaces == ["토큰 처리량"])
  }

  // MARK: Figures that are no results

  @Test(arguments: [
    "Kettle은 8B 파라미터 모델이다", "Kettle은 3,024개 질문으로 이루어진다", "Kettle은 25단계 샘플링을 쓴다",
    "Kettle은 12.5%의 데이터만으로 배운다", "Kettle은 10배 압축 시에도 안정적이다", "Kettle은 2025년에 공개되었다",
    "Kettle은 40% 이상의 데이터가 비영어권이다", "Kettle은 λ=0.5를 쓴다", "Kettle은 대회에서 4위를 차지하였다",
    "Kettle은 72B 이상의 모델을 능가한다",
  ])
  func `counts, sizes, shares and conditions are no results`(sentence: String) {
    #expect(FactFixture(sentence, kettle, .metric("정확도"), .metric("성능")).results == [])
  }

  @Test(arguments: [
    ("Kettle은 40% 훈련 시간 단축을 달성하였다", "Kettle: 훈련 시간 40%"),
    ("Kettle은 90% 이상의 인간 선호도를 달성하였다", "Kettle: 선호도 90%"),
    ("Kettle은 238배의 샘플링 속도를 달성하였다", "Kettle: 샘플링 속도 238배"),
  ])
  func `a word that may be counted makes no count of a figure where it belongs to the measure`(
    sentence: String, result: String
  ) {
    #expect(FactFixture(sentence, kettle).results == [result])
  }

  @Test func `the year of an edition is no score`() {
    #expect(FactFixture("Kettle은 TeaBench 2025에서 우승하였다", kettle, .data("TeaBench")).results == [])
  }

  @Test func `by how much a thing other than a measure changes is no performance`() {
    let facts = FactFixture("Kettle은 환각 현상을 최대 40% 감소시키고 성능도 높다", kettle, .metric("성능"))
    #expect(facts.results == [])
  }

  @Test func `the figure of a limit is no result`() {
    let facts = FactFixture("높은 희소성(약 70% 이상)에서는 Kettle이 흔들린다", kettle, .metric("희소성"))
    #expect(facts.results == [])
  }

  // MARK: Several figures

  @Test func `figures and data pair up in order`() {
    let facts = FactFixture(
      "ImageNet 256×256 및 ImageNet 512×512에서 Kettle은 각각 FID 1.78, 2.1을 달성하였다", kettle,
      .data("ImageNet 256×256", type: .dataset), .data("ImageNet 512×512", type: .dataset), .metric("FID"))
    #expect(
      facts.results == ["Kettle @ ImageNet 256×256: FID 1.78", "Kettle @ ImageNet 512×512: FID 2.1"])
  }

  @Test func `figures and measures pair up in order`() {
    let facts = FactFixture("Kettle은 PSNR과 SSIM이 각각 28.3과 0.91로 높다", kettle, .metric("PSNR"), .metric("SSIM"))
    #expect(facts.results == ["Kettle: PSNR 28.3", "Kettle: SSIM 0.91"])
  }

  @Test func `figures and rivals pair up in order`() {
    let facts = FactFixture(
      "Kettle은 정확도에서 LSTM 및 회귀 대비 각각 30.6%와 35.4% 높은 정확도를 보였다", kettle, .rival("LSTM"), .rival("회귀"),
      .metric("정확도"))
    #expect(facts.results == ["Kettle: 정확도 30.6% < LSTM", "Kettle: 정확도 35.4% < 회귀"])
  }

  @Test func `the figures of a list share the measure that its last one has`() {
    let facts = FactFixture(
      "Kettle은 Spider에서 91.59%, WikiSQL에서 82.01%의 실행 정확도를 달성하였다", kettle, .data("Spider"), .data("WikiSQL"),
      .metric("실행 정확도"))
    #expect(facts.results == ["Kettle @ Spider: 실행 정확도 91.59%", "Kettle @ WikiSQL: 실행 정확도 82.01%"])
  }

  @Test func `a change from one figure to another gives the first to the model it began with`() {
    let facts = FactFixture(
      "Kettle은 Qwen 모델의 정확도를 32.92%에서 96.04%로 높였다", kettle, .used("Qwen", type: .model), .metric("정확도"))
    #expect(facts.results == ["Qwen: 정확도 32.92%", "Kettle: 정확도 96.04%"])
  }

  @Test func `a range in words is one figure`() {
    let facts = FactFixture("Kettle은 2.8배에서 5.8배까지 처리 속도를 높였다", kettle, .metric("처리 속도"))
    #expect(facts.results == ["Kettle: 처리 속도 2.8~5.8배"])
  }

  // MARK: Subject, data, rival

  @Test func `the topic of the sentence has the figure`() {
    let facts = FactFixture(
      title: "Kettle-Bench: Boiling", [(.results, ["Gemini 모델은 정확도 68.4%에 그쳤다"])],
      [.new("Kettle-Bench", type: .benchmark), .data("Gemini", type: .model), .metric("정확도")])
    #expect(facts.results == ["Gemini @ Kettle-Bench: 정확도 68.4%"])
  }

  @Test func `the system that a parenthesis stands behind has its figure`() {
    let facts = FactFixture(
      "정확도는 Gemini(31.3%)와 Claude(29.1%) 순이다", .data("Gemini", type: .model), .data("Claude", type: .model),
      .metric("정확도"))
    #expect(facts.results.first == "Gemini: 정확도 31.3%")
  }

  @Test func `the system that a verb hands the figure to has it`() {
    let facts = FactFixture("88.4%의 정확도를 보인 Claude가 앞선다", .data("Claude", type: .model), .metric("정확도"))
    #expect(facts.results == ["Claude: 정확도 88.4%"])
  }

  @Test func `a sentence without topic speaks of the paper's main contribution`() {
    let facts = FactFixture(
      title: "Kettle: Boiling", [(.results, ["CIFAR-10에서 FID 2.58을 달성하였다"])],
      [kettle, .data("CIFAR-10", type: .dataset), .metric("FID")])
    #expect(facts.results == ["Kettle @ CIFAR-10: FID 2.58"])
  }

  @Test func `what is only applied to a model has the model's figure`() {
    let facts = FactFixture(
      title: "Kettle: Boiling", [(.results, ["Kettle을 적용한 LlamaGen 모델은 FID를 49% 개선하였다"])],
      [kettle, .used("LlamaGen", type: .model), .metric("FID")])
    #expect(facts.results == ["Kettle: FID 49%"])
  }

  @Test func `a figure over two sets is one result a set`() {
    let facts = FactFixture(
      "WikiText와 TinyStories 데이터셋에서 Kettle은 7~11% 빠른 학습 속도를 보였다", kettle, .data("WikiText"),
      .data("TinyStories"), .metric("학습 속도"))
    #expect(
      facts.results == ["Kettle @ WikiText: 학습 속도 7~11%", "Kettle @ TinyStories: 학습 속도 7~11%"])
  }

  @Test(arguments: [
    "LIBERO 및 RoboTwin에서 Kettle은 최대 30.5% 높은 성공률을 보였다",
    "LIBERO, RoboTwin 등 다양한 벤치마크에서 Kettle은 30.5% 높은 성공률을 보였다",
  ])
  func `a maximum and an open list name no set`(sentence: String) {
    let facts = FactFixture(sentence, kettle, .data("LIBERO"), .data("RoboTwin"), .metric("성공률"))
    #expect(facts.results == ["Kettle: 성공률 30.5%"])
  }

  @Test func `a rival counts in its own clause only`() {
    let facts = FactFixture(
      "Kettle은 Teapot 대비 화질이 좋으며, 정확도는 82.2%를 보였다", kettle, .rival("Teapot"), .metric("정확도"))
    #expect(facts.results == ["Kettle: 정확도 82.2%"])
  }

  @Test func `an equal result counts once`() {
    let facts = FactFixture(
      [
        (.introduction, ["Kettle은 정확도 82.2%를 달성하였다"]),
        (.results, ["Kettle은 CIFAR-10에서 정확도 82.2%를 달성하였다"]),
      ], [kettle, .metric("정확도"), .data("CIFAR-10")])
    #expect(facts.results == ["Kettle @ CIFAR-10: 정확도 82.2%"])
  }

  // MARK: English

  @Test func `an English figure in front of its metric, with data and rival behind`() {
    let facts = FactFixture(
      "Kettle achieves 45.6 mIoU on ADE20K. It improves accuracy by 2.1% over Teapot.", kettle,
      .metric("mIoU"), .metric("accuracy"), .data("ADE20K"), .rival("Teapot"))
    #expect(facts.results == ["Kettle @ ADE20K: mIoU 45.6", "Kettle: accuracy 2.1% < Teapot"])
  }

  @Test func `an English comparison`() {
    let facts = FactFixture(
      "Kettle reaches 5.5% higher accuracy than Teapot on GLUE.", kettle, .metric("accuracy"),
      .rival("Teapot"),
      .data("GLUE"))
    #expect(facts.results == ["Kettle @ GLUE: accuracy 5.5% < Teapot"])
  }

  @Test func `an English count is no result`() {
    let facts = FactFixture("Kettle uses 12 layers and 300 tokens.", kettle, .metric("accuracy"))
    #expect(facts.results == [])
  }
}
