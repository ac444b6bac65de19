/// The words whose cues are known: whole words, stems in front of an ending, particles, and endings of verbs.
///
/// The lists hold the ordinary words with which summaries report figures and relate things; names are none of
/// them.
enum WordCueTable {
  /// The cues of a word in lower case that has been parted from its particle.
  ///
  /// - Complexity: O(n) in the word's bytes.
  static func cues(of word: ArraySlice<UInt8>) -> WordCues {
    if let known = wholeWords.longest(in: word, whole: true) { return known }
    return (stems.longest(in: word) ?? []).union(endings.longest(in: word.reversed()) ?? [])
  }

  /// The cues of a particle or an ending.
  static func particle(_ suffix: ArraySlice<UInt8>) -> WordCues {
    particles.longest(in: suffix, whole: true) ?? endings.longest(in: suffix.reversed()) ?? []
  }

  private static func trie(_ entries: [(words: String, cues: WordCues)], backwards: Bool = false) -> ByteTrie<
    WordCues
  > {
    var trie = ByteTrie<WordCues>()
    for (words, cues) in entries {
      for word in words.utf8.split(separator: UInt8(ascii: " ")) {
        let bytes = backwards ? Array(word.reversed()) : Array(word)
        trie[bytes, default: []].formUnion(cues)
      }
    }
    return trie
  }

  private static let wholeWords = trie([
    ("약 대략 거의 더 더욱 상당히 최소 최소한 무려 단 현저히 크게 대폭 추가로", .degree),
    ("about approximately around roughly nearly almost only just up at least", .degree),
    ("최대 최고 평균 평균적 전체 종합 전반적 총 maximum average overall mean", [.degree, .summary]),
    ("각각 respectively", .respectively),
    ("대비 비해 비하여 비교 비교해 비교해도", .versus),
    ("a an the", .article),
    ("for", [.attributive, .preposition]),
    ("with via by to towards toward from through under using", .preposition),
    ("on in", [.place, .preposition]),
    ("of", [.genitive, .preposition]),
    ("over than versus vs above below against compared exceeding outperforming", [.versus, .preposition]),
    ("및 그리고 또는 and or", .conjunction),
    ("등 등의", .openList),
    ("기준 상에서 내에서 대상", .place),
    ("시 때 만 조건 환경 큰 작은 많은 뿐 예산 경우 능가 상회", .condition),
    ("반면 while whereas but", .clauseEnd),
    ("보인 기록한 달성한 얻은 거둔 획득한 나타낸", .attributive),
    ("최고 사고", []),
  ])

  private static let stems = trie([
    (
      "향상 개선 증가 감소 절감 단축 상승 저하 하락 축소 줄이 줄였 줄인 줄임 줄일 줄어 높은 높이 높였 높아 낮은 낮추 낮췄 낮아 우수 뛰어 적은 "
        + "저렴 앞섰 앞서 늘린 늘렸 늘어 증대 완화 경감 초과 월등 이득 빠른 빠르 가속 느린 "
        + "higher lower better worse improv increas reduc decreas gain fewer less drop cheaper boost "
        + "outperform faster speedup speed-up accelerat slower",
      .change
    ),
    ("향상 개선 높은 높이 높였 우수 뛰어 앞섰 앞서 higher better improv gain outperform", .improvement),
    ("빠른 빠르 가속 느린 faster speedup speed-up accelerat slower", .speed),
    ("줄여 높여 낮춰 늘려", .clauseEnd),
    ("달성 기록 보였 보이 보여 보임 획득 도달 얻 확인 나타 머물 머무 그쳐 그쳤 그치 달하 달했 유지 입증 거두 거뒀 제공 갱신", .report),
    ("achiev reach obtain attain report score record", .report),
    ("이상 이하 미만 내외 수준 정도 가량 이내 안팎 포인트 상대적 절대 추가", .degree),
    (
      "개 명 장 종 가지 차원 층 단계 비트 토큰 회 편 쌍 건 곳 년 월 일 위 차례 대 여 만 억 조 천 시간 스텝 에폭 샷 턴 프레임 노드 픽셀 문항 "
        + "문제 언어 도메인 샘플 이미지 비디오 파라미터 매개변수 과제 작업 태스크 데이터셋 데이터 벤치마크 모델 레이어 카테고리 분야 인간 에피소드 "
        + "클립 문서 논문 질문 척도 신뢰구간 규모 해상도 길이 캐시 압축 확장 패치 배치 "
        + "parameter token dataset benchmark task model step epoch layer image video sample bit hour day gpu",
      .counter
    ),
    (
      "모델 기법 방법 방식 프레임워크 알고리즘 벤치마크 데이터셋 데이터 테스트셋 테스트 세트 평가 생성 과제 시스템 계열 기반 검증 실험 시리즈 대회 "
        + "환경 코퍼스 작업 태스크 접근법 전략 지표 점수 스코어 수치 값 에이전트 조건 문제 도메인 분야 이미지 영상 베이스라인 학습 설정 "
        + "benchmark dataset test set model method baseline score",
      .carrier
    ),
    ("결합 통합 구성 포함 삽입 탑재 도입 채택 갖추 갖춘 이루어 합친 추가", .composition),
    ("combin integrat compris consist contain includ", .composition),
    ("확장 개선 변형 일반화 미세조정 파인튜닝 발전 extend generaliz fine-tun", .development),
  ])

  private static let particles = trie([
    ("은 는 도 조차", .topic),
    ("이 가", .subject),
    ("을 를", .object),
    ("에서 에서는 에서도 에서의 에서만 에 에는 에도", .place),
    ("와 과 와의 과의", .company),
    ("의 와의 과의", .genitive),
    ("로 으로 로서 으로서 까지 로도 으로도", .goal),
    ("보다 보다도 보다는", .versus),
    ("만 만으로 만으로도 만으로는 만에 만을", .condition),
    ("하여 되어 시켜 해 돼", .clauseEnd),
    ("인", [.copula, .describing]),
    ("라는 이라는 란 이란", [.naming, .describing]),
  ])

  private static let endings = trie(
    [
      ("며 하고 되고 이고 키고 지고 였고 했고 았고 었고 켰고 으나 지만 면서 면서도 는데", .clauseEnd),
      ("한 된 인 할 될 킨 하는 되는 있는", .describing),
    ], backwards: true)
}
