internal import PaperCorpus

/// The features of a group of mentions, as the candidate model sees them.
struct CandidateFeatures {
  let summary: TokenizedSummary
  let lexicon: Lexicon
  let cues: TokenCues
  let hasBrand: Bool
  let titleWords: ArraySlice<UInt64>
  /// Of each token that begins a name: where the name ends, and the group it belongs to.
  var nameEnds: [(end: Int, group: Int)?]
  /// Of each token behind a name: where the name begins, and its group.
  var nameStarts: [(start: Int, group: Int)?]
  let groups: [MentionGroup]
  /// The first name of each group.
  var firstNames = HashTable()
  /// Whether the first names of several groups hold a run of tokens: 1 where they do, 0 where one does.
  var partCounts = HashTable(capacity: 128)
  /// The number of each token's cue.
  let roleCues: [UInt8]
  /// Whether a token belongs to the name that the title introduces.
  var isBrandToken: [Bool]
  /// What that name is compared with others by; empty where the title introduces none.
  let brand: BrandKinship
  /// What the title says the paper is about.
  let subject: UInt64
  var seen = HashTable(capacity: 512)
  var numbers: [UInt32] = []
  var mask: UInt64 = 0

  init(
    _ summary: TokenizedSummary, groups: [MentionGroup], lexicon: Lexicon, cues: TokenCues, hasBrand: Bool
  ) {
    self.summary = summary
    self.groups = groups
    self.cues = cues
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
    roleCues = RoleCue.numbers(in: summary)
    isBrandToken = Array(repeating: false, count: summary.tokens.count)
    let brandNames = groups.filter { Self.isBrand($0, cues) }.flatMap(\.found).map(\.tokens)
    for token in brandNames.joined() { isBrandToken[token] = true }
    brand = BrandKinship(names: brandNames, in: summary)
    self.lexicon = lexicon
    self.hasBrand = hasBrand
    titleWords =
      summary.passages.first.map { $0.section == nil ? summary.words[$0.tokens] : [] } ?? []
    subject = UInt64(TitleSubject(of: titleWords).rawValue)
  }

  /// The numbers of a group's features, each once.
  mutating func features(of group: MentionGroup, at index: Int, bits: Int) -> [UInt32] {
    seen.removeAll()
    numbers.removeAll(keepingCapacity: true)
    mask = UInt64(1) << UInt64(bits) - 1
    let forms = distinct(group)
    addCounts(of: group, forms, at: index)
    for name in forms { addName(name.tokens) }
    for name in group.found { addContext(of: name, in: group) }
    return numbers
  }

  mutating func add(_ template: UInt64, _ value: UInt64) {
    let hash = FeatureHash.mixed(template &* 7919 &+ 13, value)
    if seen.insert(hash) { numbers.append(UInt32(truncatingIfNeeded: hash & mask)) }
  }

  mutating func add(_ template: UInt64, _ one: UInt64, _ other: UInt64) {
    add(template, FeatureHash.mixed(one, other))
  }

  mutating func add(_ template: UInt64, _ one: UInt64, _ other: UInt64, _ third: UInt64) {
    add(template, FeatureHash.mixed(FeatureHash.mixed(one, other), third))
  }

  func word(_ token: Int) -> UInt64 { summary.words[token] }

  func distinct(_ group: MentionGroup) -> [Found] {
    guard group.found.count > 1 else { return group.found }
    var seen = HashTable(capacity: group.found.count)
    return group.found.filter { seen.insert(FoldedKey($0.tokens, in: summary).identity) }
  }

  static let limits = [
    0.01, 0.03, 0.07, 0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.87, 0.92, 0.96, 0.985, 0.995,
  ]

