/// Finds what the figures of a sentence measure.
///
/// Each figure takes the measure beside it; figures of a list share theirs, and `각각` deals them out in order.
/// What is left takes the benchmark it was scored on, or the plain measure that its change speaks of.
struct FigureMeasuring {
  /// The sentence.
  let sentence: SentencePieces
  /// The summary's candidates.
  let candidates: [EntityCandidate]
  /// The sentence's measures.
  let measures: [MeasurePhrase]
  /// The sentence's names.
  let phrases: [NamePhrase]

  /// The figures that measure something, in order.
  func figures() -> [MeasuredFigure] {
    var open = joined().filter { !isCondition($0) && !isAssignment($0) }
    link(&open)
    pair(&open)
    share(&open)
    fallBack(&open)
    share(&open)
    return open.filter { !$0.measures.isEmpty }
  }

  // MARK: Figures

  /// The figures, where `2.8배에서 5.8배까지` is one range and the first of `2.1에서 1.7로` is marked.
  private func joined() -> [MeasuredFigure] {
    var open: [MeasuredFigure] = []
    for place in sentence.figures {
      guard let figure = sentence.figure(at: place) else { continue }
      var next = MeasuredFigure(figure: figure, place: place, lastPlace: place)
      if let last = open.last, isStart(last, of: next) {
        if last.figure.unit == .times, figure.unit == .times {
          next.figure.value = last.figure.value + "~" + figure.value
          next.figure.tokens = last.figure.tokens.lowerBound..<figure.tokens.upperBound
          next.place = last.place
          open.removeLast()
        } else {
          open[open.count - 1].isBefore = true
        }
      }
      open.append(next)
    }
    return open
  }

  private func isStart(_ first: MeasuredFigure, of second: MeasuredFigure) -> Bool {
    guard second.place - first.place <= 4,
      first.figure.unit == second.figure.unit || first.figure.unit == .none
    else { return false }
    if sentence.isLatinWord(at: first.place - 1), sentence.isLatinWord(at: second.place - 1) {
      return second.place == first.place + 2
        && sentence.cues(at: first.place - 1).union(sentence.cues(at: second.place - 1)) == .preposition
    }
    let opening = first.figure.particle.union(sentence.cues(at: first.place + 1))
    let closing = second.figure.particle.union(sentence.cues(at: second.place + 1))
    return opening.contains(.place) && closing.contains(.goal)
  }

  /// Whether what follows makes a figure a condition, a share or a count.
  private func isCondition(_ open: MeasuredFigure) -> Bool {
    if open.figure.particle.contains(.condition) { return true }
    var place = open.lastPlace + 1
    while sentence.isWord(at: place), place < open.lastPlace + 4 {
      let cues = sentence.cues(at: place)
      if cues.contains(.condition) { return true }
      if cues.contains(.counter), cues.isDisjoint(with: [.change, .degree]) {
        return !beginsMeasure(at: place)
      }
      if !cues.isDisjoint(with: [.change, .report, .place, .company, .clauseEnd]) { return false }
      place += 1
    }
    // A level in parentheses of which something else is said: `높은 희소성(약 70%)에서는`.
    return sentence.isSign(")", at: place) && sentence.cues(at: place + 1).contains(.place)
  }

  /// Whether a word that may be counted is of a measure's name or stands right in front of it: `40% 훈련 시간 단축`, `90%의
  /// 인간 선호도`.
  private func beginsMeasure(at place: Int) -> Bool {
    measures.contains { $0.pieces.contains(place) || $0.pieces.lowerBound == place + 1 }
  }

  /// Whether a figure is a parameter's value: `λ=0.5`.
  private func isAssignment(_ open: MeasuredFigure) -> Bool {
    sentence.isSign("=", at: open.place - 1) && sentence.isLatinWord(at: open.place - 2)
      && !measures.contains { $0.pieces.contains(open.place - 2) }
  }

  // MARK: Measures

  /// Gives each figure the measure beside it, and the one that is joined to that.
  private func link(_ open: inout [MeasuredFigure]) {
    let linker = FigureLinker(sentence: sentence, measures: measures)
    let links = open.map { linker.link(of: $0) }
    let taken = Set(links.compactMap { $0?.measure })
    for index in open.indices {
      guard let link = links[index], isMeasurement(open[index], link: link) else { continue }
      let phrase = measures[link.measure]
      open[index].measures = [phrase.measure]
      open[index].kind = phrase.kind
      open[index].measurePlace = phrase.pieces.lowerBound
      open[index].hasFiller =
        phrase.kind == .vague && !link.isInFront
        && sentence.contains(.change, in: open[index].lastPlace + 1..<phrase.pieces.lowerBound)
      if phrase.kind == .definite, let other = joined(to: link), !taken.contains(other) {
        open[index].measures.append(measures[other].measure)
      }
    }
  }

