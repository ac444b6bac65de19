/// A result as its sentence gives it, before its measure has a candidate.
struct ReadResult {
  /// The figure.
  var figure: Figure
  /// Index of the candidate that reached it.
  var subject: Int
  /// Index of the candidate it was measured on.
  var evaluatedOn: Int?
  /// Its measure.
  var measure: Measure
  /// Index of the candidate it is compared with.
  var relativeTo: Int?
}

/// Finds whose a measured figure is, on what it was measured, and against whom.
struct FigureNaming {
  /// The sentence.
  let sentence: SentencePieces
  /// The summary's candidates.
  let candidates: [EntityCandidate]
  /// Index of the paper's main contribution.
  let main: Int?
  /// The sentence's names.
  let phrases: [NamePhrase]

  /// The results that a figure stands for: one for each measure and each set of data.
  func results(of open: MeasuredFigure) -> [ReadResult] {
    guard let subject = open.subject ?? (open.isBefore ? base(of: open) : subject(of: open)) else {
      return []
    }
    let rival = open.rival ?? rival(of: open)
    return open.measures.flatMap { measure in
      let data = open.data.map { [$0] } ?? data(of: open, measure: measure)
      return (data.isEmpty ? [nil] : data.map(Optional.some)).map { set in
        ReadResult(
          figure: open.figure, subject: subject, evaluatedOn: set, measure: measure,
          relativeTo: rival == subject ? nil : rival)
      }
    }
  }

  // MARK: Subject

  /// Whose figure it is: the system it stands beside, else the sentence's topic, else the paper's main
  /// contribution.
  private func subject(of open: MeasuredFigure) -> Int? {
    if sentence.isSign("(", at: open.place - 1), isSystemName(open.place - 2) {
      return sentence.candidate(at: open.place - 2)
    }
    if let named = attributed(open) { return named }
    if let topic = topic(of: open) {
      // What a paper only builds on carries the paper's own work: `X를 적용한 Y는`.
      if candidates[topic].role == .uses, let main, isSystem(main) { return main }
      return topic
    }
    if let main, isSystem(main) { return main }
    let system = phrases.first { phrase in
      !phrase.cues.contains(.versus) && phrase.names[0] < open.place
        && phrase.names.contains(where: isSystemName)
    }
    return system?.names.first(where: isSystemName).flatMap { sentence.candidate(at: $0) } ?? main
  }

  /// The last system in front of a figure that a topic's particle marks, else a subject's, else an English
  /// subject.
  private func topic(of open: MeasuredFigure) -> Int? {
    for particle in [WordCues.topic, .subject] {
      let phrase = phrases.last { phrase in
        phrase.cues.contains(particle) && phrase.names[0] < open.place
          && phrase.names.contains(where: isSubjectName)
      }
      if let name = phrase?.names.first(where: isSubjectName) { return sentence.candidate(at: name) }
    }
    let name = phrases.last { phrase in
      guard !phrase.isPrepositional, let last = phrase.names.last, last < open.place else { return false }
      return isSubjectName(phrase.names[0]) && isEnglishVerb(at: last + 1)
    }?.names[0]
    return name.flatMap { sentence.candidate(at: $0) }
  }

  private func isEnglishVerb(at place: Int) -> Bool {
    sentence.isLatinWord(at: place) && !sentence.cues(at: place).isDisjoint(with: [.report, .change])
  }

  /// The model that stood at the first figure of a change: one that the paper builds on or measures itself
  /// against.
  private func base(of open: MeasuredFigure) -> Int? {
    let places = sentence.pieces.indices.filter { place in
      guard let candidate = sentence.candidate(at: place) else { return false }
      return candidates[candidate].type == .model && candidates[candidate].role != .introduces
    }
    let place = places.last { $0 < open.place } ?? places.first
    return place.flatMap { sentence.candidate(at: $0) }
  }

  /// The system behind a figure that a verb hands to it: `88.4%를 보인 X`.
  private func attributed(_ open: MeasuredFigure) -> Int? {
    let behind = open.lastPlace + 1..<open.lastPlace + 7
    guard let verb = behind.first(where: { sentence.cues(at: $0).contains(.attributive) }),
      !(open.lastPlace + 1..<verb).contains(where: { sentence.figure(at: $0) != nil }), isSystemName(verb + 1)
    else { return nil }
    return sentence.candidate(at: verb + 1)
  }

  private func isSystemName(_ place: Int) -> Bool { sentence.candidate(at: place).map(isSystem) == true }

