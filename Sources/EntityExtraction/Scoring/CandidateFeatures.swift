internal import PaperCorpus

/// The features of a group of mentions, as the candidate model sees them.
struct CandidateFeatures {
  private let summary: TokenizedSummary
  private let lexicon: Lexicon
  private let cues: TokenCues
  private let hasBrand: Bool
  private let titleWords: ArraySlice<UInt64>
  /// Of each token that begins a name: where the name ends, and the group it belongs to.
  private var nameEnds: [(end: Int, group: Int)?]
  /// Of each token behind a name: where the name begins, and its group.
  private var nameStarts: [(start: Int, group: Int)?]
  private let groups: [MentionGroup]
  /// The first name of each group.
  private var firstNames = HashTable()
  /// Whether the first names of several groups hold a run of tokens: 1 where they do, 0 where one does.
  private var partCounts = HashTable(capacity: 128)
  private var seen = HashTable(capacity: 512)
  private var numbers: [UInt32] = []
  private var mask: UInt64 = 0

  init(
    _ summary: TokenizedSummary, groups: [MentionGroup], lexicon: Lexicon, cues: TokenCues, hasBrand: Bool
  ) {
    self.summary = summary
    self.groups = groups
    nameEnds = Array(repeating: nil, count: summary.tokens.count + 1)
    nameStarts = nameEnds.map { _ in nil }
    var own = HashTable()
    for (index, group) in groups.enumerated() {
      if let first = group.found.first {
        _ = firstNames.insert(FoldedKey(first.tokens, in: summary).identity)
        own.removeAll()
        for start in first.tokens {
          var key = FoldedKey()
          for token in start..<first.tokens.upperBound {
            key.append(token, of: summary)
            guard own.insert(key.identity), !partCounts.insert(key.identity) else { continue }
            partCounts.set(1, for: key.identity)
          }
        }
      }
      for name in group.found {
        nameEnds[name.tokens.lowerBound] = (name.tokens.upperBound, index)
        nameStarts[name.tokens.upperBound] = (name.tokens.lowerBound, index)
      }
    }
    self.lexicon = lexicon
    self.cues = cues
    self.hasBrand = hasBrand
    titleWords =
      summary.passages.first.map { $0.section == nil ? summary.words[$0.tokens] : [] } ?? []
  }

  /// The numbers of a group's features, each once.
  mutating func features(of group: MentionGroup, among groups: [MentionGroup], at index: Int, bits: Int)
    -> [UInt32]
  {
    seen.removeAll()
    numbers.removeAll(keepingCapacity: true)
    mask = UInt64(1) << UInt64(bits) - 1
    let forms = distinct(group)
    addCounts(of: group, forms, at: index)
    for name in forms { addName(name.tokens) }
    for name in group.found { addContext(of: name, in: group) }
    return numbers
  }

  private mutating func add(_ template: UInt64, _ value: UInt64) {
    let hash = FeatureHash.mixed(template &* 7919 &+ 13, value)
    if seen.insert(hash) { numbers.append(UInt32(truncatingIfNeeded: hash & mask)) }
  }

  private mutating func add(_ template: UInt64, _ one: UInt64, _ other: UInt64) {
    add(template, FeatureHash.mixed(one, other))
  }

  private mutating func add(_ template: UInt64, _ one: UInt64, _ other: UInt64, _ third: UInt64) {
    add(template, FeatureHash.mixed(FeatureHash.mixed(one, other), third))
  }

  private func word(_ token: Int) -> UInt64 { summary.words[token] }

  private func distinct(_ group: MentionGroup) -> [Found] {
    guard group.found.count > 1 else { return group.found }
    var seen = HashTable(capacity: group.found.count)
    return group.found.filter { seen.insert(FoldedKey($0.tokens, in: summary).identity) }
  }

  private static let limits = [
    0.01, 0.03, 0.07, 0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.87, 0.92, 0.96, 0.985, 0.995,
  ]

  private static func bucket(_ probability: Double) -> UInt64 {
    UInt64(limits.count { $0 <= probability })
  }

