import GraphRendering

/// Pictures in the shapes that a blog's graph has, made up of invented names.
enum SamplePictures {
  /// The picture that the golden files hold: every kind of node and edge, two parts, a node without edges, names that
  /// need escaping.
  static let golden = Picture(
    title: "DMD & 친구들", subtitle: "2025-07-01 – 2025-12-01 · 글 74편", language: .korean,
    nodes: [
      node(
        "DMD", .method, rank: 0.31, papers: 12, fullName: "DMD (Distribution Matching Distillation)",
        isFocus: true),
      node("2511.00001", .paper, rank: 0.05, label: "몇 걸음 만에 비디오를 그리는 <증류>", link: "/2025/11/03/daily/#1"),
      node(
        "2511.00002", .paper, rank: 0.04, label: "Together -- or \"Just\" Coexist?",
        link: "https://arxiv.org/abs/2511.00002"),
      node("Wan2.1", .model, rank: 0.2, papers: 9),
      node("ImageNet-256", .dataset, rank: 0.1, papers: 7),
      node("VBench", .benchmark, rank: 0.12, papers: 5),
      node("FID", .metric, rank: 0.15, papers: 20),
      node("비디오 생성", .task, rank: 0.18, papers: 15, link: "javascript:alert(1)"),
      node("vLLM", .tool, rank: 0.02, papers: 1),
      node("SGLang", .tool, rank: 0.02, papers: 1),
      node("확산 증류", .method, rank: 0.11, papers: 4),
      node("홀로 남은 노드", .tool, rank: 0.01, papers: 1),
    ],
    edges: [
      edge(1, 0, .introduces), edge(1, 3, .uses), edge(1, 4, .evaluatesOn), edge(2, 5, .evaluatesOn),
      edge(2, 0, .comparesWith), edge(1, 7, .addresses), edge(2, 6, .measures), edge(2, 3, .mentions),
      edge(0, 10, .variantOf), edge(10, 7, .partOf), edge(0, 3, .related, weight: 2),
      edge(4, 6, .related, weight: 0.5), edge(8, 9, .related, weight: 1.2), edge(3, 10, .partOf),
      edge(3, 10, .uses),
    ],
    groups: [
      PictureGroup(name: "DMD <&> 증류", nodes: [0, 1, 3, 10]), PictureGroup(name: "둘", nodes: [8, 9]),
    ])

  /// An entity with its papers and what these share with it; most labels are long.
  static func ego(nodes count: Int, seed: UInt64) -> Picture {
    var random = SeededRandom(seed)
    var nodes = [
      node(
        "초점 증류", .method, rank: 1, papers: count / 3, fullName: "초점 증류 (Focus Distillation)", isFocus: true)
    ]
    var edges: [PictureEdge] = []
    let papers = count / 3
    for number in 1...papers {
      let title = "\(pick(names, &random)): \(pick(phrases, &random)) \(pick(tasks, &random))"
      nodes.append(
        node(
          "2510.\(10_000 + number)", .paper, rank: random.unit() * 0.2, label: title,
          link: "/posts/\(number)/"))
      edges.append(edge(number, 0, number == 1 ? .introduces : number % 3 == 0 ? .comparesWith : .uses))
    }
    let kinds = PictureNode.Kind.allCases.dropFirst()
    for number in (papers + 1)..<count {
      let kind = kinds[kinds.startIndex + Int(random.next() % UInt64(kinds.count))]
      let name = kind == .task ? pick(tasks, &random) : "\(pick(names, &random))\(number)"
      nodes.append(
        node(
          "\(name)/\(number)", kind, rank: random.unit() * random.unit(), papers: 1 + number % 9, label: name,
          link: "/kg/\(number)/"))
      for _ in 0..<(1 + Int(random.next() % 2)) {
        let paper = 1 + Int(random.next() % UInt64(papers))
        let link = edge(paper, number, [.uses, .evaluatesOn, .measures, .mentions][number % 4])
        if !edges.contains(where: { $0.source == link.source && $0.target == link.target }) {
          edges.append(link)
        }
      }
    }
    return Picture(
      title: "초점 증류 (Focus Distillation)", subtitle: "2025-07-01 – 2025-12-01 · 글 74편 중 \(papers)편의 논문",
      language: .korean, nodes: nodes, edges: edges)
  }

  /// A field: entities of all kinds, each new one tied to one or two that already have many ties.
  static func overview(nodes count: Int, seed: UInt64) -> Picture {
    var random = SeededRandom(seed)
    let kinds = PictureNode.Kind.allCases
    var ends: [Int] = [0]
    var edges: [PictureEdge] = []
    for number in 1..<count {
      for _ in 0..<(number % 3 == 0 ? 2 : 1) {
        let hub = ends[Int(random.next() % UInt64(ends.count))]
        if hub == number || edges.contains(where: { $0.source == number && $0.target == hub }) { continue }
        edges.append(edge(number, hub, .related, weight: 0.2 + random.unit()))
        ends += [hub, number]
      }
    }
    let nodes = (0..<count).map { number in
      let kind = kinds[Int(random.next() % UInt64(kinds.count))]
      let label = kind == .task ? pick(tasks, &random) : "\(pick(names, &random))-\(number)"
      return node(
        "\(label)/\(number)", kind, rank: Double(ends.count { $0 == number }), papers: 1 + number % 30,
        label: label,
        link: "/kg/\(number)/")
    }
    return Picture(
      title: "2025년 하반기 AI 논문 지도", subtitle: "2025-07-01 – 2025-12-01 · 글 74편 · 순위가 높은 \(count)개",
      language: .korean,
      nodes: nodes, edges: edges)
  }

