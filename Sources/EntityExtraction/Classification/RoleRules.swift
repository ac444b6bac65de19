internal import PaperCorpus

/// Weighs the evidence for what a paper does with a candidate: its type, its sections and the cue words around it.
struct RoleRules {
  private let summary: TokenizedSummary

  init(_ summary: TokenizedSummary) { self.summary = summary }

  /// The role with the most evidence; the stronger one where two have as much.
  func role(of group: MentionGroup, type: EntityType) -> EntityRole {
    var weights = [Int](repeating: 0, count: EntityRole.allCases.count)
    weights[Self.usual(type).order] += 30
    for name in group.found {
      if name.source == .title { weights[EntityRole.introduces.order] += 100 }
      let passage = summary.passages[summary.passage(of: name.tokens.lowerBound)]
      addCues(behind: name.tokens.upperBound, in: passage, type, &weights)
      addCues(before: name.tokens.lowerBound, in: passage, &weights)
    }
    let order = weights.indices.max { (weights[$0], -$0) < (weights[$1], -$1) } ?? 0
    return EntityRole.allCases[order]
  }

  private static func usual(_ type: EntityType) -> EntityRole {
    switch type {
    case .model, .method, .tool: .uses
    case .dataset, .benchmark: .evaluatesOn
    case .metric: .measures
    case .task: .addresses
    }
  }

  /// How many tokens around a name are read for cues.
  private static let reach = 6

  private func addCues(behind end: Int, in passage: Passage, _ type: EntityType, _ weights: inout [Int]) {
    for token in end..<min(end + Self.reach, passage.tokens.upperBound) {
      if summary.tokens[token].startsSentence { return }
      let word = String(decoding: summary.folded(of: token), as: UTF8.self)
      if token == end, summary.tokens[token].kind == .suffix, word.hasPrefix("보다") {
        weights[EntityRole.comparesWith.order] += 40
      }
      guard summary.tokens[token].isWord, let role = Self.following[word] else { continue }
      if role == .introduces && (type == .task || type == .metric) { continue }
      if role == .comparesWith && (type == .task || type == .metric) { continue }
      weights[role.order] += role == .comparesWith && token > end + 3 ? 10 : 20
      return
    }
  }

  private func addCues(before start: Int, in passage: Passage, _ weights: inout [Int]) {
    for token in (max(passage.tokens.lowerBound, start - 3)..<start).reversed() {
      let word = String(decoding: summary.folded(of: token), as: UTF8.self)
      if let role = Self.preceding[word] { weights[role.order] += 15 }
      if summary.tokens[token].startsSentence { return }
    }
  }

  private static let following: [String: EntityRole] = [
    "제안": .introduces, "도입": .introduces, "소개": .introduces, "개발": .introduces, "설계": .introduces,
    "구축": .introduces, "공개": .introduces, "제시": .introduces, "proposed": .introduces,
    "introduced": .introduces,
    "활용": .uses, "사용": .uses, "이용": .uses, "기반": .uses, "적용": .uses, "결합": .uses, "채택": .uses,
    "대비": .comparesWith, "비교": .comparesWith, "능가": .comparesWith, "상회": .comparesWith,
  ]

  private static let preceding: [String: EntityRole] = [
    "제안": .introduces, "새로운": .introduces, "기존": .comparesWith,
  ]
}