  private mutating func addCounts(of group: MentionGroup, _ forms: [Found], at index: Int) {
    let best = Self.bucket(group.found.map(\.confidence).max() ?? 0)
    let mean = Self.bucket(group.found.reduce(0) { $0 + $1.confidence } / Double(group.found.count))
    let count = UInt64(min(group.found.count, 4))
    let script = self.script(of: forms)
    let passages = group.found.map { summary.passage(of: $0.tokens.lowerBound) }
    // Passages ascend, and so do their sections.
    let sections = UInt64(
      passages.indices.count { place in
        place == 0
          || summary.passages[passages[place]].section != summary.passages[passages[place - 1]].section
      })
    let inTitle: UInt64 = passages.first == 0 && summary.passages.first?.section == nil ? 1 : 0
    let isBrand: UInt64 = group.found.contains { cues.rule[$0.tokens.lowerBound] >> 2 == 1 } ? 1 : 0
    let alias: UInt64 = group.aliases.isEmpty ? 0 : 1
    let entry = group.entry.map { lexicon.entries[$0] }
    let known = entry.map { UInt64(($0.types.first?.order ?? 0) + ($0.isGeneric ? 8 : 0) + 1) } ?? 0
    let words = UInt64(min(forms.map(\.tokens.count).max() ?? 0, 6))
    add(1, 0)
    add(2, best)
    add(3, mean)
    add(4, best, count)
    add(5, best, known)
    add(6, best, script)
    add(7, best, inTitle, alias)
    add(8, count, script)
    add(9, sections, best)
    add(10, known)
    add(11, known, script)
    add(12, inTitle, isBrand, script)
    add(13, alias, script)
    add(14, words, script, best / 3)
    add(15, isBrand, hasBrand ? 1 : 0)
    add(16, UInt64(min(index, 5)), hasBrand ? 1 : 0)
    add(17, UInt64(min(forms.count, 4)), script)
    add(18, known, best / 3, count)
    if let types = entry?.types { for type in types { add(19, UInt64(type.order)) } }
    for name in group.found { add(20, UInt64(cues.rule[name.tokens.lowerBound] >> 2), best / 3) }
    if isBrand == 1 { for word in titleWords { add(21, word) } }
    addContainment(of: forms, best: best)
    addPlaces(of: passages, known: known, script: script, isBrand: isBrand)
    addDeclarations(of: group)
  }

  /// The kinds of the sections that a group stands in, where its first mention stands there, and how far down.
  private mutating func addPlaces(of passages: [Int], known: UInt64, script: UInt64, isBrand: UInt64) {
    var mask: UInt64 = 0
    for index in passages { mask |= 1 << kind(of: summary.passages[index]) }
    add(24, mask)
    add(25, mask, script)
    add(26, mask, known)
    add(27, mask, isBrand, hasBrand ? 1 : 0)
    guard let first = passages.first else { return }
    let section = summary.passages[first].section
    var start = first
    while start > 0, summary.passages[start - 1].section == section { start -= 1 }
    let kind = self.kind(of: summary.passages[first])
    add(28, kind, UInt64(min(first - start, 4)))
    add(29, kind, UInt64(min(first - start, 4)), script)
  }

  /// Where a summary declares another form of a group's name, and in which section.
  private mutating func addDeclarations(of group: MentionGroup) {
    for alias in group.aliases {
      let passage = summary.passages[summary.passage(of: alias.outer.lowerBound)]
      add(90, kind(of: passage), alias.kind == .gloss ? 1 : 0)
      let end = alias.inner.upperBound + 1
      if end < passage.tokens.upperBound, summary.tokens[end].kind == .suffix { add(91, word(end)) }
    }
  }

  private func kind(of passage: Passage) -> UInt64 {
    UInt64(passage.kind.flatMap { Section.Kind.allCases.firstIndex(of: $0) } ?? 9)
  }

  /// Whether another group's first name holds this group's, or the other way round.
  private mutating func addContainment(of forms: [Found], best: UInt64) {
    guard let form = forms.first else { return }
    let own = FoldedKey(form.tokens, in: summary).identity
    let isHeld: UInt64 = partCounts[own] == 1 ? 1 : 0
    let holds: UInt64 = holdsFirstName(form.tokens) ? 1 : 0
    add(22, isHeld, holds)
    add(23, isHeld, holds, best / 3)
  }

  /// Whether some of a name's tokens, but not all, are the first name of a group.
  private func holdsFirstName(_ name: Range<Int>) -> Bool {
    for start in name {
      var key = FoldedKey()
      for token in start..<name.upperBound {
        key.append(token, of: summary)
        let isWhole = start == name.lowerBound && token == name.upperBound - 1
        if !isWhole, firstNames.contains(key.identity) { return true }
      }
    }
    return false
  }

