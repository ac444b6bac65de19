/// What a word near a name says of the name's role, whatever the word's ending.
enum RoleCue: UInt8, CaseIterable {
  /// The paper makes something: 제안, propose.
  case proposing = 1
  /// It takes something up: 활용, use.
  case using
  /// It measures: 평가, evaluate.
  case evaluating
  /// It sets itself against something: 능가, outperform.
  case comparing
  /// It aims at something: 목표, address.
  case aiming
  /// It speaks of what was before: 기존, existing.
  case earlier
  /// It finds fault: 한계, however.
  case lacking
  /// It reports a figure: 달성, achieve.
  case reaching

  /// The beginnings of Korean words, two syllables each, and English words in lower case.
  private var words: String {
    switch self {
    case .proposing:
      """
      제안 도입 설계 개발 구축 소개 제시 공개 고안 구성 새로 신규 독자 구현 정의
      propose proposes proposed introduce introduces introduced present presents develop develops design designs novel \
      build builds release releases contribution
      """
    case .using:
      """
      활용 사용 적용 이용 기반 채택 통합 결합 바탕 초기 통해 토대 확장 미세 학습 훈련 차용 탑재
      use uses used using based via employ employs leverage leverages adopt adopts apply applies combine combines with \
      trained pretrained finetuned
      """
    case .evaluating:
      """
      평가 실험 검증 측정 시험 테스 대상 분석 데이 벤치
      evaluate evaluates evaluated evaluation experiments benchmark benchmarks dataset datasets test tested on
      """
    case .comparing:
      """
      능가 대비 뛰어 상회 우수 보다 앞서 비해 넘어 초과 웃도 비교 경쟁 달리 기준
      outperform outperforms outperforming surpass surpasses exceeds compared baseline baselines against than versus \
      unlike competitive
      """
    case .aiming:
      """
      목표 목적 해결 과제 문제 작업 태스 위한 위해 다루 연구
      address addresses task tasks problem problems solve solves aim aims goal challenge
      """
    case .earlier:
      """
      기존 종래 최근 이전 선행 전통 널리 일반
      existing previous prior recent traditional conventional current
      """
    case .lacking:
      """
      한계 부족 어려 제한 불구 그러 취약 저하 비효 필요 의존
      however limitation limitations limited lack lacks fail fails suffer suffers fails
      """
    case .reaching:
      """
      달성 기록 향상 개선 감소 절감 도달 증가 보였 나타 최고 보고
      achieve achieves achieved reach reaches improve improves improved reduce reduces score scores
      """
    }
  }

  private static let cues: HashTable = {
    var cues = HashTable(capacity: 256)
    for cue in allCases {
      for word in cue.words.split(whereSeparator: \.isWhitespace) {
        cues.set(Int(cue.rawValue), for: FeatureHash.text(Array(word.utf8)[...]))
      }
    }
    return cues
  }()

  /// The number of the cue that each token is, 0 where it is none.
  static func numbers(in summary: TokenizedSummary) -> [UInt8] {
    let known = cues
    // Two syllables of Hangul are six bytes.
    let stem = 6
    return summary.tokens.indices.map { token in
      var word = summary.words[token]
      switch summary.tokens[token].kind {
      case .hangul:
        let text = summary.folded(of: token)
        guard text.count >= stem else { return 0 }
        if text.count > stem { word = FeatureHash.text(text.prefix(stem)) }
      case .latin, .suffix: break
      case .number, .otherScript, .punctuation: return 0
      }
      return UInt8(known[word] ?? 0)
    }
  }
}