  /// The measure that a conjunction joins to a linked one on its far side: `3배의 사실감과 품질 향상`.
  private func joined(to link: FigureLinker.Link) -> Int? {
    let other = link.isInFront ? link.measure - 1 : link.measure + 1
    guard measures.indices.contains(other), measures[other].kind == .definite else { return nil }
    let first = measures[min(link.measure, other)].pieces.upperBound
    let second = measures[max(link.measure, other)].pieces.lowerBound
    return second == first + 1 && sentence.contains([.company, .conjunction], in: first..<second)
      ? other : nil
  }

  /// Whether a figure with a measure is a measurement and no count.
  private func isMeasurement(_ open: MeasuredFigure, link: FigureLinker.Link) -> Bool {
    switch open.figure.unit {
    case .percent, .times, .points: true
    case .physical: measures[link.measure].kind == .definite
    case .none: link.score >= (open.figure.isPrecise ? 60 : 84)
    }
  }

  // MARK: Lists

  /// Deals the names of a list out to the figures of a `각각`.
  private func pair(_ open: inout [MeasuredFigure]) {
    for place in sentence.pieces.indices where sentence.cues(at: place).contains(.respectively) {
      let group = figures(dealtBy: place, among: open)
      guard group.count > 1 else { continue }
      let before = min(place, open[group[0]].place)
      let lists = phrases.filter {
        2...group.count ~= $0.names.count && $0.names[$0.names.count - 1] < before
      }
      guard let list = lists.last(where: { $0.names.count == group.count }) ?? lists.last else { continue }
      for (index, name) in zip(group, list.names) {
        guard let candidate = sentence.candidate(at: name) else { continue }
        if candidates[candidate].type == .metric {
          open[index].measures = [.candidate(candidate)]
          open[index].kind = .definite
        } else if list.cues.contains(.place) {
          open[index].data = candidate
        } else if list.cues.contains(.versus) {
          open[index].rival = candidate
        } else {
          open[index].subject = candidate
        }
      }
    }
  }

  /// The figures that a `각각` speaks of: those behind it in one clause, else those in front of it.
  private func figures(dealtBy place: Int, among open: [MeasuredFigure]) -> [Int] {
    var group: [Int] = []
    for index in open.indices where open[index].place > place {
      let last = group.last.map { open[$0].place } ?? place
      let isAlike = group.first.map { open[$0].figure.unit == open[index].figure.unit } ?? true
      guard isAlike, open[index].place - last <= 14,
        !sentence.contains(.clauseEnd, in: last..<open[index].place)
      else { break }
      group.append(index)
    }
    guard group.isEmpty else { return group }
    return open.indices.filter { open[$0].place < place && place - open[$0].place < 12 }
  }

  /// Lets a figure without a measure of its own share that of the figure it is listed with.
  private func share(_ open: inout [MeasuredFigure]) {
    func copy(from source: Int, to index: Int) {
      open[index].measures = open[source].measures
      open[index].kind = open[source].kind
      open[index].hasFiller = open[source].hasFiller
    }
    for index in open.indices.dropFirst() {
      if open[index].hasFiller {
        let definite = open[..<index].lastIndex {
          !$0.measures.isEmpty && !$0.hasFiller && $0.kind == .definite
        }
        if let definite { copy(from: definite, to: index) }
      } else if open[index].measures.isEmpty, !open[index - 1].measures.isEmpty, !open[index - 1].hasFiller,
        isListed(open[index - 1], open[index])
      {
        copy(from: index - 1, to: index)
      }
    }
    for index in open.indices.dropLast().reversed() where open[index].measures.isEmpty {
      guard !open[index + 1].measures.isEmpty, isListed(open[index], open[index + 1]) else { continue }
      copy(from: index + 1, to: index)
    }
  }

  /// Whether two figures stand in one list, or on two data sets, or before and after a change.
  private func isListed(_ first: MeasuredFigure, _ second: MeasuredFigure) -> Bool {
    guard first.figure.unit == second.figure.unit || first.isBefore else { return false }
    var words = 0
    var hasData = false
    for place in first.lastPlace + 1..<second.place {
      if let candidate = sentence.candidate(at: place) {
        switch candidates[candidate].type {
        case .dataset, .benchmark, .task: hasData = true
        case .metric where !first.measures.contains(.candidate(candidate)): return false
        case .metric, .model, .method, .tool: break
        }
      } else if sentence.isWord(at: place), sentence.pieces[place].isSpaced,
        !sentence.cues(at: place).contains(.degree)
      {
        words += 1
      }
    }
    return words <= (hasData ? 6 : 3)
  }
}
