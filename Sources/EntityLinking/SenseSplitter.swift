internal import EntityExtraction
internal import PaperCorpus

/// Tells the senses of a name apart by what the papers that bear it say.
///
/// In this order: a name that several papers introduce is a name of several things; a name that stands in papers before
/// the one that introduces a thing so called means something else there; an abbreviation that some papers measure with
/// and others don't, or whose papers declare long forms that are not alike, has a sense for each.
struct SenseSplitter {
  /// The senses of a name.
  struct Senses: Equatable {
    /// Sets of its bearers that say what they mean, ascending.
    var bearers: [[Int]]
    /// What tells them apart.
    var reason: SenseReason
  }

  private let things: [PaperThing]
  private let lexicon: Lexicon
  /// For each paper, the names that it writes with a size behind.
  private var sized: [PaperID: Set<NameKey>] = [:]
  /// For each name, the papers that write it.
  private var papers: [NameKey: Set<PaperID>] = [:]
  /// For each paper, the spelled-out names of all its things.
  private var longKeys: [PaperID: Set<NameKey>] = [:]
  /// For each paper, the names of its things, generic ones aside: what its field is recognised by.
  private var names: [PaperID: Set<NameKey>] = [:]

  /// Prepares for the things of all papers.
  init(things: [PaperThing], lexicon: Lexicon) {
    self.things = things
    self.lexicon = lexicon
    for thing in things {
      longKeys[thing.paper, default: []].formUnion(thing.longKeys)
      if !thing.isGeneric { names[thing.paper, default: []].formUnion(thing.longKeys.union(thing.shortKeys)) }
      for key in thing.longKeys.union(thing.shortKeys) { papers[key, default: []].insert(thing.paper) }
      for base in thing.surfaces.keys.compactMap(SizedName.base) {
        sized[thing.paper, default: []].insert(base)
      }
    }
  }

  /// The senses of a name; nil where it has one only.
  func senses(of key: NameKey, among bearers: [Int]) -> Senses? {
    guard bearers.count > 1 else { return nil }
    let byTitle = bearers.filter { things[$0].isBrand(key) }
    if byTitle.count > 1 { return Senses(bearers: byTitle.map { [$0] }, reason: .introductions) }
    let isKnown = bearers.contains { bearer in
      things[bearer].surface(of: key).flatMap(lexicon.entry) != nil
    }
    let introducers = bearers.filter {
      things[$0].role == .introduces && !things[$0].isGeneric && !isSpelledOut($0, key, by: bearers)
    }
    // A name that more papers use than introduce is one that all of them know, whatever a role says; and a term in
    // ordinary words is one concept, whoever takes it up.
    if Set(introducers.map { things[$0].paper }).count > 1, !isKnown, bearers.count <= 2 * introducers.count,
      introducers.contains(where: { hasCapital($0, key) })
    {
      return Senses(bearers: introducers.map { [$0] }, reason: .introductions)
    }
    // A paper whose things of the name come in sizes made them.
    let makers = bearers.filter { sized[things[$0].paper]?.contains(key) == true }
    if let first = byTitle.first ?? [introducers, makers].first(where: { $0.count == 1 })?.first,
      let senses = precedence(of: first, key, among: bearers, isKnown: isKnown)
    {
      return senses
    }
    guard isShort(key, among: bearers) else {
      let settled =
        turningPoint(of: key, among: bearers).map { [$0] }
        ?? withoutStrangers(to: key, among: bearers)
      return settled.map { Senses(bearers: [$0], reason: .bareness) }
    }
    if let senses = measures(of: key, among: bearers, isKnown: isKnown) { return senses }
    let declared = declaredSenses(of: key, among: bearers, isKnown: isKnown)
    if declared.count > 1 { return Senses(bearers: declared, reason: .longForms) }
    // One paper's long form says nothing about a paper that gives none, unless they share more than the name.
    if declared.first?.count == 1, bearers.count == 2, introducers.isEmpty, !isKnown {
      return Senses(bearers: declared, reason: .bareness)
    }
    return nil
  }

