/// Names by their folded keys, for finding the longest one that begins at a token.
struct PhraseTable<Value: Sendable>: Sendable {
  private var values: [FoldedKey: Value] = [:]
  private var longest = 0
  /// The bits of the first bytes of all names, so that most tokens need no look-up.
  private var beginnings = [UInt64](repeating: 0, count: 1 << 10)

  /// The value of a name.
  subscript(key: FoldedKey) -> Value? { values[key] }

  /// Adds a name.
  mutating func insert(_ value: Value, for name: String) {
    let key = FoldedKey(name)
    values[key] = value
    longest = max(longest, key.count)
    var composed: [UInt8] = []
    Normalization.appendComposed(Array(name.utf8)[...], to: &composed)
    var folded: [UInt8] = []
    Normalization.appendFolded(composed[...], to: &folded)
    let bit = Self.beginning(of: folded[...])
    beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Each name that begins with a token and ends with one, shortest first.
  ///
  /// A name may run over blanks, hyphens and particles, never over a mark of Markdown or the end
  /// of its passage.
  func matches(
    at token: Int, before limit: Int, in summary: TokenizedSummary, _ found: (Range<Int>, Value) -> Void
  ) {
    let bit = Self.beginning(of: summary.folded(of: token))
    guard beginnings[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return }
    var key = FoldedKey()
    var index = token
    while index < limit, index == token || !summary.tokens[index].isBehindMark {
      key.append(summary.folded(of: index))
      guard key.count <= longest else { return }
      if let value = values[key] { found(token..<(index + 1), value) }
      index += 1
    }
  }

  /// Sixteen bits of the first two bytes, which every spelling of a name shares.
  private static func beginning(of folded: ArraySlice<UInt8>) -> Int {
    let first = Int(folded.first ?? 0)
    return first < 0x80 ? first : first << 8 | Int(folded.dropFirst().first ?? 0)
  }
}
