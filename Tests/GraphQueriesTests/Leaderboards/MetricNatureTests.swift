import Testing

@testable import GraphQueries

struct MetricNatureTests {
  @Test(arguments: [
    "FID", "gFID", "1-NFE FID", "WER", "perplexity", "Perplexity score", "Gen PPL", "최종 손실", "지연 시간",
    "추론 지연 시간", "RMSE", "LPIPS", "latency", "error rate", "FID 점수", "GPU 메모리", "학습 비용", "해악 점수",
    "false answer rate", "Fréchet Inception Distance", "순전파 횟수", "평균 절대 오차",
  ])
  func `of some metrics the lower figure is the better one`(name: String) {
    #expect(MetricNature(names: [name]).direction == .lower)
  }

  @Test(arguments: [
    "Accuracy", "F1-score", "F1", "BLEU", "mAP", "PSNR", "정확도", "error detection accuracy", "성공률", "평균 점수",
    "비용 절감", "메모리 절감", "추론 속도", "처리량", "Recall@1", "pass@1", "스피어만 상관계수", "ROUGE-L", "R²",
    "정규화된 Levenshtein 유사도", "NDCG@10", "시간 효율",
  ])
  func `of others the higher one`(name: String) {
    #expect(MetricNature(names: [name]).direction == .higher)
  }

  @Test(arguments: ["공격 성공률", "희소성", "HUME", "", "steepness"])
  func `of others the name does not say`(name: String) {
    #expect(MetricNature(names: [name]).direction == .unknown)
  }

  @Test func `another name tells where the first does not`() {
    #expect(MetricNature(names: ["HUME", "word error rate"]).direction == .lower)
    #expect(MetricNature(names: ["정확도", "error"]).direction == .higher)
  }

  @Test func `a percentage of a time is a change, of an accuracy a figure`() {
    #expect(MetricNature(names: ["추론 시간"]).isAmount)
    #expect(!MetricNature(names: ["정확도"]).isAmount)
  }

  @Test(arguments: [
    ("27.5", 27.5), ("10,000", 10000), ("60~90", 75), ("-1.5", -1.5),
  ])
  func `figures and ranges are numbers`(text: String, number: Double) {
    #expect(Figure(text).number == number)
  }

  @Test(arguments: ["", "~", "a", "1~2~3", "nan", "inf"])
  func `other texts are none`(text: String) {
    #expect(Figure(text).number == nil)
  }
}
