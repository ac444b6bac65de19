/// Names by their folded keys, for finding the longest one that begins at a token.
struct PhraseTable<Value: Sendable>: Sendable {
  private var places = HashTable()
  private var values: [Value] = []
  /// A Bloom filter (Bloom 1970) of the keys of all beginnings of names, so that hardly a token is looked up in vain.
  private var beginnings: [UInt64]

  /// Creates a table.
  ///
  /// - Parameter beginningBits: how many bits a place in the filter has, at least six; a filter of four times as many
  ///   places as the names have bytes errs once in four times.
  init(beginningBits: Int) { beginnings = [UInt64](repeating: 0, count: 1 << (beginningBits - 6)) }

  /// The value of a name.
  subscript(key: FoldedKey) -> Value? { places[key.identity].map { values[$0] } }

  /// Adds a name, in the place of one that has its key.
  mutating func insert(_ value: Value, for name: String) {
    var composed: [UInt8] = []
    Normalization.appendComposed(Array(name.utf8)[...], to: &composed)
    var folded: [UInt8] = []
    Normalization.appendFolded(composed[...], to: &folded)
    var key = FoldedKey()
    key.append(folded[...]) { addBeginning($0) }
    insert(value, for: key)
  }

  /// Adds the name that tokens are, in the place of one that has its key.
  mutating func insert(_ value: Value, for tokens: Range<Int>, in summary: TokenizedSummary) {
    var key = FoldedKey()
    for token in tokens { key.append(summary.folded(of: token)) { addBeginning($0) } }
    insert(value, for: key)
  }

  private mutating func insert(_ value: Value, for key: FoldedKey) {
    let place = places.number(of: key.identity, orInsert: values.count)
    if place == values.count { values.append(value) } else { values[place] = value }
  }

  /// Each name that begins with a token and ends with one, shortest first.
  ///
  /// A name may run over blanks, hyphens and particles, never over a mark of Markdown or the end
  /// of its passage.
  @inline(__always)
  func matches(
    at token: Int, before limit: Int, in summary: TokenizedSummary, _ found: (Range<Int>, Value) -> Void
  ) {
    var key = summary.keys[token]
    var index = token
    while mayBegin(key) {
      if let value = self[key] { found(token..<(index + 1), value) }
      index += 1
      guard index < limit, !summary.tokens[index].isBehindMark else { return }
      key.append(index, of: summary)
    }
  }

  private mutating func addBeginning(_ key: FoldedKey) {
    let bit = place(of: key)
    beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private func mayBegin(_ key: FoldedKey) -> Bool {
    let bit = place(of: key)
    return beginnings[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  private func place(of key: FoldedKey) -> Int {
    Int(truncatingIfNeeded: key.hash ^ key.hash >> 32) & (beginnings.count * 64 - 1)
  }
}
