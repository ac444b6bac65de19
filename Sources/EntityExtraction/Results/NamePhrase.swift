/// Names that stand together in a sentence, such as `A, B 및 C 데이터셋에서`, with the part that they play in it.
struct NamePhrase {
  /// The places of the names among the sentence's pieces, ascending; never empty.
  var names: [Int]
  /// What the particle behind the last name, or the preposition in front of the first, tells.
  var cues: WordCues
  /// Whether the phrase owes its part to an English preposition.
  var isPrepositional: Bool

  /// The phrases of a sentence in order.
  ///
  /// - Complexity: O(n) in the number of pieces.
  static func all(in sentence: SentencePieces) -> [NamePhrase] {
    var phrases: [NamePhrase] = []
    for place in sentence.pieces.indices where sentence.candidate(at: place) != nil {
      let cues = particle(of: place, in: sentence)
      if let last = phrases.last?.names.last, nextName(behind: last, in: sentence) == place {
        phrases[phrases.count - 1].names.append(place)
        phrases[phrases.count - 1].cues.formUnion(cues)
      } else {
        let preposition = preposition(before: place, in: sentence)
        phrases.append(
          NamePhrase(names: [place], cues: cues.union(preposition), isPrepositional: !preposition.isEmpty))
      }
    }
    return phrases
  }

  /// Where a name goes on with another: behind a comma or conjunction that follows it and the noun of its
  /// kind.
  private static func nextName(behind name: Int, in sentence: SentencePieces) -> Int? {
    var place = isAlone(name, in: sentence) ? name + 2 : name + 1
    var words = 0
    while words < 4 {
      let cues = sentence.cues(at: place)
      if sentence.isSign(",", at: place) || sentence.isSign("/", at: place) || cues.contains(.conjunction) {
        return sentence.cues(at: place + 1).contains(.conjunction) ? place + 2 : place + 1
      }
      if cues.contains(.company), !cues.contains(.genitive) { return place + 1 }
      if sentence.isSign("(", at: place), let close = closingParenthesis(of: place, in: sentence) {
        place = close + 1
        continue
      }
      guard sentence.isWord(at: place), cues.isSubset(of: [.carrier, .counter]),
        sentence.pieces[place].isSpaced
      else { return nil }
      words += 1
      place += 1
    }
    return nil
  }

  /// What the particle behind a name, or behind the nouns that follow it, tells.
  private static func particle(of name: Int, in sentence: SentencePieces) -> WordCues {
    let decisive: WordCues = [
      .topic, .subject, .object, .place, .company, .genitive, .goal, .versus, .conjunction, .clauseEnd,
    ]
    var place = isAlone(name, in: sentence) ? name + 2 : name + 1
    var words = 0
    while words < 5 {
      if sentence.isSign("(", at: place), let close = closingParenthesis(of: place, in: sentence) {
        place = close + 1
        continue
      }
      // English says it in front.
      guard sentence.isWord(at: place), !sentence.cues(at: place).contains(.preposition) else { return [] }
      let cues = sentence.cues(at: place).intersection(decisive)
      if !cues.isEmpty {
        // `X에 비해`, `X와 비교하여`
        return sentence.cues(at: place + 1).contains(.versus) ? .versus : cues
      }
      words += 1
      place += 1
    }
    return []
  }

  /// What an English preposition in front of a name tells.
  private static func preposition(before name: Int, in sentence: SentencePieces) -> WordCues {
    let place = sentence.cues(at: name - 1).contains(.article) ? name - 2 : name - 1
    guard sentence.cues(at: place).contains(.preposition) else { return [] }
    return sentence.cues(at: place).intersection([.place, .versus])
  }

  /// Whether a name is all that stands in a pair of parentheses, so that its particle follows behind them.
  private static func isAlone(_ name: Int, in sentence: SentencePieces) -> Bool {
    sentence.isSign("(", at: name - 1) && sentence.isSign(")", at: name + 1)
  }

  private static func closingParenthesis(of open: Int, in sentence: SentencePieces) -> Int? {
    (open + 1..<open + 12).first { sentence.isSign(")", at: $0) }
  }
}
