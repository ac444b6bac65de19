internal import EntityExtraction
internal import PaperCorpus

/// The things of all papers that are one, and the names that are this one's.
struct Identity {
  /// Indices of the things, ascending; never empty.
  var things: [Int]
  /// The names that were joined; empty for a thing that stays apart. A thing may bear others besides.
  var names: Set<NameKey>
  /// What joined its names, two at a time.
  var joins: [(first: NameKey, second: NameKey, evidence: NameEvidence)] = []
  /// The names that other identities bear too, and what told them apart.
  var senses: [NameKey: SenseReason] = [:]

  /// What joined each name to the next on the way to one of them.
  func evidence(towards name: NameKey) -> [NameKey: NameEvidence] {
    var neighbours: [NameKey: [(NameKey, NameEvidence)]] = [:]
    for join in joins {
      neighbours[join.first, default: []].append((join.second, join.evidence))
      neighbours[join.second, default: []].append((join.first, join.evidence))
    }
    var evidence: [NameKey: NameEvidence] = [:]
    var reached = [name]
    while let next = reached.popLast() {
      for (neighbour, reason) in neighbours[next] ?? [] where neighbour != name && evidence[neighbour] == nil
      {
        evidence[neighbour] = reason
        reached.append(neighbour)
      }
    }
    return evidence
  }
}

/// Decides which things of different papers are one.
///
/// Names are told into senses, names of one thing are joined over the corpus, and each thing goes to the group that
/// most of its mentions name. A thing whose only name is ambiguous joins the sense that its own paper spells out, else the
/// one with whose papers it shares most, else the one that the lexicon knows, and stays apart where no sense leads.
struct IdentityResolver {
  /// A sense of a name, with the things that bear it.
  private struct Name {
    var key: NameKey
    var bearers: [Int]
    /// What tells it from other senses of the key; nil where papers mean one thing by it.
    var sense: SenseReason?
    var isAmbiguous: Bool { sense != nil }
    /// Whether a title introduces it.
    var isIntroduced = false
  }

  private let things: [PaperThing]
  private let lexicon: Lexicon
  private let distinct: [[NameKey]]
  private var names: [Name] = []
  /// For each thing, its names whose sense is settled.
  private var namesOfThing: [[Int]]
  /// For each thing, the senses of those of its names that it leaves open.
  private var openSenses: [[[Int]]]
  private var clusters: NameClusters

  private init(_ things: [PaperThing], lexicon: Lexicon, distinct: [[NameKey]]) {
    self.things = things
    self.lexicon = lexicon
    self.distinct = distinct
    namesOfThing = Array(repeating: [], count: things.count)
    openSenses = Array(repeating: [], count: things.count)
    clusters = NameClusters(names: [], things: [], introduced: [], links: [], mayJoin: { _, _ in false })
  }

  /// The things by identity, ordered by their first; names of one list of `distinct` are different things'.
  static func identities(of things: [PaperThing], lexicon: Lexicon, distinct: [[NameKey]] = []) -> [Identity]
  {
    var resolver = IdentityResolver(things, lexicon: lexicon, distinct: distinct)
    resolver.nameSenses()
    resolver.joinNames()
    return resolver.groups()
  }

  private mutating func nameSenses() {
    var bearers: [NameKey: [Int]] = [:]
    for index in things.indices {
      for key in things[index].longKeys.union(things[index].shortKeys) {
        bearers[key, default: []].append(index)
      }
    }
    let splitter = SenseSplitter(things: things, lexicon: lexicon)
    for (key, bearers) in bearers.sorted(by: { $0.key < $1.key }) {
      guard let senses = splitter.senses(of: key, among: bearers) else {
        addName(Name(key: key, bearers: bearers))
        continue
      }
      let first = names.count
      for sense in senses.bearers { addName(Name(key: key, bearers: sense, sense: senses.reason)) }
      let settled = Set(senses.bearers.joined())
      for bearer in bearers where !settled.contains(bearer) {
        openSenses[bearer].append(Array(first..<names.count))
      }
    }
  }

  private mutating func addName(_ name: Name) {
    for bearer in name.bearers { namesOfThing[bearer].append(names.count) }
    var name = name
    name.isIntroduced = name.bearers.contains { bearer in
      things[bearer].brands.contains { things[bearer].surfaces[$0]?.key == name.key }
    }
    names.append(name)
  }

  private mutating func joinNames() {
    let names = self.names
    let types = names.map { name in
      EntityType.likeliest(name.bearers.reduce(into: [:]) { $0[things[$1].type, default: 0] += 1.0 })
    }
    let meanings = names.map { name in
      NameMeaning(
        name.key,
        spellings: Set(name.bearers.flatMap { things[$0].spellings(of: name.key) })
          .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
        lexicon: lexicon)
    }
    let isClear = names.indices.map { index in
      names[index].sense == nil || isKnown(names[index], of: types[index], as: meanings[index])
    }
    clusters = NameClusters(
      names: names.map(\.bearers), things: things,
      introduced: Set(names.indices.filter { names[$0].isIntroduced }),
      links: NameLinks(
        names: zip(meanings, isClear).map { $1 ? $0 : nil }, types: types,
        papers: names.map { Set($0.bearers.map { things[$0].paper }) }, lexicon: lexicon
      ).all,
      mustNotJoin: distinctNames(),
      mayJoin: { NameDifference.allows(meanings[$0], meanings[$1]) })
  }

