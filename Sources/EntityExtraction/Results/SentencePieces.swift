/// A sentence cut into the names, figures, words and signs that it consists of.
struct SentencePieces {
  /// A piece of a sentence.
  struct Piece {
    /// What a piece is.
    enum Kind {
      /// A mention of the candidate with this index.
      case mention(Int)
      /// The sentence's figure with this number.
      case figure(Int)
      /// A word, a particle or an ending, with what it tells.
      case word(WordCues)
      /// A sign, by its first byte.
      case sign(UInt8)
    }

    /// What it is.
    var kind: Kind
    /// Its tokens.
    var tokens: Range<Int>
    /// Whether a blank stands in front of it.
    var isSpaced: Bool
    /// Whether it begins with a word in Latin letters.
    var isLatin: Bool
  }

  /// The pieces in order.
  private(set) var pieces: [Piece] = []
  /// The places of the figures among the pieces.
  private(set) var figures: [Int] = []
  private var values: [Figure] = []
  /// Whether the sentence is of the title.
  let isTitle: Bool
  /// The index of its section; nil for the title.
  let section: Int?

  /// The sentences of a summary that name two things or hold a figure, in order, the title first; no other
  /// states a result or a relation.
  ///
  /// - Complexity: O(n) in the number of tokens.
  static func sentences(of summary: TokenizedSummary, mentions: [LocatedMention]) -> [SentencePieces] {
    var sentences: [SentencePieces] = []
    var next = 0
    func cut(_ tokens: Range<Int>, section: Int?) {
      while next < mentions.count, mentions[next].tokens.lowerBound < tokens.lowerBound { next += 1 }
      let first = next
      while next < mentions.count, mentions[next].tokens.upperBound <= tokens.upperBound { next += 1 }
      let mayHoldFigure = tokens.contains { summary.text(of: $0).first?.isASCIIDigit == true }
      guard next > first + 1 || mayHoldFigure else { return }
      sentences.append(
        SentencePieces(tokens, of: summary, section: section, mentions: mentions[first..<next]))
    }
    for passage in summary.passages {
      var start = passage.tokens.lowerBound
      for token in passage.tokens where summary.tokens[token].startsSentence && token > start {
        cut(start..<token, section: passage.section)
        start = token
      }
      cut(start..<passage.tokens.upperBound, section: passage.section)
    }
    return sentences
  }

  private init(
    _ tokens: Range<Int>, of summary: TokenizedSummary, section: Int?, mentions: ArraySlice<LocatedMention>
  ) {
    isTitle = section == nil
    self.section = section
    let reader = FigureReader(summary: summary)
    var mentions = mentions
    var cursor = tokens.lowerBound
    while cursor < tokens.upperBound {
      let limit = mentions.first?.tokens.lowerBound ?? tokens.upperBound
      var piece = Piece(
        kind: .word([]), tokens: cursor..<cursor + 1, isSpaced: summary.tokens[cursor].gap != .nothing,
        isLatin: summary.tokens[cursor].kind == .latin)
      if cursor == limit, let mention = mentions.popFirst() {
        piece.kind = .mention(mention.candidate)
        piece.tokens = mention.tokens
      } else if let figure = reader.figure(at: cursor, before: limit) {
        piece.kind = .figure(values.count)
        piece.tokens = figure.tokens
        values.append(figure)
      } else {
        let text = summary.folded(of: cursor)
        switch summary.tokens[cursor].kind {
        case .punctuation: piece.kind = .sign(text.first ?? 0)
        case .suffix: piece.kind = .word(WordCueTable.particle(text))
        case .hangul, .latin, .number, .otherScript: piece.kind = .word(WordCueTable.cues(of: text))
        }
      }
      cursor = piece.tokens.upperBound
      append(piece)
    }
    figures = pieces.indices.filter { figure(at: $0) != nil }
    shareUnits()
  }

  /// Adds a piece; a name with a gloss of itself in parentheses, `NTP(Next Token Prediction)`, becomes one
  /// piece.
  private mutating func append(_ piece: Piece) {
    pieces.append(piece)
    let last = pieces.count - 1
    guard isSign(")", at: last), isSign("(", at: last - 2), let gloss = candidate(at: last - 1),
      candidate(at: last - 3) == gloss
    else { return }
    pieces[last - 3].tokens = pieces[last - 3].tokens.lowerBound..<piece.tokens.upperBound
    pieces.removeLast(3)
  }

  /// Gives each figure of a list the unit that only its last one bears: `4.3, 3.9, 1.6점`.
  private mutating func shareUnits() {
    for (number, (first, second)) in zip(figures, figures.dropFirst()).enumerated().reversed() {
      let isListed =
        isSign(",", at: first + 1) || !cues(at: first + 1).isDisjoint(with: [.company, .conjunction])
      if second == first + 2, isListed, values[number].unit == .none {
        values[number].unit = values[number + 1].unit
      }
    }
  }

  // MARK: Pieces by their places, which may lie outside

  /// The cues of a word; nothing for any other piece.
  func cues(at place: Int) -> WordCues {
    guard pieces.indices.contains(place), case .word(let cues) = pieces[place].kind else { return [] }
    return cues
  }

  /// The candidate of a mention; nil for any other piece.
  func candidate(at place: Int) -> Int? {
    guard pieces.indices.contains(place), case .mention(let candidate) = pieces[place].kind else {
      return nil
    }
    return candidate
  }

  /// The figure at a place; nil for any other piece.
  func figure(at place: Int) -> Figure? {
    guard pieces.indices.contains(place), case .figure(let number) = pieces[place].kind else { return nil }
    return values[number]
  }

  /// Whether the piece is this sign.
  func isSign(_ sign: Character, at place: Int) -> Bool {
    guard pieces.indices.contains(place), case .sign(let byte) = pieces[place].kind else { return false }
    return byte == sign.asciiValue
  }

  /// Whether the piece is a word, a particle or an ending.
  func isWord(at place: Int) -> Bool {
    guard pieces.indices.contains(place), case .word = pieces[place].kind else { return false }
    return true
  }

  /// Whether the piece is a word in Latin letters that is no name.
  func isLatinWord(at place: Int) -> Bool { isWord(at: place) && pieces[place].isLatin }

  /// Whether a word with one of the cues stands at one of the places.
  func contains(_ cues: WordCues, in places: Range<Int>) -> Bool {
    places.contains { !self.cues(at: $0).isDisjoint(with: cues) }
  }
}