  private func script(of forms: [Found]) -> UInt64 {
    var script: UInt64 = 0
    for form in forms {
      let hangul = form.tokens.contains { summary.tokens[$0].kind == .hangul }
      let latin = form.tokens.contains { summary.tokens[$0].kind == .latin }
      script |= hangul ? latin ? 4 : 2 : 1
    }
    return script
  }

  private mutating func addName(_ tokens: Range<Int>) {
    let first = tokens.lowerBound
    let last = tokens.upperBound - 1
    let text = summary.folded(of: last)
    let isHangul = summary.tokens[last].kind == .hangul
    add(30, FoldedKey(tokens, in: summary).hash)
    add(31, word(last))
    add(32, word(first))
    for token in tokens { add(33, word(token)) }
    add(34, FeatureHash.text(text.suffix(isHangul ? 3 : 2)))
    add(35, FeatureHash.text(text.suffix(isHangul ? 6 : 3)))
    add(36, FeatureHash.text(text.suffix(isHangul ? 9 : 4)))
    add(37, FeatureHash.text(summary.folded(of: first).prefix(isHangul ? 6 : 4)))
    if tokens.count > 1 { add(38, word(last - 1), word(last)) }
    if tokens.count == 1, summary.tokens[first].kind == .latin { add(39, shape(of: first)) }
    add(40, shape(of: last), UInt64(min(tokens.count, 4)))
    add(41, shape(of: first), shape(of: last))
  }