  /// Whether the lexicon tells which of several senses of a name it knows.
  private func isKnown(_ name: Name, of type: EntityType, as meaning: NameMeaning) -> Bool {
    guard let entry = meaning.entry else { return false }
    switch name.sense {
    case .measure:
      // Where a measure and something else share a name, the type tells.
      return lexicon.types(ofEntry: entry).contains(type)
        && (type == .metric || !name.bearers.contains { things[$0].role == .measures })
    case .precedence:
      // Where the names differ in case, the case does.
      return !name.isIntroduced
        && !names.contains { other in
          other.key == name.key && other.isIntroduced
            && other.bearers.contains { things[$0].spellings(of: other.key).contains(meaning.text) }
        }
    default: return false
    }
  }

  /// For each name, those that the blog's author keeps apart from it, in all their senses.
  private func distinctNames() -> [Int: Set<Int>] {
    var others: [Int: Set<Int>] = [:]
    guard !distinct.isEmpty else { return others }
    let namesOfKey = Dictionary(grouping: names.indices) { names[$0].key }
    for keys in distinct {
      for (position, key) in keys.enumerated() {
        let rest = keys.enumerated().filter { $0.offset != position }.flatMap { namesOfKey[$0.element] ?? [] }
        for name in namesOfKey[key] ?? [] { others[name, default: []].formUnion(rest) }
      }
    }
    return others
  }

  private mutating func groups() -> [Identity] {
    var groupOfThing: [Int?] = things.indices.map { mostNamedGroup(of: $0) }
    let context = groupsByPaper(groupOfThing)
    for thing in things.indices where groupOfThing[thing] == nil {
      groupOfThing[thing] = groupByContext(of: thing, among: context)
    }
    var identities: [Int: Identity] = [:]
    var lone: [Identity] = []
    for (thing, group) in groupOfThing.enumerated() {
      if let group {
        identities[group, default: Identity(things: [], names: [])].things.append(thing)
      } else {
        let senses = openSenses[thing].compactMap(\.first).map { (names[$0].key, SenseReason.bareness) }
        lone.append(
          Identity(
            things: [thing], names: [], senses: Dictionary(senses, uniquingKeysWith: { first, _ in first })))
      }
    }
    for (index, name) in names.enumerated() {
      let group = clusters.group(of: index)
      identities[group]?.names.insert(name.key)
      identities[group]?.senses[name.key] = name.sense
    }
    for join in clusters.joins {
      identities[clusters.group(of: join.first)]?.joins.append(
        (names[join.first].key, names[join.second].key, join.evidence))
    }
    return (identities.values + lone).sorted { $0.things[0] < $1.things[0] }
  }

  /// The group that most mentions of a thing name; nil where none of its names has a settled sense.
  private mutating func mostNamedGroup(of thing: Int) -> Int? {
    // A Latin name says more surely what is meant than a translation, however often that stands.
    var mentions: [Int: (latin: Int, all: Int)] = [:]
    for name in namesOfThing[thing] {
      let key = names[name].key
      let count = things[thing].mentions(of: key)
      let known = mentions[clusters.group(of: name)] ?? (0, 0)
      mentions[clusters.group(of: name)] = (
        known.latin + (NameForm.isLatin(key.description) ? count : 0), known.all + count
      )
    }
    return mentions.min {
      ($1.value.latin, $1.value.all, $0.key) < ($0.value.latin, $0.value.all, $1.key)
    }?.key
  }

  /// The sense that a thing's paper spells out, else the one with whose papers its paper shares the most groups, where
  /// one leads by more than chance.
  private mutating func groupByContext(of thing: Int, among context: [PaperID: Set<Int>]) -> Int? {
    let own = context[things[thing].paper] ?? []
    let senses = openSenses[thing].joined().map { clusters.group(of: $0) }
    let spelledOut = senses.filter(own.contains)
    if Set(spelledOut).count == 1 { return spelledOut.first }
    var shared: [Int: Int] = [:]
    for name in openSenses[thing].joined() {
      let group = clusters.group(of: name)
      for bearer in names[name].bearers {
        let common = own.intersection(context[things[bearer].paper] ?? []).count
        shared[group] = max(shared[group] ?? 0, common)
      }
    }
    let most = shared.values.max() ?? 0
    let leading = shared.filter { $0.value == most }
    if most > (shared.count > 1 ? 1 : 0), leading.count == 1 { return leading.first?.key }
    return knownSense(of: thing)
  }

  /// The sense that bears another name which the lexicon holds for the same thing.
  private mutating func knownSense(of thing: Int) -> Int? {
    var known: Set<Int> = []
    for senses in openSenses[thing] {
      guard let key = senses.first.map({ names[$0].key }),
        let entry = things[thing].surface(of: key).flatMap(lexicon.entry)
      else { continue }
      // Where one paper spells a name out and the lexicon knows it, it is no likelier that paper's than another's.
      for name in senses where names[name].sense != .bareness {
        let others = names[name].bearers.flatMap { things[$0].longNames.filter { NameKey($0) != key } }
        if others.contains(where: { lexicon.entry(named: $0) == entry }) {
          known.insert(clusters.group(of: name))
        }
      }
    }
    return known.count == 1 ? known.first : nil
  }

  /// The groups that each paper names, generic ones aside: what its subject is recognised by.
  private func groupsByPaper(_ groupOfThing: [Int?]) -> [PaperID: Set<Int>] {
    var groups: [PaperID: Set<Int>] = [:]
    for (thing, group) in groupOfThing.enumerated() where !things[thing].isGeneric {
      if let group { groups[things[thing].paper, default: []].insert(group) }
    }
    return groups
  }
}
