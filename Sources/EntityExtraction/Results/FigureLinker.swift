/// Finds the measure that a figure stands beside, by what lies between the two.
struct FigureLinker {
  /// A measure for a figure.
  struct Link {
    /// Index of the measure.
    var measure: Int
    /// How well it fits, at most 100.
    var score: Int
    /// Whether the measure stands in front of the figure.
    var isInFront: Bool
  }

  /// The sentence.
  let sentence: SentencePieces
  /// Its measures, in order.
  let measures: [MeasurePhrase]

  /// What a link must reach to hold.
  private static let threshold = 50

  /// The better one of the nearest measures on both sides of a figure, or nil where neither holds.
  func link(of open: MeasuredFigure) -> Link? {
    var best: Link?
    if let measure = measures.lastIndex(where: { $0.pieces.upperBound <= open.place }),
      let cost = costInFront(of: open.place, from: measures[measure].pieces.upperBound)
    {
      best = Link(measure: measure, score: 100 - cost - penalty(of: measure), isInFront: true)
    }
    if let measure = measures.firstIndex(where: { $0.pieces.lowerBound > open.lastPlace }),
      let cost = costBehind(open, to: measures[measure].pieces.lowerBound)
    {
      // A measure behind its figure is further from it than one in front, which is its subject or object.
      let score = 85 - cost - penalty(of: measure)
      if score > best?.score ?? 0 { best = Link(measure: measure, score: score, isInFront: false) }
    }
    return best.flatMap { $0.score >= Self.threshold ? $0 : nil }
  }

  private func penalty(of measure: Int) -> Int {
    (measures[measure].kind == .definite ? 0 : 20) + (measures[measure].candidate == nil ? 8 : 0)
  }

  /// What stands between a measure and a figure behind it, as a cost; nil where the two cannot belong
  /// together.
  private func costInFront(of figure: Int, from start: Int) -> Int? {
    let breaks: WordCues = [.clauseEnd, .company, .conjunction]
    let light: WordCues = [
      .degree, .topic, .subject, .object, .place, .genitive, .goal, .carrier, .respectively, .preposition,
      .article,
    ]
    var cost = 0
    for place in start..<figure {
      switch sentence.pieces[place].kind {
      case .figure: return nil
      case .mention: cost += 8
      case .sign(let sign):
        switch sign {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "="), UInt8(ascii: ":"): cost += 1
        case UInt8(ascii: ","), UInt8(ascii: ";"): return nil
        default: cost += 4
        }
      case .word(let cues):
        guard cues.isDisjoint(with: breaks) else { return nil }
        if cues.isDisjoint(with: light) { cost += cues.isDisjoint(with: [.versus, .change]) ? 6 : 3 }
      }
    }
    return cost
  }

  /// What stands between a figure and a measure behind it, as a cost; nil where the two cannot belong
  /// together.
  private func costBehind(_ open: MeasuredFigure, to end: Int) -> Int? {
    let breaks: WordCues = [
      .clauseEnd, .company, .conjunction, .object, .condition, .topic, .subject, .preposition,
    ]
    guard open.figure.particle.isDisjoint(with: breaks) else { return nil }
    var cost = 0
    for place in open.lastPlace + 1..<end {
      switch sentence.pieces[place].kind {
      case .figure, .sign: return nil
      case .mention: cost += 4
      case .word(let cues):
        guard cues.isDisjoint(with: breaks) else { return nil }
        if cues.isDisjoint(with: [.degree, .change, .genitive]) { cost += cues.isEmpty ? 4 : 3 }
      }
    }
    return cost
  }
}
