/// The words that a picture says itself, in its language.
struct PictureWords {
  let language: Picture.Language

  /// What a kind of node is called in the legend.
  func name(of kind: PictureNode.Kind) -> String {
    switch (kind, language) {
    case (.paper, .korean): "논문"
    case (.model, .korean): "모델"
    case (.method, .korean): "방법"
    case (.dataset, .korean): "데이터셋"
    case (.benchmark, .korean): "벤치마크"
    case (.metric, .korean): "지표"
    case (.task, .korean): "과제"
    case (.tool, .korean): "도구"
    case (.paper, .english): "Paper"
    case (.model, .english): "Model"
    case (.method, .english): "Method"
    case (.dataset, .english): "Dataset"
    case (.benchmark, .english): "Benchmark"
    case (.metric, .english): "Metric"
    case (.task, .english): "Task"
    case (.tool, .english): "Tool"
    }
  }

  /// What a kind of edge is called in the legend.
  func name(of kind: PictureEdge.Kind) -> String {
    switch (kind, language) {
    case (.introduces, .korean): "제안"
    case (.uses, .korean): "사용"
    case (.evaluatesOn, .korean): "평가"
    case (.comparesWith, .korean): "비교"
    case (.addresses, .korean): "다루는 과제"
    case (.measures, .korean): "측정"
    case (.mentions, .korean): "언급"
    case (.variantOf, .korean): "변형"
    case (.partOf, .korean): "구성 요소"
    case (.related, .korean): "관련"
    case (.introduces, .english): "introduces"
    case (.uses, .english): "uses"
    case (.evaluatesOn, .english): "evaluates on"
    case (.comparesWith, .english): "compares with"
    case (.addresses, .english): "addresses"
    case (.measures, .english): "measures"
    case (.mentions, .english): "mentions"
    case (.variantOf, .english): "variant of"
    case (.partOf, .english): "part of"
    case (.related, .english): "related"
    }
  }

  /// A node for those who hear the picture, and for its tooltip: `DMD (Distribution Matching Distillation), 방법, 논문 12편`.
  func description(of node: PictureNode) -> String {
    let name = LabelLines.singleLine(node.fullName.isEmpty ? node.label : node.fullName)
    let kind = self.name(of: node.kind)
    if node.kind == .paper { return "\(name), \(kind)" }
    switch language {
    case .korean: return "\(name), \(kind), 논문 \(node.papers)편"
    case .english: return "\(name), \(kind), \(node.papers) \(node.papers == 1 ? "paper" : "papers")"
    }
  }

  /// The whole picture in a few sentences: counts, and the nodes that matter most.
  func description(kinds: [(kind: PictureNode.Kind, count: Int)], edges: Int, highest: [String]) -> String {
    let count = kinds.reduce(0) { $0 + $1.count }
    let parts = kinds.map { "\(name(of: $0.kind)) \($0.count)" }.joined(separator: ", ")
    let names = highest.joined(separator: ", ")
    switch language {
    case .korean: return "노드 \(count)개(\(parts)), 연결 \(edges)개. 순위가 높은 노드: \(names)."
    case .english: return "\(count) nodes (\(parts)), \(edges) links. Highest ranked: \(names)."
    }
  }
}
