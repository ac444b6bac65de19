internal import PaperCorpus

/// Finds how the things that a summary names stand to each other: by their names, by what sentences say of
/// them, and by what the paper introduces together. A pure function.
struct RelationExtractor {
  /// The summary.
  let summary: TokenizedSummary
  /// What it names.
  let candidates: [EntityCandidate]
  /// Its sentences, cut at the candidates' mentions.
  let sentences: [SentencePieces]
  /// The candidates' mentions in the order of the text.
  let mentions: [LocatedMention]

  /// The relations in the order of the text; at most one between two candidates, the one with the surest
  /// basis.
  ///
  /// - Complexity: O(n + r²) in the numbers of tokens and of relations.
  func relations() -> [RelationCandidate] {
    stated().map {
      RelationCandidate(
        source: $0.source, type: $0.type, target: $0.target, span: summary.span(of: $0.tokens))
    }.sorted { ($0.span, $0.source, $0.target) < ($1.span, $1.source, $1.target) }
  }

  /// The relations, the surest first.
  func stated() -> [StatedRelation] {
    let main = MainContribution.index(among: candidates, in: summary)
    let read = sentences.flatMap { RelationReading($0, candidates: candidates, main: main).relations() }
    var kept: [StatedRelation] = []
    func keep(_ relations: [StatedRelation]) {
      for relation in relations {
        let isKnown = kept.contains {
          ($0.source, $0.target) == (relation.source, relation.target)
            || ($0.source, $0.target) == (relation.target, relation.source)
        }
        if !isKnown { kept.append(relation) }
      }
    }
    keep(named())
    keep(read.enumerated().sorted { ($0.1.basis.rawValue, $0.0) < ($1.1.basis.rawValue, $1.0) }.map(\.1))
    if let main {
      let parts = Set(kept.filter { $0.type == .partOf }.map(\.source))
      keep(introduced(with: main).filter { !parts.contains($0.source) })
    }
    return kept
  }

  // MARK: By name

  private func named() -> [StatedRelation] {
    NameExtension.all(among: candidates).compactMap { pair in
      guard let type = type(of: pair), let mention = mentions.first(where: { $0.candidate == pair.longer })
      else { return nil }
      return StatedRelation(
        source: pair.longer, type: type, target: pair.shorter, tokens: mention.tokens, basis: .name)
    }
  }

  /// What a longer name says of a shorter one; nil where it may say anything.
  private func type(of pair: NameExtension) -> RelationType? {
    let (longer, shorter) = (candidates[pair.longer], candidates[pair.shorter])
    guard !longer.isGeneric, !shorter.isGeneric else { return nil }
    if longer.type.isData, shorter.type.isData, pair.isSuffix {
      if longer.type == .benchmark, shorter.type == .dataset, pair.added.contains("bench") { return nil }
      return ["core", "corpus", "data", "set"].contains(pair.added[0]) ? .partOf : .variantOf
    }
    if longer.type == .task, shorter.type == .task { return pair.isSuffix ? nil : .variantOf }
    guard longer.type.isSystem, shorter.type.isSystem, shorter.role != .addresses else { return nil }
    return pair.isSuffix ? suffixType(of: pair) : prefixType(of: pair)
  }

  /// `Nemotron-Flash-1B`, `STAT-Sel`, but not `CFG Augmentation`
  private func suffixType(of pair: NameExtension) -> RelationType? {
    let (longer, shorter) = (candidates[pair.longer], candidates[pair.shorter])
    if longer.type == .model {
      return shorter.type == .model || shorter.role == .introduces ? .variantOf : nil
    }
    let isCode = pair.isTight && pair.added.count == 1 && pair.added[0].utf8.count <= 4
    return shorter.role == .introduces && isCode ? .variantOf : nil
  }

  /// `2D Gaussian Splatting`, `NorMuon`, but not the method `CLIP-SVD` of the model
  private func prefixType(of pair: NameExtension) -> RelationType? {
    let (longer, shorter) = (candidates[pair.longer], candidates[pair.shorter])
    return !pair.isTight || longer.type == shorter.type || longer.type == .model ? .variantOf : nil
  }

  // MARK: By introduction

  /// What the body introduces beside the main contribution, as parts of it.
  private func introduced(with main: Int) -> [StatedRelation] {
    candidates.indices.compactMap { index in
      let part = candidates[index]
      guard index != main, part.role == .introduces, !part.isGeneric,
        Self.isPart(part.type, of: candidates[main].type),
        let mention = mentions.first(where: { $0.candidate == index && !isInTitle($0) })
      else { return nil }
      return StatedRelation(
        source: index, type: .partOf, target: main, tokens: mention.tokens, basis: .introduction)
    }
  }

  private func isInTitle(_ mention: LocatedMention) -> Bool {
    summary.passages.first.map { $0.section == nil && $0.tokens.overlaps(mention.tokens) } == true
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
