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
  /// For each candidate the probability that the paper introduces it.
  let novelty: [Double]

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
      keep(IntroducedParts(of: main, in: self).relations().filter { !parts.contains($0.source) })
    }
    return kept
  }

  // MARK: By name

  /// How sure both names of a pair must be, so that a word that was wrongly taken into a name makes no variant.
  private static let leastConfidence = 0.6

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
    guard !longer.isGeneric, !shorter.isGeneric,
      min(longer.confidence, shorter.confidence) >= Self.leastConfidence
    else { return nil }
    if longer.type.isData, shorter.type.isData, pair.isSuffix {
      if longer.type == .benchmark, shorter.type == .dataset, pair.added.contains("bench") { return nil }
      return ["core", "corpus", "data", "set"].contains(pair.added[0]) ? .partOf : .variantOf
    }
    // In Korean a task is described by any word in front of it, which makes no task of its own.
    if longer.type == .task, shorter.type == .task {
      return pair.isSuffix || NameWording.hasHangul(longer.name) ? nil : .variantOf
    }
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

  /// `2D Gaussian Splatting`, `NorMuon`, but not the method `CLIP-SVD` of the model, nor `온라인 강화학습`: a paradigm of
  /// learning is what methods are trained by
  private func prefixType(of pair: NameExtension) -> RelationType? {
    let (longer, shorter) = (candidates[pair.longer], candidates[pair.shorter])
    guard !shorter.surfaces.contains(where: NameWording.isParadigm) else { return nil }
    return !pair.isTight || longer.type == shorter.type || longer.type == .model ? .variantOf : nil
  }
}
