/// What the rules and the counts of a summary say of each token, as small numbers for the tagger.
struct TokenCues {
  /// Where the token stands in the longest lexicon match around it and of which type that is; 0 for none.
  var lexicon: [UInt8]
  /// Where the token stands in what the other rules found and which rule that was; 0 for none.
  var rule: [UInt8]
  /// The first token with its text in lower case.
  private(set) var firstPlaces: [Int] = []
  /// How often its text occurs in the summary: 1, 2, 3 for up to 4, 4 for more.
  var occurrences: [UInt8]
  /// Whether the token and the next occur as a pair more than once.
  var isRepeatedPair: [Bool]
  /// The depth of parentheses.
  var isInParentheses: [Bool]

  init(_ summary: TokenizedSummary, known: [Found], ruled: [Found], lexicon table: Lexicon) {
    let count = summary.tokens.count
    lexicon = [UInt8](repeating: 0, count: count)
    rule = [UInt8](repeating: 0, count: count)
    occurrences = [UInt8](repeating: 0, count: count)
    isRepeatedPair = [Bool](repeating: false, count: count)
    isInParentheses = [Bool](repeating: false, count: count)
    for name in known {
      guard let index = name.entry else { continue }
      let entry = table.entries[index]
      let type = UInt8(entry.types.first?.order ?? 0) + (entry.isGeneric ? 8 : 0) + 1
      for token in name.tokens { lexicon[token] = type << 2 | Self.place(of: token, in: name.tokens) }
    }
    for name in ruled.reversed() {
      let source: UInt8 =
        switch name.source {
        case .title: 1
        case .gloss: 2
        case .abbreviation: 3
        default: 4
        }
      for token in name.tokens { rule[token] = source << 2 | Self.place(of: token, in: name.tokens) }
    }
    countOccurrences(in: summary)
    markParentheses(in: summary)
  }

  private static func place(of token: Int, in name: Range<Int>) -> UInt8 {
    if name.count == 1 { return 3 }
    return token == name.lowerBound ? 0 : token == name.upperBound - 1 ? 2 : 1
  }

  private mutating func countOccurrences(in summary: TokenizedSummary) {
    let hashes = summary.words
    // Each distinct word and pair by the place of its first occurrence.
    var words = HashTable(capacity: hashes.count)
    var pairs = HashTable(capacity: hashes.count)
    firstPlaces = hashes.indices.map { words.number(of: hashes[$0], orInsert: $0) }
    var uses = [Int](repeating: 0, count: hashes.count)
    for place in firstPlaces { uses[place] += 1 }
    for (index, place) in firstPlaces.enumerated() {
      occurrences[index] = uses[place] <= 2 ? UInt8(uses[place]) : uses[place] <= 4 ? 3 : 4
    }
    for index in hashes.indices.dropLast() {
      let first = pairs.number(of: FeatureHash.mixed(hashes[index], hashes[index + 1]), orInsert: index)
      guard first != index else { continue }
      isRepeatedPair[first] = true
      isRepeatedPair[index] = true
    }
  }

  private mutating func markParentheses(in summary: TokenizedSummary) {
    for passage in summary.passages {
      var depth = 0
      for token in passage.tokens {
        if summary.tokens[token].kind == .punctuation {
          if summary.token(token, is: "(") { depth += 1 }
          if summary.token(token, is: ")") { depth = max(0, depth - 1) }
        }
        isInParentheses[token] = depth > 0
      }
    }
  }
}
