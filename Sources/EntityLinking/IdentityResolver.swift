internal import EntityExtraction
internal import PaperCorpus

/// The things of all papers that are one, and the names that are this one's.
struct Identity {
  /// Indices of the things, ascending; never empty.
  var things: [Int]
  /// The names that were joined; empty for a thing that stays apart. A thing may bear others besides.
  var names: Set<NameKey>
}

/// Decides which things of different papers are one.
///
/// Names are told into senses, names of one thing are joined over the corpus, and each thing goes to the group that
/// most of its mentions name. A thing whose only name is ambiguous joins the sense that its own paper spells out, else the
/// one with whose papers it shares most, and stays apart where no sense leads.
struct IdentityResolver {
  /// A sense of a name, with the things that bear it.
  private struct Name {
    var key: NameKey
    var bearers: [Int]
    /// Whether papers mean different things by the key.
    var isAmbiguous: Bool
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
    clusters = NameClusters(names: [], things: [], introduced: [], known: [], mayJoin: { _, _ in false })
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
    let splitter = SenseSplitter(things: things)
    for (key, bearers) in bearers.sorted(by: { $0.key < $1.key }) {
      let senses = splitter.senses(of: key, among: bearers)
      guard !senses.isEmpty else {
        addName(Name(key: key, bearers: bearers, isAmbiguous: false))
        continue
      }
      let first = names.count
      for sense in senses { addName(Name(key: key, bearers: sense, isAmbiguous: true)) }
      let settled = Set(senses.joined())
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
    clusters = NameClusters(
      names: names.map(\.bearers), things: things,
      introduced: Set(names.indices.filter { names[$0].isIntroduced }), known: knownGroups(),
      distinct: distinctNames(),
      mayJoin: { VersionNumbers.agree(names[$0].key, names[$1].key) })
  }

  /// The pairs of names that the blog's author keeps apart, in all their senses.
  private func distinctNames() -> [(Int, Int)] {
    guard !distinct.isEmpty else { return [] }
    let namesOfKey = Dictionary(grouping: names.indices) { names[$0].key }
    return distinct.flatMap { keys in
      keys.indices.flatMap { position in
        keys[(position + 1)...].flatMap { other in
          namesOfKey[keys[position], default: []].flatMap { first in
            namesOfKey[other, default: []].map { (first, $0) }
          }
        }
      }
    }
  }

  /// The unambiguous names that the lexicon holds for one thing.
  private func knownGroups() -> [[Int]] {
    var groups: [Int: [Int]] = [:]
    for (index, name) in names.enumerated() where !name.isAmbiguous {
      let surface = things[name.bearers[0]].surface(of: name.key)
      if let entry = surface.flatMap(lexicon.entry) { groups[entry, default: []].append(index) }
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
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
        lone.append(Identity(things: [thing], names: []))
      }
    }
    for name in names.indices { identities[clusters.group(of: name)]?.names.insert(names[name].key) }
    return (identities.values + lone).sorted { $0.things[0] < $1.things[0] }
  }

  /// The group that most mentions of a thing name; nil where none of its names has a settled sense.
  private mutating func mostNamedGroup(of thing: Int) -> Int? {
    var mentions: [Int: Int] = [:]
    for name in namesOfThing[thing] {
      mentions[clusters.group(of: name), default: 0] += things[thing].mentions(of: names[name].key)
    }
    return mentions.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
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
    guard let most = shared.values.max(), most > 1 else { return nil }
    let leading = shared.filter { $0.value == most }
    return leading.count == 1 ? leading.first?.key : nil
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