  /// Of the only two papers that write a Korean term, neither of which introduces it, the one whose title turns on it and
  /// whose text says in English what it means, where the other doesn't: it may be the translation of another term there.
  private func turningPoint(of key: NameKey, among bearers: [Int]) -> Int? {
    guard bearers.count == 2, !NameForm.isLatin(key.description),
      !bearers.contains(where: { things[$0].role == .introduces })
    else { return nil }
    let turning = bearers.filter { things[$0].isInTitle && things[$0].glosses(key) }
    guard turning.count == 1, let first = turning.first,
      let other = bearers.first(where: { $0 != first }), !things[other].glosses(key)
    else { return nil }
    let isOwn = things[first].longKeys.union(things[first].shortKeys).allSatisfy { name in
      name == key || papers[name] == [things[first].paper]
    }
    return isOwn ? first : nil
  }

  /// How many papers at most may bear a term whose meaning is doubted for what else they name: what more use is common.
  private static let fewBearers = 3

  /// The bearers of a Korean term of few papers but for those whose paper names it once in passing, says nothing of what it means and
  /// shares no other name with any paper that has more to say of it; nil where there is none such. What a term of few
  /// words means is its field's: pose estimation is of cameras in one and of people in another.
  private func withoutStrangers(to key: NameKey, among bearers: [Int]) -> [Int]? {
    guard bearers.count <= Self.fewBearers, !NameForm.isLatin(key.description) else { return nil }
    let passing = Set(bearers.filter { isInPassing($0, key) })
    let rest = bearers.filter { !passing.contains($0) }
    let context = rest.reduce(into: Set<NameKey>()) { $0.formUnion(names[things[$1].paper] ?? []) }
    let strangers = passing.filter { bearer in
      (names[things[bearer].paper] ?? []).allSatisfy { $0 == key || !context.contains($0) }
    }
    // Asked last, as that looks through the lexicon.
    guard !strangers.isEmpty, !rest.isEmpty, !isOneConcept(key, among: bearers) else { return nil }
    return bearers.filter { !strangers.contains($0) }
  }

  /// Whether the lexicon knows a term, and not as what several narrower terms have in common.
  private func isOneConcept(_ key: NameKey, among bearers: [Int]) -> Bool {
    bearers.lazy.compactMap { things[$0].surface(of: key).flatMap(lexicon.entry) }.first
      .map { lexicon.narrowerEntries(than: $0) < 2 } ?? false
  }

  /// Whether a thing's paper names it once, without need of it and by this name only.
  private func isInPassing(_ bearer: Int, _ key: NameKey) -> Bool {
    let thing = things[bearer]
    return thing.role == .mentions && thing.declarations.isEmpty && thing.mentions(of: key) == 1
      && thing.longKeys.union(thing.shortKeys) == [key]
  }

  /// Whether a thing's paper writes a name as that of one thing: in Latin letters with a capital.
  private func hasCapital(_ bearer: Int, _ key: NameKey) -> Bool {
    things[bearer].spellings(of: key).contains { NameForm.isLatin($0) && $0.contains(where: \.isUppercase) }
  }

  /// Whether a thing's paper writes the long form that another one declares for the name, so that the thing is hardly new.
  private func isSpelledOut(_ bearer: Int, _ key: NameKey, by bearers: [Int]) -> Bool {
    guard !things[bearer].declares(key), let written = longKeys[things[bearer].paper] else { return false }
    return bearers.contains { other in
      other != bearer && things[other].declarations.contains { $0.short == key && written.contains($0.long) }
    }
  }

  /// The papers that measure with an abbreviation against those for which it is a model, a method or a tool.
  private func measures(of key: NameKey, among bearers: [Int], isKnown: Bool) -> Senses? {
    var measures = bearers.filter(isMeasure)
    var others = bearers.filter { !isMeasure($0) && [.model, .method, .tool].contains(things[$0].clearType) }
    guard !measures.isEmpty, !others.isEmpty else { return nil }
    // A benchmark or a task of the name may be either.
    let rest = Set(bearers).subtracting(measures).subtracting(others)
    if measures.count > others.count {
      measures = (measures + rest).sorted()
    } else {
      others = (others + rest).sorted()
    }
    return Senses(
      bearers: [measures, others].flatMap { parts(of: $0, by: key, isKnown: isKnown) }, reason: .measure)
  }

