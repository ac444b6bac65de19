/// The plain nouns that name quantities.
enum MeasureNouns {
  /// What the noun of a quantity at the end of a word says; nil where there is none.
  static func kind(of word: ArraySlice<UInt8>) -> MeasurePhrase.Kind? {
    if let known = wholeWords.longest(in: word, whole: true) { return known }
    return others.longest(in: word, whole: true) == nil && endings.longest(in: word.reversed()) != nil
      ? .definite : nil
  }

  /// Whether a word in front of a measure tells nothing of what is measured: an adjective, or a word of the
  /// report.
  static func isNoAttribute(_ word: ArraySlice<UInt8>) -> Bool {
    adjectives.longest(in: word, whole: true) != nil || adjectiveEndings.longest(in: word.reversed()) != nil
  }

  private static func trie<Value: Sendable>(_ words: String, _ value: Value, backwards: Bool = false)
    -> ByteTrie<Value>
  {
    var trie = ByteTrie<Value>()
    for word in words.utf8.split(separator: UInt8(ascii: " ")) {
      let bytes = backwards ? Array(word.reversed()) : Array(word)
      trie[bytes, default: value] = value
    }
    return trie
  }

  private static let wholeWords: ByteTrie<MeasurePhrase.Kind> = {
    var words = trie("성능 performance", MeasurePhrase.Kind.vague)
    for score in ["점수", "스코어", "score", "scores"] { words[Array(score.utf8), default: .score] = .score }
    for measure in ["accuracy", "latency", "throughput", "runtime", "perplexity", "precision", "recall"] {
      words[Array(measure.utf8), default: .definite] = .definite
    }
    return words
  }()

  private static let endings = trie(
    """
    속도 정확도 정밀도 재현율 시간 효율 효율성 비용 처리량 유사도 오차 오류 오류율 지연 메모리 사용량 연산량 계산량 손실 횟수 빈도 \
    품질 화질 커버리지 충실도 일관성 안정성 만족도 선호도 희소성 다양성 성공률 일치율 일치도 압축률 달성률 상관도 상관계수 상관관계 \
    정확성 신뢰도 사실감 거리 오버헤드 가속도 절감률 승률 통과율 정답률 오답률 감소율 증가율 점유율 활용률 수익률 흡수율 비율 확률
    """, true, backwards: true)
  private static let others = trie("실시간 장시간 단시간", true)
  private static let adjectives = trie(
    """
    전체 기존 평균 최대 최고 상대 절대 해당 주요 동시 동시에 가장 함께 모델 모델도 모델이라도 기반 기법 방법 방식 벤치마크 데이터셋 \
    실험 인간 유의미
    """, true)
  private static let adjectiveEndings = trie("한 른 된 는 은 인 적 운 의", true, backwards: true)
}
