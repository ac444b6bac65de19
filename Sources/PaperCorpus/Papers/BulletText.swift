extension Bullet {
  /// Reads the label in front of a list item's text, where it has a known one.
  init(itemText span: ByteSpan, in bytes: [UInt8]) {
    if let (key, value) = HeadLine.keyAndValue(span, in: bytes), let label = Self.labels[key] {
      self.init(label: label, span: value)
    } else {
      self.init(label: nil, span: span)
    }
  }

  private static let labels: [String: Label] = {
    let words: [(Label, [String])] = [
      (.goal, ["goal", "goals", "objective", "objectives", "aim", "purpose", "목표", "연구 목표", "목적", "연구 목적"]),
      (.motivation, ["motivation", "motivations", "동기", "연구 동기", "배경", "연구 배경", "배경 및 동기"]),
      (
        .contribution,
        [
          "contribution", "contributions", "key contribution", "key contributions", "main contribution",
          "main contributions", "기여", "주요 기여", "핵심 기여", "기여점", "연구 기여", "기여도", "공헌",
        ]
      ),
    ]
    var labels: [String: Label] = [:]
    for (label, names) in words {
      for name in names { labels[name] = label }
    }
    return labels
  }()
}