  /// Whether a name may be a figure's subject: a system, or a data set that the paper introduces.
  private func isSubjectName(_ place: Int) -> Bool {
    guard let candidate = sentence.candidate(at: place) else { return false }
    return isSystem(candidate)
      || candidates[candidate].type == .dataset && candidates[candidate].role == .introduces
  }

  private func isSystem(_ candidate: Int) -> Bool {
    candidates[candidate].type.isSystem && candidates[candidate].role != .addresses
  }

  // MARK: Data

  /// What a figure was measured on.
  private func data(of open: MeasuredFigure, measure: Measure) -> [Int] {
    if case .candidate(let candidate) = measure, candidates[candidate].type.isData { return [candidate] }
    if let beside = sentence.candidate(at: open.place - 1), candidates[beside].type.isData { return [beside] }
    if let inside = dataInside(open) { return [inside] }
    if let phrase = phrases.last(where: { isPlace($0, inFrontOf: open) }) {
      return data(of: phrase, for: open)
    }
    if let name = dataBehind(open) { return [name] }
    if let main, candidates[main].type == .benchmark { return [main] }
    return []
  }

  /// The data of a phrase, or nothing where the figure sums up more than one set or stands in another clause.
  private func data(of phrase: NamePhrase, for open: MeasuredFigure) -> [Int] {
    let data = phrase.names.filter(isDataName).compactMap { sentence.candidate(at: $0) }
    guard data.count > 1, let last = phrase.names.last else { return data }
    let isOpenList = sentence.contains(.openList, in: last..<min(last + 3, open.place))
    let isOneForAll = sentence.contains([.summary, .clauseEnd], in: last..<open.place)
    return isOpenList || isOneForAll || !data.allSatisfy { candidates[$0].type.isData } ? [] : data
  }

  /// Whether a phrase of data says where something was measured: by its particle, or as part of the measure's
  /// name.
  private func isPlace(_ phrase: NamePhrase, inFrontOf open: MeasuredFigure) -> Bool {
    guard let last = phrase.names.last, last < open.place, phrase.names.contains(where: isDataName) else {
      return false
    }
    if !phrase.cues.isDisjoint(with: [.place, .genitive]) { return true }
    guard let measure = open.measurePlace, last < measure, measure - last <= 4 else { return false }
    return (last + 1..<measure).allSatisfy { sentence.isWord(at: $0) && sentence.pieces[$0].isSpaced }
  }

  /// The data between a figure and its measure: `82% ImageNet 정확도`.
  private func dataInside(_ open: MeasuredFigure) -> Int? {
    guard let measure = open.measurePlace, measure > open.lastPlace else { return nil }
    return (open.lastPlace + 1..<measure).first(where: isDataName).flatMap { sentence.candidate(at: $0) }
  }

  /// The data that an English preposition names behind a figure: `45.6 mIoU on ADE20K`.
  private func dataBehind(_ open: MeasuredFigure) -> Int? {
    let phrase = phrases.first { phrase in
      phrase.names[0] > open.lastPlace && phrase.isPrepositional && phrase.cues.contains(.place)
        && isDataName(phrase.names[0])
    }
    guard let name = phrase?.names[0],
      !(open.lastPlace + 1..<name).contains(where: { sentence.figure(at: $0) != nil })
    else { return nil }
    return sentence.candidate(at: name)
  }

  private func isDataName(_ place: Int) -> Bool {
    guard let candidate = sentence.candidate(at: place) else { return false }
    return candidates[candidate].type.isData
      || candidates[candidate].type == .task && candidates[candidate].role == .evaluatesOn
  }

  // MARK: Rival

  /// The rival that a figure is measured against in its own clause: in front of it, or behind an English
  /// preposition.
  private func rival(of open: MeasuredFigure) -> Int? {
    let phrase = phrases.last { phrase in
      let name = phrase.names[0]
      guard phrase.cues.contains(.versus) else { return false }
      if name < open.place { return !sentence.contains(.clauseEnd, in: name..<open.place) }
      guard phrase.isPrepositional, name > open.lastPlace else { return false }
      return !sentence.contains(.clauseEnd, in: open.lastPlace..<name)
        && !(open.lastPlace + 1..<name).contains { sentence.figure(at: $0) != nil }
    }
    return phrase.flatMap { sentence.candidate(at: $0.names[0]) }
  }
}

extension EntityType {
  /// Whether it is something that can reach a figure.
  var isSystem: Bool { self == .model || self == .method || self == .tool }
  /// Whether it is something that figures are measured on.
  var isData: Bool { self == .dataset || self == .benchmark }
}
