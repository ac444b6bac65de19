internal import EntityExtraction
internal import PaperCorpus

/// Decides which things of different papers are one.
///
/// Spelled-out names join by key. An abbreviation joins where all the long forms that papers give for it agree;
/// where they don't, each thing without a long form of its own joins the sense with which its paper shares most,
/// and stays apart where no sense leads. A name that several papers introduce in their titles is a name of several
/// things.
struct IdentityResolver {
  private let things: [PaperThing]
  private var sets: DisjointSets
  /// The keys of the other things of each paper that are not generic: what a sense is recognised by.
  private let context: [PaperID: Set<NameKey>]

  private let thingsOfPaper: [PaperID: [Int]]

  private init(_ things: [PaperThing]) {
    self.things = things
    sets = DisjointSets(count: things.count)
    var context: [PaperID: Set<NameKey>] = [:]
    for thing in things where !thing.isGeneric {
      context[thing.paper, default: []].formUnion(thing.longKeys.union(thing.shortKeys))
    }
    self.context = context
    thingsOfPaper = Dictionary(grouping: things.indices) { things[$0].paper }
  }

  /// The things by identity: sets of indices, each ascending, ordered by their first.
  static func identities(of things: [PaperThing]) -> [[Int]] {
    var resolver = IdentityResolver(things)
    resolver.joinLongForms()
    resolver.joinAbbreviations()
    let byRoot = Dictionary(grouping: things.indices) { resolver.sets.representative(of: $0) }
    return byRoot.sorted { $0.key < $1.key }.map(\.value)
  }

  private mutating func joinLongForms() {
    for (_, holders) in holders(of: \.longKeys) {
      join(holders, senses: introducers(among: holders).map { [$0] })
    }
  }

  private mutating func joinAbbreviations() {
    for (_, holders) in holders(of: \.shortKeys) {
      var senses = introducers(among: holders).map { [$0] }
      if senses.isEmpty { senses = declaredSenses(among: holders) }
      join(holders, senses: senses)
    }
  }

  /// The keys in order, each with the things that bear it.
  private func holders(of keys: KeyPath<PaperThing, Set<NameKey>>) -> [(NameKey, [Int])] {
    var holders: [NameKey: [Int]] = [:]
    for index in things.indices {
      for key in things[index][keyPath: keys] { holders[key, default: []].append(index) }
    }
    return holders.sorted { $0.key < $1.key }
  }

  /// The things whose papers' titles introduce them, where there are several.
  private func introducers(among holders: [Int]) -> [Int] {
    let introducers = holders.filter { !things[$0].brands.isEmpty }
    return introducers.count > 1 ? introducers : []
  }

  /// The things that declare a long form, by the likeness of those forms and by what is one already.
  private mutating func declaredSenses(among holders: [Int]) -> [[Int]] {
    var senses: [[Int]] = []
    for holder in holders where !things[holder].declaredLongForms.isEmpty {
      let home = senses.firstIndex { sense in
        sense.contains { sets.representative(of: $0) == sets.representative(of: holder) }
          || sense.contains { haveAlikeLongForms($0, holder) }
      }
      if let home { senses[home].append(holder) } else { senses.append([holder]) }
    }
    return senses
  }

  private func haveAlikeLongForms(_ left: Int, _ right: Int) -> Bool {
    let verdicts = things[left].longNames.flatMap { first in
      things[right].longNames.compactMap { NameForm.areAlike(first, $0) }
    }
    return verdicts.contains(true) || verdicts.isEmpty && things[left].type == things[right].type
  }

  /// Joins the things that bear a name: all of them where it has at most one sense, else each with its sense.
  private mutating func join(_ holders: [Int], senses: [[Int]]) {
    guard senses.count > 1 else {
      for holder in holders.dropFirst() { sets.unite(holders[0], holder) }
      return
    }
    for sense in senses {
      for holder in sense.dropFirst() { sets.unite(sense[0], holder) }
    }
    let settled = Set(senses.joined())
    for holder in holders where !settled.contains(holder) {
      if let sense = senseInPaper(of: holder, among: senses) ?? leadingSense(for: holder, among: senses) {
        sets.unite(sense[0], holder)
      }
    }
  }

  /// The one sense that a thing's own paper names in another form.
  private mutating func senseInPaper(of holder: Int, among senses: [[Int]]) -> [Int]? {
    let present = Set(
      thingsOfPaper[things[holder].paper, default: []].map { sets.representative(of: $0) })
    let named = senses.filter { present.contains(sets.representative(of: $0[0])) }
    return named.count == 1 ? named[0] : nil
  }

  /// The sense with whose papers a thing's paper shares the most names, where one leads.
  private func leadingSense(for holder: Int, among senses: [[Int]]) -> [Int]? {
    let own = context[things[holder].paper] ?? []
    let shared = senses.map { sense in
      sense.map { own.intersection(context[things[$0].paper] ?? []).count }.max() ?? 0
    }
    guard let most = shared.max(), most > 1, shared.count(where: { $0 == most }) == 1 else { return nil }
    return shared.firstIndex(of: most).map { senses[$0] }
  }
}
