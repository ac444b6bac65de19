/// Reads the relations that one sentence states in words.
struct RelationReading {
  /// The sentence.
  private let sentence: SentencePieces
  /// The summary's candidates.
  private let candidates: [EntityCandidate]
  /// Index of the paper's main contribution.
  private let main: Int?
  /// The sentence's names.
  private let phrases: [NamePhrase]

  /// Prepares a sentence.
  init(_ sentence: SentencePieces, candidates: [EntityCandidate], main: Int?) {
    self.sentence = sentence
    self.candidates = candidates
    self.main = main
    phrases = NamePhrase.all(in: sentence)
  }

  /// The sentence's relations.
  ///
  /// - Complexity: O(n) in the number of pieces.
  func relations() -> [StatedRelation] {
    sentence.isTitle ? titles() : definitions() + developments() + compositions() + tasks()
  }

  // MARK: Variants

  /// `PAN: A World Model for …`
  private func titles() -> [StatedRelation] {
    guard let main, sentence.candidate(at: 0) == main, sentence.isSign(":", at: 1),
      sentence.cues(at: 2).contains(.article)
    else { return [] }
    var name = 3
    while sentence.isWord(at: name), name < 7, !sentence.cues(at: name).contains(.preposition) { name += 1 }
    guard sentence.cues(at: name + 1).contains(.preposition) || name + 1 == sentence.pieces.count else {
      return []
    }
    return variant(0, of: name, by: .definition).map { [$0] } ?? []
  }

  /// `크리틱 프리 강화학습 알고리즘인 PVPO`, `Spiffy라는 추측적 디코딩 알고리즘`
  private func definitions() -> [StatedRelation] {
    sentence.pieces.indices.compactMap { place in
      let cues = sentence.cues(at: place)
      if cues.contains(.copula), let kind = (max(0, place - 3)..<place).last(where: isName),
        (kind + 1..<place).allSatisfy({ sentence.isWord(at: $0) })
      {
        return variant(place + 1, of: kind, by: .definition)
      }
      guard cues.contains(.naming) else { return nil }
      var kind = place + 1
      while sentence.isWord(at: kind), kind < place + 5,
        sentence.cues(at: kind).isDisjoint(with: [.object, .topic, .subject])
      {
        kind += 1
      }
      let isFollowedByNoun = sentence.isWord(at: kind + 1) && sentence.pieces[kind + 1].isSpaced
      return isFollowedByNoun ? variant(place - 1, of: kind, by: .definition) : nil
    }
  }

  /// `X를 확장한 Y`, `Y는 X를 미세조정하여`
  private func developments() -> [StatedRelation] {
    phrases.compactMap { phrase in
      guard phrase.names.count == 1, phrase.cues.contains(.object) else { return nil }
      let base = phrase.names[0]
      var verb = base + 1
      while sentence.isWord(at: verb), verb < base + 6, !sentence.cues(at: verb).contains(.development) {
        verb += 1
      }
      guard sentence.cues(at: verb).contains(.development) else { return nil }
      let made = sentence.pieces.indices.filter(isIntroducedSystem)
      let variant = made.first { sentence.candidate(at: $0) == main } ?? made.first { $0 > verb }
      return variant.flatMap { self.variant($0, of: base, by: .development) }
    }
  }

  /// The relation of an introduced system to a system that the paper did not introduce.
  private func variant(_ variant: Int, of base: Int, by basis: StatedRelation.Basis) -> StatedRelation? {
    guard isIntroducedSystem(variant), isSystem(base), !isIntroducedSystem(base) else { return nil }
    return relation(variant, .variantOf, base, basis)
  }

  // MARK: Parts

  /// `Y는 X와 Z를 결합하여`, `X와 Z를 결합한 Y`
  private func compositions() -> [StatedRelation] {
    phrases.flatMap { phrase -> [StatedRelation] in
      guard !phrase.cues.isDisjoint(with: [.object, .goal]), let last = phrase.names.last,
        let verb = composition(behind: last), let whole = whole(of: phrase, verb: verb)
      else { return [] }
      return phrase.names.compactMap { part in
        guard isSystem(part), let candidate = sentence.candidate(at: part),
          candidates[candidate].role == .uses || candidates[candidate].role == .introduces
        else { return nil }
        return relation(part, .partOf, whole, .composition)
      }
    }
  }

  /// The verb of making one whole that a name is the object of.
  private func composition(behind name: Int) -> Int? {
    for place in name + 1..<name + 8 {
      let cues = sentence.cues(at: place)
      if cues.contains(.composition) { return place }
      guard isName(place) || sentence.isWord(at: place), cues.isDisjoint(with: [.clauseEnd, .topic]) else {
        return nil
      }
    }
    return nil
  }

  /// The introduced system that a verb of making one whole describes, else the sentence's topic.
  private func whole(of phrase: NamePhrase, verb: Int) -> Int? {
    var name = verb + 1
    while sentence.isWord(at: name), name < verb + 5,
      sentence.cues(at: name).isDisjoint(with: [.object, .clauseEnd, .topic])
    {
      name += 1
    }
    if isIntroducedSystem(name) { return name }
    return phrases.last {
      $0.cues.contains(.topic) && $0.names[0] < phrase.names[0] && isIntroducedSystem($0.names[0])
    }?.names[0]
  }

  /// The tasks that the paper's benchmark consists of, in a list of three or more.
  private func tasks() -> [StatedRelation] {
    guard let main, candidates[main].type == .benchmark,
      let whole = sentence.pieces.indices.first(where: { sentence.candidate(at: $0) == main })
    else { return [] }
    return phrases.filter { $0.names.count > 2 }.flatMap(\.names).compactMap { part in
      guard let task = sentence.candidate(at: part), candidates[task].type == .task,
        !candidates[task].isGeneric
      else { return nil }
      return relation(part, .partOf, whole, .composition)
    }
  }

  // MARK: Names

  private func isName(_ place: Int) -> Bool { sentence.candidate(at: place) != nil }

  private func isSystem(_ place: Int) -> Bool {
    sentence.candidate(at: place).map { candidates[$0].type.isSystem && !candidates[$0].isGeneric } == true
  }

  private func isIntroducedSystem(_ place: Int) -> Bool {
    isSystem(place) && sentence.candidate(at: place).map { candidates[$0].role == .introduces } == true
  }

  /// A relation between the names at two places, stated from the first of them to the last.
  private func relation(
    _ source: Int, _ type: RelationType, _ target: Int, _ basis: StatedRelation.Basis
  ) -> StatedRelation? {
    guard let from = sentence.candidate(at: source), let to = sentence.candidate(at: target), from != to
    else {
      return nil
    }
    let first = sentence.pieces[min(source, target)].tokens.lowerBound
    let last = sentence.pieces[max(source, target)].tokens.upperBound
    return StatedRelation(source: from, type: type, target: to, tokens: first..<last, basis: basis)
  }
}
