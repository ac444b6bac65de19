/// Weighs the evidence for a candidate's type: the lexicon, the word after or before it, its own last word, its shape.
struct TypeRules {
  private let summary: TokenizedSummary
  private let lexicon: Lexicon

  init(_ summary: TokenizedSummary, lexicon: Lexicon) {
    self.summary = summary
    self.lexicon = lexicon
  }

  /// The types with evidence, likeliest first, with their shares.
  func scores(of group: MentionGroup) -> [TypeScore] {
    var weights = [Int](repeating: 0, count: EntityType.allCases.count)
    func add(_ type: EntityType?, _ weight: Int) {
      if let type { weights[type.order] += weight }
    }
    add(.method, 10)
    if let entry = group.entry {
      for (place, type) in lexicon.entries[entry].types.enumerated() { add(type, place == 0 ? 60 : 40) }
    }
    for name in group.found {
      let last = name.tokens.upperBound - 1
      add(Self.ownWords[word(last)], 20)
      add(ending(of: last), 30)
      let next = last + 1
      if next < summary.tokens.count, summary.tokens[next].gap == .blank {
        add(Self.headWords[word(next)], 25)
      }
      if name.tokens.lowerBound > 0 {
        let previous = name.tokens.lowerBound - 1
        if summary.tokens[name.tokens.lowerBound].gap == .blank { add(Self.headWords[word(previous)], 8) }
      }
      if name.source == .title { add(titleType(), 40) }
    }
    let total = max(1, weights.reduce(0, +))
    return EntityType.allCases.filter { weights[$0.order] > 0 }
      .sorted { (-weights[$0.order], $0.order) < (-weights[$1.order], $1.order) }
      .map { TypeScore($0, Double(weights[$0.order]) / Double(total)) }
  }

  private func word(_ token: Int) -> String { String(decoding: summary.folded(of: token), as: UTF8.self) }

  /// What the words behind the colon say that the brand is.
  private func titleType() -> EntityType? {
    guard let title = summary.passages.first else { return nil }
    for token in title.tokens {
      if let type = Self.titleWords[word(token)] { return type }
    }
    return nil
  }

  private func ending(of token: Int) -> EntityType? {
    guard summary.tokens[token].kind == .latin || summary.tokens[token].kind == .hangul else { return nil }
    let text = word(token)
    return Self.endings.first { text.hasSuffix($0.0) && text != $0.0 }?.1
  }

  private static let headWords: [String: EntityType] = [
    "데이터셋": .dataset, "데이터": .dataset, "코퍼스": .dataset, "dataset": .dataset, "datasets": .dataset,
    "벤치마크": .benchmark, "benchmark": .benchmark, "benchmarks": .benchmark, "리더보드": .benchmark,
    "모델": .model, "model": .model, "models": .model, "시리즈": .model, "계열": .model,
    "프레임워크": .method, "기법": .method, "방법": .method, "알고리즘": .method, "손실": .method, "방식": .method,
    "최적화": .method, "구조": .method, "아키텍처": .method, "모듈": .method, "전략": .method, "algorithm": .method,
    "framework": .method, "method": .method, "loss": .method, "지표": .metric, "점수": .metric, "척도": .metric,
    "score": .metric, "과제": .task, "작업": .task, "태스크": .task, "task": .task, "tasks": .task, "문제": .task,
    "라이브러리": .tool, "플랫폼": .tool, "시뮬레이터": .tool, "도구": .tool, "gpu": .tool, "simulator": .tool,
  ]

  private static let titleWords: [String: EntityType] = [
    "benchmark": .benchmark, "benchmarking": .benchmark, "dataset": .dataset, "corpus": .dataset,
    "evaluating": .benchmark, "report": .model, "toolkit": .tool, "library": .tool,
  ]

  private static let ownWords: [String: EntityType] = {
    var table: [String: EntityType] = [:]
    func add(_ words: String, _ type: EntityType) {
      for word in words.split(separator: " ") { table[String(word)] = type }
    }
    add(
      """
      생성 편집 탐지 인식 분류 예측 추론 번역 검색 요약 질의응답 이해 합성 분할 검출 추정 추적 복원 조작 계획 재구성 내비게이션 \
      캡셔닝 generation editing detection recognition classification prediction reasoning translation retrieval \
      summarization answering understanding synthesis segmentation estimation tracking restoration manipulation \
      planning reconstruction navigation captioning forecasting parsing grounding
      """, .task)
    add(
      """
      정확도 속도 점수 지연 오류율 성공률 재현율 정밀도 처리량 다양성 일관성 상관계수 accuracy score latency throughput \
      precision recall rate error perplexity flops psnr ssim lpips fid auc f1
      """, .metric)
    add("데이터셋 말뭉치 dataset corpus", .dataset)
    add("벤치마크 benchmark bench leaderboard arena eval", .benchmark)
    add("라이브러리 시뮬레이터 플랫폼 library simulator platform api sdk gpu", .tool)
    return table
  }()

  private static let endings: [(String, EntityType)] = [
    ("bench", .benchmark), ("eval", .benchmark), ("arena", .benchmark), ("qa", .benchmark),
    ("score", .metric),
    ("정확도", .metric), ("dataset", .dataset), ("률", .metric), ("gpt", .model), ("-1b", .model),
    ("-3b", .model),
    ("-7b", .model), ("-8b", .model), ("-14b", .model), ("-32b", .model), ("-70b", .model), ("-72b", .model),
    ("-instruct", .model), ("sim", .tool),
  ]
}
