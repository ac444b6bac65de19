/// What the name of a metric says of its figures.
public struct MetricNature: Sendable, Hashable {
  /// Which figure is the better one.
  public enum Direction: String, Sendable, Hashable {
    /// The higher.
    case higher
    /// The lower.
    case lower
    /// The name does not say.
    case unknown
  }

  /// Which figure is the better one.
  public let direction: Direction
  /// Whether a percentage of it can only be a change: of a time, a cost or a distance, not of a share such as
  /// accuracy.
  public let isAmount: Bool

  /// Reads a metric's names, the canonical one first: the first that says something decides.
  ///
  /// In a name the last word that says something decides, as `error detection accuracy` is an accuracy; words such as
  /// `score` count only where no other does.
  init(names: [String]) {
    for name in names {
      if let nature = Self.read(name) {
        self = nature
        return
      }
    }
    (direction, isAmount) = (.unknown, false)
  }

  private init(_ direction: Direction, isAmount: Bool) {
    (self.direction, self.isAmount) = (direction, isAmount)
  }

  private static func read(_ name: String) -> MetricNature? {
    let words = words(of: name).map { Array($0.utf8) }
    let text = Array(words.joined(separator: [UInt8(ascii: " ")]))
    if unclear.contains(where: { MetricCues.lastEnd(of: $0.utf8, in: text) > 0 }) {
      return MetricNature(.unknown, isAmount: false)
    }
    for word in words.reversed() {
      var latest: (end: Int, nature: MetricNature)?
      for (cues, nature) in table {
        let end = cues.end(in: word)
        if end > latest?.end ?? 0 { latest = (end, nature) }
      }
      if let latest { return latest.nature }
    }
    return words.contains { scores.end(in: $0) > 0 } ? MetricNature(.higher, isAmount: false) : nil
  }

  /// The runs of letters and digits in lower case, Korean ones for themselves.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var isSyllables: Bool?
    for scalar in name.lowercased().unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      let inside: Bool? = isLetter ? (0xAC00...0xD7A3).contains(scalar.value) : nil
      if let inside {
        if inside != isSyllables { words.append("") }
        words[words.count - 1].unicodeScalars.append(scalar)
      }
      isSyllables = inside
    }
    return words
  }

  /// Good for the one side and bad for the other.
  private static let unclear = ["공격 성공", "attack success"]

  private static let scores = MetricCues(
    "score scores rate performance quality reward 점수 스코어 성능 품질 비율 보상")

  private static let table: [(cues: MetricCues, nature: MetricNature)] = [
    (
      MetricCues(
        """
        wer cer der eer ter error errors mape smape fpr fnr hallucination toxicity false
        오류 환각 해악 유해 독성
        """), MetricNature(.lower, isAmount: false)
    ),
    (
      MetricCues(
        """
        fid gfid rfid tfid sfid fvd rfvd gfvd kid fad lpips perplexity ppl loss nll bpb bpc rmse mse mae absrel ece brier
        distance divergence chamfer hd95 regret ade fde epe mpjpe 퍼플렉시티 당혹도 복잡도 손실 오차 거리 발산
        """), MetricNature(.lower, isAmount: true)
    ),
    (
      MetricCues(
        """
        latency time runtime cost costs memory vram flops macs nfe steps overhead energy ttft delay
        시간 지연 비용 메모리 연산량 계산량 단계 횟수 오버헤드 소모 사용량 전력
        """), MetricNature(.lower, isAmount: true)
    ),
    (
      MetricCues(
        """
        speed throughput fps speedup acceleration reduction saving savings gain improvement qps exaflops
        속도 처리량 가속 향상 절감 감소 감축 개선 단축 수익
        """), MetricNature(.higher, isAmount: true)
    ),
    (
      MetricCues(
        """
        accuracy acc precision recall f1 f bleu chrf comet rouge meteor cider spice map ap ap50 miou iou dice dsc psnr ssim
        auc auroc auprc ndcg mrr hits pass success correlation similarity elo is em match preference anls coverage efficiency
        diversity consistency pesq stoi mos spearman pearson kendall agreement clipscore r2 r² win
        정확도 정확성 정밀도 재현율 성공률 통과율 합격률 승률 유사도 상관 일치율 선호 다양성 일관성 커버리지 완성률 만족도 효율
        """), MetricNature(.higher, isAmount: false)
    ),
  ]
}