  static func bucket(_ probability: Double) -> UInt64 {
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
    let isBrand: UInt64 = Self.isBrand(group, cues) ? 1 : 0
    let alias: UInt64 = group.aliases.isEmpty ? 0 : 1
    let entry = group.entry.map { lexicon.entries[$0] }
    let known = entry.map { UInt64(($0.types.first?.order ?? 0) + ($0.isGeneric ? 8 : 0) + 1) } ?? 0
    add(1, 0)
    add(2, best)
    add(3, mean)
    add(4, best, count)
    add(5, best, known)
    add(6, best, script)
    add(7, best, inTitle, alias)
    add(9, sections, best)
    add(10, known)
    add(11, known, script)
    add(12, inTitle, isBrand, script)
    add(13, alias, script)
    add(15, isBrand, hasBrand ? 1 : 0)
    add(16, UInt64(min(index, 5)), hasBrand ? 1 : 0)
    if let types = entry?.types { for type in types { add(19, UInt64(type.order)) } }
    for name in group.found { add(20, UInt64(cues.rule[name.tokens.lowerBound] >> 2), best / 3) }
    if isBrand == 1 { for word in titleWords { add(21, word) } }
    addBrand(forms, known: known, script: script)
    addContainment(of: forms, best: best)
    addPlaces(of: passages, script: script, isBrand: isBrand)
    addDeclarations(of: group)
  }

  /// How a group's names are made from the one that the title introduces, and what kind of paper it is.
  private mutating func addBrand(_ forms: [Found], known: UInt64, script: UInt64) {
    let kinship = UInt64(forms.map { brand.kinship(of: $0.tokens, in: summary).rawValue }.max() ?? 0)
    add(92, kinship, script)
    add(93, kinship, known)
    add(94, subject, known)
    add(95, subject, script, kinship)
  }

  /// Whether one of a group's names is the one that the title introduces.
  private static func isBrand(_ group: MentionGroup, _ cues: TokenCues) -> Bool {
    group.found.contains { cues.rule[$0.tokens.lowerBound] >> 2 == 1 }
  }

  /// The kinds of the sections that a group stands in, where its first mention stands there, and how far down.
  mutating func addPlaces(of passages: [Int], script: UInt64, isBrand: UInt64) {
    var mask: UInt64 = 0
    for index in passages { mask |= 1 << UInt64(summary.passages[index].kindNumber) }
    add(24, mask)
    add(96, mask, subject)
    add(25, mask, script)
    add(27, mask, isBrand, hasBrand ? 1 : 0)
    guard let first = passages.first else { return }
    let section = summary.passages[first].section
    var start = first
    while start > 0, summary.passages[start - 1].section == section { start -= 1 }
    let kind = UInt64(summary.passages[first].kindNumber)
    add(28, kind, UInt64(min(first - start, 4)))
  }

  /// Where a summary declares another form of a group's name, and in which section.
  mutating func addDeclarations(of group: MentionGroup) {
    for alias in group.aliases {
      let passage = summary.passages[summary.passage(of: alias.outer.lowerBound)]
      add(90, UInt64(passage.kindNumber), alias.kind == .gloss ? 1 : 0)
      let end = alias.inner.upperBound + 1
      if end < passage.tokens.upperBound, summary.tokens[end].kind == .suffix { add(91, word(end)) }
    }
  }

  /// Whether another group's first name holds this group's, or the other way round.
  mutating func addContainment(of forms: [Found], best: UInt64) {
    guard let form = forms.first else { return }
    let own = FoldedKey(form.tokens, in: summary).identity
    let isHeld: UInt64 = partCounts[own] == 1 ? 1 : 0
    let holds: UInt64 = holdsFirstName(form.tokens) ? 1 : 0
    add(22, isHeld, holds)
    add(23, isHeld, holds, best / 3)
  }

  /// Whether some of a name's tokens, but not all, are the first name of a group.
  func holdsFirstName(_ name: Range<Int>) -> Bool {
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

  func script(of forms: [Found]) -> UInt64 {
    var script: UInt64 = 0
    for form in forms {
      let hangul = form.tokens.contains { summary.tokens[$0].kind == .hangul }
      let latin = form.tokens.contains { summary.tokens[$0].kind == .latin }
      script |= hangul ? latin ? 4 : 2 : 1
    }
    return script
  }
}
