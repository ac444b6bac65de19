internal import PaperCorpus

/// The features of the tokens of a passage, as the tagger sees them.
struct TokenFeatures {
  /// The number of a token's features.
  static let count = 44

  /// What the features of a token and of its neighbours see of it.
  private struct View {
    /// Its text, or that the model knows none of it.
    var word: UInt64
    /// The ends of its text, from the longest on, and the beginnings.
    var longTail: UInt64
    var tail: UInt64
    var shortTail: UInt64
    var head: UInt64
    var shortHead: UInt64
    var shape: UInt64
    var commonness: UInt64
    var lexicon: UInt64
    var rule: UInt64

    /// What stands for the tokens outside of a passage: 1 in front of it and 2 behind it.
    static func outside(_ value: UInt64) -> View {
      View(
        word: value, longTail: value, tail: value, shortTail: value, head: value, shortHead: value,
        shape: value, commonness: value, lexicon: 255, rule: 255)
    }
  }

  private let summary: TokenizedSummary
  private let cues: TokenCues
  private var views: [View] = []
  private static let unknownWord: UInt64 = 3

  init(_ summary: TokenizedSummary, cues: TokenCues, frequencies: WordFrequencies, isCounted: Bool) {
    self.summary = summary
    self.cues = cues
    views.reserveCapacity(summary.tokens.count)
    for token in summary.tokens.indices {
      let first = cues.firstPlaces[token]
      let isKnown = first < token && summary.tokens[first].kind == summary.tokens[token].kind
      var view = isKnown ? views[first] : textView(of: token, frequencies: frequencies, isCounted: isCounted)
      view.shape = shape(of: token)
      view.lexicon = UInt64(cues.lexicon[token])
      view.rule = UInt64(cues.rule[token])
      views.append(view)
    }
  }

  /// What is seen of a token's text and kind alone.
  private func textView(of token: Int, frequencies: WordFrequencies, isCounted: Bool) -> View {
    let word = summary.words[token]
    let commonness = frequencies.bucket(word, withoutOne: isCounted)
    let text = summary.folded(of: token)
    let isHangul = summary.tokens[token].kind == .hangul
    // Two syllables of Hangul are six bytes; three letters are a usual English ending.
    let length = isHangul ? 6 : 3
    return View(
      // All words that no paper taught stand for each other.
      word: commonness == 0 ? Self.unknownWord : word,
      longTail: FeatureHash.text(text.suffix(isHangul ? 9 : 4)),
      tail: FeatureHash.text(text.suffix(length)),
      shortTail: FeatureHash.text(text.suffix(isHangul ? 3 : 2)),
      head: FeatureHash.text(text.prefix(length)),
      shortHead: FeatureHash.text(text.prefix(isHangul ? 3 : 2)),
      shape: 0, commonness: commonness, lexicon: 0, rule: 0)
  }

  /// Writes the features of a token.
  func write(_ token: Int, in passage: Passage, to writer: inout FeatureWriter) {
    let range = passage.tokens
    func view(_ distance: Int) -> View {
      let index = token + distance
      return index < range.lowerBound ? .outside(1) : index >= range.upperBound ? .outside(2) : views[index]
    }
    let own = views[token]
    let (before, second) = (view(-1), view(-2))
    let (next, third) = (view(1), view(2))
    let (word, shape) = (own.word, own.shape)

    writer.startToken()
    writer.add(0)
    writer.add(word)
    writer.add(before.word)
    writer.add(next.word)
    writer.add(second.word)
    writer.add(third.word)
    writer.add(before.word, word)
    writer.add(word, next.word)
    writer.add(before.word, next.word)
    writer.add(second.word, before.word)
    writer.add(next.word, third.word)
    writer.add(word, next.word, third.word)
    writer.add(second.word, before.word, word)
    writer.add(before.shape, shape)
    writer.add(shape, next.shape)
    writer.add(before.shape, shape, next.shape)
    writer.add(
      FeatureHash.mixed(second.shape, before.shape), shape,
      FeatureHash.mixed(next.shape, third.shape))
    writer.add(own.tail)
    writer.add(own.head)
    writer.add(own.shortTail)
    writer.add(own.shortHead)
    writer.add(own.longTail)
    writer.add(next.tail)
    writer.add(before.tail)
    writer.add(own.tail, next.tail)
    writer.add(before.tail, own.tail)
    let place = self.place(of: passage)
    writer.add(place, shape)
    writer.add(own.lexicon, word)
    writer.add(own.lexicon, before.lexicon, next.lexicon)
    writer.add(own.lexicon, shape)
    writer.add(own.rule, shape)
    writer.add(own.rule, before.rule, next.rule)
    writer.add(own.rule, own.lexicon)
    let pairs =
      (cues.isRepeatedPair[token] ? 1 : 0)
      + (token > range.lowerBound && cues.isRepeatedPair[token - 1] ? 2 : 0)
    writer.add(UInt64(pairs), shape)
    writer.add(UInt64(cues.occurrences[token]), shape)
    writer.add(UInt64(pairs), UInt64(cues.occurrences[token]), own.tail)
    writer.add(cues.isInParentheses[token] ? 1 : 0, shape)
    writer.add(summary.tokens[token].startsSentence ? 1 : 0, shape)
    writer.add(next.shape, next.word, shape)
    writer.add(before.shape, before.word, shape)
    writer.add(own.commonness, shape)
    writer.add(before.commonness, own.commonness, next.commonness)
    writer.add(own.commonness, next.shape, next.tail)
    writer.add(own.commonness, own.tail)
  }

  private func place(of passage: Passage) -> UInt64 {
    UInt64(passage.kindNumber * 40 + passage.labelNumber * 4 + (passage.isKorean ? 1 : 0))
  }

  /// The kind, the gap in front, and of a Latin word the pattern of its capitals, small letters and digits.
  private func shape(of token: Int) -> UInt64 {
    let range = summary.tokens[token]
    var hash = UInt64(range.kind.rawValue) << 2 | UInt64(range.gap.rawValue)
    let text = summary.text(of: token)
    switch range.kind {
    case .latin, .number:
      hash = FeatureHash.pattern(of: text, onto: hash)
    case .hangul: hash = FeatureHash.mixed(hash, UInt64(min(text.count / 3, 6)))
    case .punctuation: hash = FeatureHash.mixed(hash, FeatureHash.text(text))
    case .suffix, .otherScript: break
    }
    return hash
  }
}