  private func shape(of token: Int) -> UInt64 {
    var hash = UInt64(summary.tokens[token].kind.rawValue)
    guard summary.tokens[token].kind == .latin || summary.tokens[token].kind == .number else { return hash }
    var previous: UInt64 = 0
    for byte in summary.text(of: token) {
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
    return hash
  }

  private mutating func addContext(of name: Found, in group: MentionGroup) {
    let passage = summary.passages[summary.passage(of: name.tokens.lowerBound)]
    let range = passage.tokens
    let kind = passage.kindNumber
    let place = UInt64(kind * 10 + passage.labelNumber)
    add(50, place)
    add(51, UInt64(kind), name.tokens == group.found.first?.tokens ? 1 : 0)

    var next = name.tokens.upperBound
    var particle: UInt64 = 0
    if next < range.upperBound, summary.tokens[next].kind == .suffix {
      particle = word(next)
      next += 1
    }
    add(52, particle)
    add(53, particle, UInt64(kind))
    let following = next < range.upperBound ? word(next) : 2
    add(54, following)
    add(55, particle, following)
    if next < range.upperBound {
      add(56, FeatureHash.text(summary.folded(of: next).suffix(6)))
      if next + 1 < range.upperBound { add(57, following, word(next + 1)) }
    }
    if name.tokens.lowerBound > range.lowerBound {
      let before = name.tokens.lowerBound - 1
      add(58, word(before))
      if before > range.lowerBound { add(59, word(before - 1), word(before)) }
    } else {
      add(58, 1)
    }
    addSentence(of: name, range, UInt64(kind))
    addList(around: name, range, UInt64(kind))
    addFigure(behind: name, range)
    addFigure(before: name, range)
    addVerbs(behind: name.tokens.upperBound, range, UInt64(kind), particle)
  }

  /// Whether a token joins the members of a list.
  private func joinsList(_ token: Int) -> Bool {
    switch summary.tokens[token].kind {
    case .punctuation:
      return summary.token(token, is: ",") || summary.token(token, is: "/") || summary.token(token, is: "·")
    case .suffix:
      return summary.token(token, is: "와") || summary.token(token, is: "과") || summary.token(token, is: "이나")
    case .hangul: return summary.token(token, is: "및") || summary.token(token, is: "또는")
    default: return false
    }
  }

  /// The other members of the list that a name stands in, and what follows the list's end.
  private mutating func addList(around name: Found, _ passage: Range<Int>, _ kind: UInt64) {
    var end = name.tokens.upperBound
    var members = 0
    while end < passage.upperBound, joinsList(end) {
      var next = end + 1
      if next < passage.upperBound, joinsList(next) { next += 1 }
      guard let sibling = nameEnds[next] else { break }
      addSibling(sibling.group)
      end = sibling.end
      members += 1
    }
    var start = name.tokens.lowerBound
    while start - 1 > passage.lowerBound, joinsList(start - 1) {
      var behind = start - 1
      if behind - 1 > passage.lowerBound, joinsList(behind - 1) { behind -= 1 }
      guard let sibling = nameStarts[behind] else { break }
      addSibling(sibling.group)
      start = sibling.start
      members += 1
    }
    add(70, UInt64(min(members, 4)))
    guard end > name.tokens.upperBound else { return }
    var particle: UInt64 = 0
    if end < passage.upperBound, summary.tokens[end].kind == .suffix {
      particle = word(end)
      end += 1
    }
    let following = end < passage.upperBound ? word(end) : 2
    add(54, following)
    add(55, particle, following)
    add(71, particle, kind)
    add(72, following, kind)
    addVerbs(behind: end, passage, kind, particle)
  }

  private mutating func addSibling(_ group: Int) {
    let sibling = groups[group]
    if let entry = sibling.entry {
      for type in lexicon.entries[entry].types { add(73, UInt64(type.order)) }
    }
    guard let name = sibling.found.first else { return }
    add(74, word(name.tokens.upperBound - 1))
    add(75, FeatureHash.text(summary.folded(of: name.tokens.upperBound - 1).suffix(6)))
    add(76, shape(of: name.tokens.lowerBound))
  }

  /// Whether a figure follows in the sentence, and what is written on it.
  private mutating func addFigure(behind name: Found, _ passage: Range<Int>) {
    var token = name.tokens.upperBound
    var distance: UInt64 = 0
    while token < passage.upperBound, distance < 8, !summary.tokens[token].startsSentence {
      if summary.tokens[token].kind == .number {
        let unit =
          token + 1 < passage.upperBound && summary.tokens[token + 1].gap == .nothing ? word(token + 1) : 0
        add(77, distance / 2)
        add(78, unit)
        return
      }
      token += 1
      distance += 1
    }
    add(77, 9)
  }

  /// Whether a figure stands close in front, and what is written between.
  private mutating func addFigure(before name: Found, _ passage: Range<Int>) {
    var token = name.tokens.lowerBound - 1
    var distance: UInt64 = 0
    while token >= passage.lowerBound, distance < 4 {
      if summary.tokens[token].kind == .number {
        add(79, distance)
        add(88, token + 1 < name.tokens.lowerBound ? word(token + 1) : 0)
        return
      }
      if summary.tokens[token].startsSentence { break }
      token -= 1
      distance += 1
    }
    add(79, 9)
  }

  /// The nearest nouns behind a name that an ending makes a verb.
  private mutating func addVerbs(behind end: Int, _ passage: Range<Int>, _ kind: UInt64, _ particle: UInt64) {
    var token = end
    var found: UInt64 = 0
    while token + 1 < passage.upperBound, !summary.tokens[token].startsSentence, found < 2 {
      if summary.tokens[token].kind == .hangul, summary.tokens[token + 1].kind == .suffix,
        Particles.isVerbalEnding(summary.text(of: token + 1))
      {
        add(80 + found, word(token))
        add(82 + found, word(token), particle)
        add(84 + found, word(token), word(token + 1))
        add(86 + found, word(token), kind)
        found += 1
      }
      token += 1
    }
  }

  /// The words of the sentence on either side, and the first of them that is no name behind the particle.
  private mutating func addSentence(of name: Found, _ passage: Range<Int>, _ kind: UInt64) {
    var token = name.tokens.upperBound
    var distance = 0
    while token < passage.upperBound, !summary.tokens[token].startsSentence, distance < 14 {
      if summary.tokens[token].kind == .hangul || summary.tokens[token].kind == .suffix {
        if distance < 6 { add(60, word(token)) }
        add(61, word(token), distance < 4 ? 0 : 1)
      }
      distance += 1
      token += 1
    }
    token = name.tokens.lowerBound - 1
    distance = 0
    while token >= passage.lowerBound, distance < 10 {
      if summary.tokens[token].kind == .hangul || summary.tokens[token].kind == .suffix {
        if distance < 5 { add(62, word(token)) }
        add(63, word(token))
      }
      if summary.tokens[token].startsSentence { break }
      distance += 1
      token -= 1
    }
    // The predicate of a Korean sentence stands at its end.
    var end = name.tokens.upperBound
    while end < passage.upperBound, !summary.tokens[end].startsSentence { end += 1 }
    var back = end - 1
    while back > name.tokens.upperBound, summary.tokens[back].kind != .hangul { back -= 1 }
    if back > name.tokens.upperBound {
      add(64, word(back))
      add(65, word(back), kind)
    }
  }
}
