package import PaperCorpus

/// A summary as tokens, in the order of its passages.
package struct TokenizedSummary: Sendable {
  /// All tokens.
  package var tokens: [Token] = []
  /// The passages; together they hold each token once.
  package var passages: [Passage] = []
  /// The text of all tokens, NFC.
  var text: [UInt8] = []
  /// The same in lower case; each byte stands where it does in `text`.
  private(set) var folded: [UInt8] = []
  /// The hash of each token's text in lower case.
  private(set) var words: [UInt64] = []
  /// The key of each token.
  private(set) var keys: [FoldedKey] = []

  /// Folds and hashes the text of all tokens, which is complete.
  mutating func foldText() {
    folded.removeAll()
    Normalization.appendFolded(text[...], to: &folded)
    words.reserveCapacity(tokens.count)
    keys.reserveCapacity(tokens.count)
    for token in tokens {
      let text = folded[Int(token.textStart)..<Int(token.textEnd)]
      let word = FeatureHash.text(text)
      words.append(word)
      switch token.kind {
      case .hangul, .suffix: keys.append(FoldedKey(hash: word, count: text.count))
      case .latin, .number, .otherScript, .punctuation: keys.append(FoldedKey(text))
      }
    }
  }

  /// A token's text, NFC.
  func text(of token: Int) -> ArraySlice<UInt8> {
    text[Int(tokens[token].textStart)..<Int(tokens[token].textEnd)]
  }

  /// A token's text in lower case.
  func folded(of token: Int) -> ArraySlice<UInt8> {
    folded[Int(tokens[token].textStart)..<Int(tokens[token].textEnd)]
  }

  /// Whether a token is exactly this text.
  func token(_ token: Int, is word: StaticString) -> Bool {
    let range = tokens[token]
    guard Int(range.textEnd - range.textStart) == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { $0.elementsEqual(text(of: token)) }
  }

  /// The bytes in the file from the first of the tokens to the last.
  package func span(of range: Range<Int>) -> ByteSpan {
    ByteSpan(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The text of adjacent tokens, NFC, with one blank for each gap that the file has between them.
  package func surface(of range: Range<Int>) -> String {
    if range.count == 1 { return String(decoding: text(of: range.lowerBound), as: UTF8.self) }
    var bytes: [UInt8] = []
    for index in range {
      if index > range.lowerBound, tokens[index].gap == .blank { bytes.append(UInt8(ascii: " ")) }
      bytes += text(of: index)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a blank parts a token from the one in front of it.
  package func hasBlank(before token: Int) -> Bool { tokens[token].gap == .blank }

  /// The index of the passage that holds a token.
  ///
  /// - Complexity: O(log n) in the number of passages.
  func passage(of token: Int) -> Int {
    var low = 0
    var high = passages.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if passages[middle].tokens.lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }
}