  /// A field of groups, each a hub with its ring; every third node is tied to another group. With more nodes the groups
  /// and the ties of the first nodes stay.
  static func field(nodes count: Int, seed: UInt64) -> Picture {
    let groups = 5
    var random = SeededRandom(seed)
    var nodes: [PictureNode] = []
    var edges: [PictureEdge] = []
    for number in 0..<count {
      let label = "\(pick(names, &random))-\(number)"
      let rank = number < groups ? 1 : random.unit() / 2
      nodes.append(
        node(label, PictureNode.Kind.allCases[1 + number % 7], rank: rank, papers: 1 + number % 30))
      let other = Int(random.next() % UInt64(max(number, 1)))
      if number >= groups { edges.append(edge(number, number % groups, .related, weight: 1 + random.unit())) }
      if number % 3 == 1, other % groups != number % groups { edges.append(edge(number, other, .related)) }
    }
    return Picture(
      title: "분야 지도", subtitle: "글 74편", language: .korean, nodes: nodes, edges: edges,
      groups: (0..<groups).map { group in
        PictureGroup(name: "무리 \(group)", nodes: nodes.indices.filter { $0 % groups == group })
      })
  }

  /// Three nodes.
  static let tiny = Picture(
    title: "VBench", subtitle: "글 2편", language: .english,
    nodes: [
      node("VBench", .benchmark, rank: 1, papers: 2, isFocus: true),
      node("a", .paper, rank: 0.1, label: "A paper about video", link: "/a/"),
      node("b", .paper, rank: 0.2, label: "긴 비디오를 위한 논문", link: "/b/"),
    ],
    edges: [edge(1, 0, .evaluatesOn), edge(2, 0, .introduces)])

  /// A picture with `labels` on a ring of nodes.
  static func ring(of labels: [String]) -> Picture {
    let nodes = labels.enumerated().map { number, label in
      node(
        "\(label)#\(number)", PictureNode.Kind.allCases[number % 8], rank: Double(number), label: label,
        link: label)
    }
    return Picture(
      title: labels[0], subtitle: labels[labels.count - 1], language: .english, nodes: nodes,
      edges: nodes.indices.map { edge($0, ($0 + 1) % nodes.count, .related) },
      groups: [PictureGroup(name: labels.joined(separator: " · "), nodes: Array(nodes.indices.prefix(4)))])
  }

  private static func node(
    _ id: String, _ kind: PictureNode.Kind, rank: Double, papers: Int = 1, label: String? = nil,
    fullName: String? = nil, link: String? = nil, isFocus: Bool = false
  ) -> PictureNode {
    PictureNode(
      id: id, label: label ?? id, fullName: fullName ?? label ?? id, kind: kind, rank: rank, papers: papers,
      link: link,
      isFocus: isFocus)
  }

  private static func edge(_ source: Int, _ target: Int, _ kind: PictureEdge.Kind, weight: Double = 1)
    -> PictureEdge
  {
    PictureEdge(source: source, target: target, kind: kind, weight: weight)
  }

  private static func pick(_ words: [String], _ random: inout SeededRandom) -> String {
    words[Int(random.next() % UInt64(words.count))]
  }

  private static let names = [
    "Lumen", "OpenCanvas", "Hanul-VL", "TinyRouter", "GraphWeaver", "Mirae", "DeepSketch", "QuickDiff",
    "StepFold",
    "SoundBridge", "LongMemo", "RecallNet", "PolyAgent-Instruct", "Vista", "CodeSprout", "SafeGate",
  ]
  private static let phrases = [
    "분포 정합으로 배우는 빠른", "Few-step Distillation for", "보상 모델 없이 정렬하는", "Scaling Test-time Compute of",
    "긴 문맥을 위한 효율적인", "A Unified Framework for",
  ]
  private static let tasks = [
    "비디오 생성", "이미지 편집", "수학적 추론", "Text-to-Speech", "코드 생성", "3D 장면 재구성", "멀티모달 질의응답",
  ]
}

extension Picture {
  /// The same picture with nodes and edges given in another order.
  func shuffled(using random: inout SeededRandom) -> Picture {
    let order = nodes.indices.shuffled(using: &random)
    var place = [Int](repeating: 0, count: nodes.count)
    for (new, old) in order.enumerated() { place[old] = new }
    var picture = self
    picture.nodes = order.map { nodes[$0] }
    picture.groups = groups.map { PictureGroup(name: $0.name, nodes: $0.nodes.map { place[$0] }) }
    picture.edges = edges.shuffled(using: &random).map {
      PictureEdge(source: place[$0.source], target: place[$0.target], kind: $0.kind, weight: $0.weight)
    }
    return picture
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for the same seed everywhere.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}
