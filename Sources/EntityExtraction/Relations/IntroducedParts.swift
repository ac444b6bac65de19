internal import PaperCorpus

/// Finds what a paper introduces beside its main contribution, as parts of that.
struct IntroducedParts {
  /// Index of the main contribution.
  private let main: Int
  private let extractor: RelationExtractor
  private let title: Range<Int>

  /// Prepares the search.
  init(of main: Int, in extractor: RelationExtractor) {
    self.main = main
    self.extractor = extractor
    title = extractor.summary.passages.first.flatMap { $0.section == nil ? $0.tokens : nil } ?? 0..<0
  }

  /// How sure it must be that the paper introduces the whole.
  private static let leastWholeConfidence = 0.8
  /// How sure a part must be that the paper more likely uses than introduces.
  private static let leastUsedConfidence = 0.8
  /// How likely it must be that the paper introduces such a part.
  private static let leastUsedNovelty = 0.2
  /// How often a part is named at most; what is named more is no part but a work of its own.
  private static let mostMentions = 4

  /// The relations of the parts to the main contribution, by the parts.
  ///
  /// - Complexity: O(n) in the number of mentions.
  func relations() -> [StatedRelation] {
    let candidates = extractor.candidates
    guard candidates[main].confidence >= Self.leastWholeConfidence else { return [] }
    var first = [Range<Int>?](repeating: nil, count: candidates.count)
    var isInTitle = [Bool](repeating: false, count: candidates.count)
    for mention in extractor.mentions {
      if title.overlaps(mention.tokens) {
        isInTitle[mention.candidate] = true
      } else if first[mention.candidate] == nil {
        first[mention.candidate] = mention.tokens
      }
    }
    return candidates.indices.compactMap { index in
      guard index != main, let place = first[index], tellsParts(at: place),
        isInTitle[main] || !isInTitle[index], isPart(index, ofTitled: isInTitle[main])
      else { return nil }
      return StatedRelation(source: index, type: .partOf, target: main, tokens: place, basis: .introduction)
    }
  }

  /// Whether a place is in a section that tells how a thing is made, not how well it does.
  private func tellsParts(at tokens: Range<Int>) -> Bool {
    let kind = extractor.summary.passages[extractor.summary.passage(of: tokens.lowerBound)].kind
    return kind != .results && kind != .conclusion
  }

  /// Whether a candidate is a part as a rule, where the title names the whole or not.
  private func isPart(_ index: Int, ofTitled isTitled: Bool) -> Bool {
    let part = extractor.candidates[index]
    guard !part.isGeneric, part.mentions.count <= Self.mostMentions,
      Self.isPart(part.type, of: extractor.candidates[main].type)
    else { return false }
    if part.role == .introduces { return true }
    return part.role == .uses && isTitled && part.confidence >= Self.leastUsedConfidence
      && extractor.novelty[index] >= Self.leastUsedNovelty
  }

  /// Whether a thing of one type that is introduced with a thing of another is its part as a rule; models and
  /// data that come with a method stand for themselves.
  private static func isPart(_ part: EntityType, of whole: EntityType) -> Bool {
    switch whole {
    case .model, .method, .tool: part == .method
    case .benchmark: part == .metric || part == .task || part == .dataset
    case .dataset, .metric, .task: false
    }
  }
}
