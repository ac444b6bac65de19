internal import PaperCorpus

/// The features of the tokens of a passage, as the tagger sees them.
struct TokenFeatures {
  private let summary: TokenizedSummary
  private let cues: TokenCues
  /// Of each token: its text, its ends, its shape.
  private var words: [UInt64] = []
  private var tails: [UInt64] = []
  private var heads: [UInt64] = []
  private var shapes: [UInt64] = []
  private var commonness: [UInt64] = []
  private static let unknownWord: UInt64 = 3

  init(_ summary: TokenizedSummary, cues: TokenCues, frequencies: WordFrequencies, isCounted: Bool) {
    self.summary = summary
    self.cues = cues
    for token in summary.tokens.indices {
      words.append(FeatureHash.text(summary.folded(of: token)))
      shapes.append(shape(of: token))
      commonness.append(frequencies.bucket(words[token], withoutOne: isCounted))
      // All words that no paper taught stand for each other.
      if commonness[token] == 0 { words[token] = Self.unknownWord }
      let text = summary.folded(of: token)
      // Two syllables of Hangul are six bytes; three letters are a usual English ending.
      let length = summary.tokens[token].kind == .hangul ? 6 : 3
      tails.append(FeatureHash.text(text.suffix(length)))
      heads.append(FeatureHash.text(text.prefix(length)))
    }
  }

  /// Writes the features of a token behind each other.
  func append(_ token: Int, in passage: Passage, to features: inout [UInt64]) {
    let range = passage.tokens
    func value(_ values: [UInt64], _ distance: Int) -> UInt64 {
      let index = token + distance
      return index < range.lowerBound ? 1 : index >= range.upperBound ? 2 : values[index]
    }
    func small(_ values: [UInt8], _ distance: Int) -> UInt64 {
      let index = token + distance
      return range.contains(index) ? UInt64(values[index]) : 255
    }
    var template: UInt64 = 0
    func add(_ value: UInt64) {
      template += 1
      features.append(FeatureHash.mixed(template, value))
    }
    func add(_ one: UInt64, _ other: UInt64) { add(FeatureHash.mixed(one, other)) }
    func add(_ one: UInt64, _ other: UInt64, _ third: UInt64) {
      add(FeatureHash.mixed(FeatureHash.mixed(one, other), third))
    }
    let word = words[token]
    let (before, behind) = (value(words, -1), value(words, 1))
    let shape = shapes[token]
    let text = summary.folded(of: token)
    let isHangul = summary.tokens[token].kind == .hangul

    add(0)
    add(word)
    add(before)
    add(behind)
    add(value(words, -2))
    add(value(words, 2))
    add(before, word)
    add(word, behind)
    add(before, behind)
    add(value(words, -2), before)
    add(behind, value(words, 2))
    add(word, behind, value(words, 2))
    add(value(words, -2), before, word)
    add(shape)
    add(value(shapes, -1), shape)
    add(shape, value(shapes, 1))
    add(value(shapes, -1), shape, value(shapes, 1))
    add(
      FeatureHash.mixed(value(shapes, -2), value(shapes, -1)), shape,
      FeatureHash.mixed(value(shapes, 1), value(shapes, 2)))
    add(tails[token])
    add(heads[token])
    add(FeatureHash.text(text.suffix(isHangul ? 3 : 2)))
    add(FeatureHash.text(text.prefix(isHangul ? 3 : 2)))
    add(FeatureHash.text(text.suffix(isHangul ? 9 : 4)))
    add(value(tails, 1))
    add(value(tails, -1))
    add(tails[token], value(tails, 1))
    add(value(tails, -1), tails[token])
    add(heads[token], value(tails, 1))
    let place = self.place(of: passage)
    add(place)
    add(place, shape)
    add(UInt64(cues.lexicon[token]))
    add(UInt64(cues.lexicon[token]), word)
    add(UInt64(cues.lexicon[token]), small(cues.lexicon, -1), small(cues.lexicon, 1))
    add(UInt64(cues.lexicon[token]), shape)
    add(UInt64(cues.rule[token]))
    add(UInt64(cues.rule[token]), shape)
    add(UInt64(cues.rule[token]), small(cues.rule, -1), small(cues.rule, 1))
    add(UInt64(cues.rule[token]), UInt64(cues.lexicon[token]))
    let pairs =
      (cues.isRepeatedPair[token] ? 1 : 0)
      + (token > range.lowerBound && cues.isRepeatedPair[token - 1] ? 2 : 0)
    add(UInt64(pairs), shape)
    add(UInt64(cues.occurrences[token]), shape)
    add(UInt64(pairs), UInt64(cues.occurrences[token]), tails[token])
    add(cues.isInParentheses[token] ? 1 : 0, shape)
    add(summary.tokens[token].startsSentence ? 1 : 0, shape)
    add(value(shapes, 1), behind, shape)
    add(value(shapes, -1), before, shape)
    add(commonness[token], shape)
    add(value(commonness, -1), commonness[token], value(commonness, 1))
    add(commonness[token], value(shapes, 1), value(tails, 1))
    add(commonness[token], tails[token])
  }

  private func place(of passage: Passage) -> UInt64 {
    let kind = passage.kind.flatMap { Section.Kind.allCases.firstIndex(of: $0) } ?? 9
    let label = passage.label.flatMap { Bullet.Label.allCases.firstIndex(of: $0) } ?? 9
    return UInt64(kind * 40 + label * 4 + (passage.isKorean ? 1 : 0))
  }

  /// The kind, the gap in front, and of a Latin word the pattern of its capitals, small letters and digits.
  private func shape(of token: Int) -> UInt64 {
    let range = summary.tokens[token]
    var hash = UInt64(range.kind.rawValue) << 2 | UInt64(range.gap.rawValue)
    let text = summary.text(of: token)
    switch range.kind {
    case .latin, .number:
      var previous: UInt64 = 0
      for byte in text {
        let kind: UInt64 =
          switch byte {
          case 0x41...0x5A: 1
          case 0x61...0x7A: 2
          case 0x30...0x39: 3
          case 0x80...: 4
          default: UInt64(byte)
          }
        if kind != previous { hash = FeatureHash.mixed(hash, kind) }
        previous = kind
      }
    case .hangul: hash = FeatureHash.mixed(hash, UInt64(min(text.count / 3, 6)))
    case .punctuation: hash = FeatureHash.mixed(hash, FeatureHash.text(text))
    case .suffix, .otherScript: break
    }
    return hash
  }
}
