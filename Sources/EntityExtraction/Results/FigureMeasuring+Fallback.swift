extension FigureMeasuring {
  /// Gives a figure that lacks a measure, or has points only, the benchmark it was scored on, or the plain
  /// measure of its change.
  func fallBack(_ open: inout [MeasuredFigure]) {
    for index in open.indices where open[index].measures.isEmpty || open[index].kind == .score {
      let figure = open[index]
      if let benchmark = benchmark(of: figure) {
        open[index].measures = [.candidate(benchmark)]
        open[index].kind = .definite
        continue
      }
      // Points alone, with nothing that they were scored on, are no result.
      if case .words? = figure.measures.first { open[index].measures = [] }
      guard open[index].measures.isEmpty, let plain = plainMeasure(ofChangeBehind: figure) else { continue }
      open[index].measures = [plain]
      open[index].kind = .vague
    }
  }

  /// The benchmark that stands right in front of a figure, or in its clause in front of points: `GenEval
  /// 0.91`.
  private func benchmark(of open: MeasuredFigure) -> Int? {
    guard open.figure.unit != .times, !isYear(open.figure) else { return nil }
    func isBenchmark(_ place: Int) -> Bool {
      sentence.candidate(at: place).map {
        candidates[$0].type == .benchmark || candidates[$0].type == .dataset
      } == true
    }
    if isBenchmark(open.place - 1) { return sentence.candidate(at: open.place - 1) }
    guard open.kind == .score || open.figure.unit == .points || isReported(open),
      let place = (0..<open.place).last(where: isBenchmark),
      !sentence.contains(.clauseEnd, in: place..<open.place)
    else { return nil }
    return sentence.candidate(at: place)
  }

  /// Whether a figure is the year of an edition: `TeaBench 2025`.
  private func isYear(_ figure: Figure) -> Bool {
    figure.unit == .none && !figure.isPrecise && figure.value.utf8.count == 4
      && (figure.value.hasPrefix("19") || figure.value.hasPrefix("20"))
  }

  /// Whether a verb of report follows a measured figure, with no other name between.
  private func isReported(_ open: MeasuredFigure) -> Bool {
    guard open.figure.unit != .none || open.figure.isPrecise else { return false }
    var place = open.lastPlace + 1
    while sentence.isWord(at: place), place < open.lastPlace + 6 {
      if sentence.cues(at: place).contains(.report) { return true }
      place += 1
    }
    return false
  }

  /// The plain measure of a figure that says by how much something is better, and not by how much a thing
  /// changes.
  private func plainMeasure(ofChangeBehind open: MeasuredFigure) -> Measure? {
    guard open.figure.unit != .none, open.figure.unit != .physical, !isObjectInFront(of: open) else {
      return nil
    }
    var place = open.lastPlace + 1
    while sentence.isWord(at: place), place < open.lastPlace + 5 {
      let cues = sentence.cues(at: place)
      if cues.contains(.speed) { return plainMeasure(ending: "속도", "speed", of: .definite) }
      if cues.contains(.improvement) { return plainMeasure(ending: "성능", "performance", of: .vague) }
      if !cues.isDisjoint(with: [.change, .clauseEnd, .company]) { return nil }
      place += 1
    }
    return nil
  }

  /// The summary's measure of that name, else the last phrase of its kind in the sentence.
  private func plainMeasure(ending endings: String..., of kind: MeasurePhrase.Kind) -> Measure? {
    let named = candidates.indices.first { index in
      guard candidates[index].type == .metric else { return false }
      let name = candidates[index].name
      return endings.contains { kind == .vague ? name == $0 : name.hasSuffix($0) }
    }
    return named.map { .candidate($0) } ?? measures.last { $0.kind == kind }?.measure
  }

  /// Whether a figure says by how much the thing in front of it changes: `환각을 최대 40% 감소`.
  private func isObjectInFront(of open: MeasuredFigure) -> Bool {
    var place = open.place - 1
    while sentence.cues(at: place).contains(.degree) { place -= 1 }
    return !sentence.cues(at: place).isDisjoint(with: [.object, .subject])
  }
}
