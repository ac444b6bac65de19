/// A measure in a sentence: a candidate's mention, or plain words that name a quantity.
struct MeasurePhrase {
  /// How much a measure says.
  enum Kind {
    /// What was measured: `FID`, `처리 속도`.
    case definite
    /// That something is good, and no more: `성능`.
    case vague
    /// That there are points: `점수`.
    case score
  }

  /// Its places among the sentence's pieces.
  var pieces: Range<Int>
  /// Its tokens.
  var tokens: Range<Int>
  /// The candidate, where the phrase is no more than a mention of one.
  var candidate: Int?
  /// How much it says.
  var kind: Kind

  /// The measure as results hold it.
  var measure: Measure { candidate.map { .candidate($0) } ?? .words(tokens) }
}

/// Finds the measures of a sentence.
///
/// A plain measure is the noun of a quantity with the bare nouns in front of it (`토큰 처리량`, `실행 시간`), whether
/// the noun alone is a candidate or not. The word for points behind a measure belongs to it (`FID 점수`).
struct MeasureFinder {
  /// The summary.
  let summary: TokenizedSummary
  /// What it names.
  let candidates: [EntityCandidate]
  /// One of its sentences.
  let sentence: SentencePieces

  /// How many bare nouns in front of a plain measure may belong to its name.
  private static let longestAttribute = 3

  /// The measures in order.
  ///
  /// - Complexity: O(n) in the number of pieces.
  func measures() -> [MeasurePhrase] {
    var found: [MeasurePhrase] = []
    for (place, piece) in sentence.pieces.enumerated() {
      switch piece.kind {
      case .mention(let candidate) where candidates[candidate].type == .metric:
        found.append(measure(of: candidate, at: place))
      case .word where piece.isSpaced: addWord(at: place, to: &found)
      case .mention, .figure, .word, .sign: continue
      }
    }
    return found
  }

  private func measure(of candidate: Int, at place: Int) -> MeasurePhrase {
    let piece = sentence.pieces[place]
    let plain = MeasureNouns.kind(of: ArraySlice(candidates[candidate].name.utf8))
    if plain != nil, piece.tokens.count == 1 {
      let words = phrase(endingAt: place, kind: .definite)
      if words.pieces.lowerBound < place { return words }
    }
    return MeasurePhrase(
      pieces: place..<place + 1, tokens: piece.tokens, candidate: candidate, kind: plain ?? .definite)
  }

  private func addWord(at place: Int, to found: inout [MeasurePhrase]) {
    let tokens = sentence.pieces[place].tokens
    guard let kind = MeasureNouns.kind(of: summary.folded(of: tokens.lowerBound)) else {
      if isAbbreviation(at: place) {
        found.append(
          MeasurePhrase(pieces: place..<place + 1, tokens: tokens, candidate: nil, kind: .definite))
      }
      return
    }
    guard let last = found.last, last.pieces.upperBound == place, kind == .score || last.candidate == nil
    else {
      found.append(phrase(endingAt: place, kind: kind))
      return
    }
    found[found.count - 1].pieces = last.pieces.lowerBound..<place + 1
    if kind != .score { found[found.count - 1].tokens = last.tokens.lowerBound..<tokens.upperBound }
  }

  /// A plain measure with the bare nouns in front of it.
  private func phrase(endingAt place: Int, kind: MeasurePhrase.Kind) -> MeasurePhrase {
    var first = place
    while place - first < Self.longestAttribute, isAttribute(at: first - 1), sentence.pieces[first].isSpaced {
      first -= 1
    }
    return MeasurePhrase(
      pieces: first..<place + 1,
      tokens: sentence.pieces[first].tokens.lowerBound..<sentence.pieces[place].tokens.upperBound,
      candidate: nil, kind: kind)
  }

  /// Whether a word may be the first part of a Korean measure's name: a noun that says what is measured.
  private func isAttribute(at place: Int) -> Bool {
    guard sentence.isWord(at: place), sentence.pieces[place].isSpaced else { return false }
    let token = sentence.pieces[place].tokens.lowerBound
    return sentence.cues(at: place).isSubset(of: [.carrier, .counter])
      && (summary.tokens[token].kind == .hangul || summary.tokens[token].kind == .latin)
      && !MeasureNouns.isNoAttribute(summary.folded(of: token))
  }

  /// Whether a Latin word in capitals stands where only a measure can: `SSIM 0.91`, `12%의 SAD 감소`.
  private func isAbbreviation(at place: Int) -> Bool {
    let text = summary.text(of: sentence.pieces[place].tokens.lowerBound)
    let isCapital = { (byte: UInt8) in UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
    guard sentence.pieces[place].isLatin, 2...12 ~= text.count, text.first.map(isCapital) == true,
      text.count(where: isCapital) * 2 >= text.count
    else { return false }
    let next = sentence.isSign("=", at: place + 1) ? place + 2 : place + 1
    if let figure = sentence.figure(at: next) { return figure.isPrecise || figure.unit == .percent }
    let before = sentence.cues(at: place - 1).contains(.genitive) ? place - 2 : place - 1
    return sentence.figure(at: before) != nil && sentence.cues(at: place + 1).contains(.change)
  }
}