  /// The bearers of a sense by the long forms that they declare, where these are not alike; else all of them.
  private func parts(of bearers: [Int], by key: NameKey, isKnown: Bool) -> [[Int]] {
    let declared = declaredSenses(of: key, among: bearers, isKnown: isKnown)
    return declared.count > 1 ? declared : [bearers]
  }

  /// The thing that a paper introduces against what other papers meant by its name before, or write in other case.
  private func precedence(
    of introducer: Int, _ key: NameKey, among bearers: [Int], isKnown: Bool
  ) -> Senses? {
    guard NameForm.isLatin(key.description), key.numbers.isEmpty else { return nil }
    let spellings = things[introducer].spellings(of: key)
    guard !spellings.contains(where: { $0.contains(" ") }) else { return nil }
    let strangers = bearers.filter { bearer in
      guard bearer != introducer else { return false }
      if !isKnown || things[introducer].isBrand(key) {
        if things[bearer].spellings(of: key).isDisjoint(with: spellings) { return true }
      }
      return !isKnown && things[bearer].shortKeys.contains(key)
        && ArXivOrder.isEarlier(things[bearer].paper, than: things[introducer].paper)
    }
    guard !strangers.isEmpty else { return nil }
    var own = bearers.filter { !strangers.contains($0) }
    var others: [[Int]] = []
    if things[introducer].declares(key) {
      // Who spells the name out in another way means another thing, whenever that was.
      others = declaredSenses(of: key, among: own, isKnown: isKnown).filter { !$0.contains(introducer) }
      let apart = Set(others.joined())
      own.removeAll(where: apart.contains)
    }
    return Senses(
      bearers: [own] + others + parts(of: strangers, by: key, isKnown: isKnown), reason: .precedence)
  }

  /// Whether a name is an abbreviation, or as short as one: letters and a digit such as `F1`.
  private func isShort(_ key: NameKey, among bearers: [Int]) -> Bool {
    bearers.contains { things[$0].shortKeys.contains(key) }
      || NameForm.isLatin(key.description) && key.description.utf8.count <= 3
  }

  private func isMeasure(_ thing: Int) -> Bool {
    let type = things[thing].type
    return type == .metric
      || things[thing].role == .measures && [.model, .method].contains(type)
        && !things[thing].shortKeys.isEmpty
  }

  /// The bearers that declare a long form for the name, by the likeness of their long forms.
  private func declaredSenses(of key: NameKey, among bearers: [Int], isKnown: Bool) -> [[Int]] {
    var senses: [[Int]] = []
    for bearer in bearers where things[bearer].declares(key) {
      if let home = senses.firstIndex(where: {
        $0.contains { haveAlikeNames($0, bearer, key, isKnown: isKnown) }
      }) {
        senses[home].append(bearer)
      } else {
        senses.append([bearer])
      }
    }
    return senses
  }

  /// Whether two things have spelled-out names that are alike; where the names don't tell, whether they are of one
  /// type. An abbreviation that the lexicon knows is one that papers translate in many ways.
  private func haveAlikeNames(_ left: Int, _ right: Int, _ key: NameKey, isKnown: Bool) -> Bool {
    let spelledOut = things[left].longNames.flatMap { first in
      things[right].longNames.compactMap { NameForm.spellOneTerm(first, $0, abbreviated: key) }
    }
    if !spelledOut.isEmpty { return spelledOut.contains(true) }
    let verdicts = things[left].longNames.flatMap { first in
      things[right].longNames.compactMap { NameForm.areAlike(first, $0, isLenient: isKnown) }
    }
    return verdicts.contains(true) || verdicts.isEmpty && things[left].type == things[right].type
  }
}
