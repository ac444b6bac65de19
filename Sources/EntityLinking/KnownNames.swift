internal import EntityExtraction
internal import PaperCorpus

/// The names of a corpus's entities, by which a name of little confidence is told to be a mention of one.
///
/// What such a name means is certain, as papers surely name the thing so; whether its own paper has anything to say of it
/// is not, and therefore it ties the paper to nothing.
struct KnownNames {
  /// The share of the papers with a name that must mean one thing by it.
  private static let leastShare = 0.75

  /// How many papers mean each entity by a name, or by names of one form.
  private struct Bearers {
    private var papers: [Int: Int] = [:]

    mutating func add(_ entity: Int, papers count: Int) { papers[entity, default: 0] += count }

    /// The entity that all papers mean.
    var only: Int? { papers.count == 1 ? papers.keys.first : nil }

    /// The entity that nearly all papers mean.
    var leading: Int? {
      let most = papers.values.max() ?? 0
      let leading = papers.filter { $0.value == most }.keys
      let all = papers.values.reduce(0, +)
      return leading.count == 1 && Double(most) >= KnownNames.leastShare * Double(all) ? leading.first : nil
    }
  }

  private let types: [EntityType]
  private let lexicon: Lexicon
  private var spellings: Set<String> = []
  private var bearersOfKey: [NameKey: Bearers] = [:]
  private var bearersOfEntry: [Int: Bearers] = [:]
  private var bearersOfForm: [String: Bearers] = [:]
  private var bearersOfBase: [String: Bearers] = [:]

  /// Reads the names of entities, each given as its canonical name, its type and its things.
  ///
  /// - Complexity: linear in the number of names.
  init(_ entities: [(name: String, type: EntityType, things: [PaperThing])], lexicon: Lexicon) {
    types = entities.map(\.type)
    self.lexicon = lexicon
    for (entity, (canonicalName, type, things)) in entities.enumerated() {
      for thing in things { spellings.formUnion(thing.surfaces.keys) }
      let canonicalKey = NameKey(canonicalName)
      for (key, use) in NameUse.all(in: things) {
        let papers = use.papers.count
        // What one paper alone calls a thing may be what it calls something else elsewhere.
        guard papers > 1 || key == canonicalKey || NameForm.areAlike(use.text, canonicalName) == true
        else { continue }
        bearersOfKey[key, default: Bearers()].add(entity, papers: papers)
        let form = TermForm(use.text)
        let entry = lexicon.entry(named: use.text, read: form)
        if let entry { bearersOfEntry[entry, default: Bearers()].add(entity, papers: papers) }
        if form.key.utf8.count > 1 { bearersOfForm[form.key, default: Bearers()].add(entity, papers: papers) }
        if entry == nil, let base = ClassWords.base(of: use.text, read: form), base.types.contains(type) {
          bearersOfBase[base.key, default: Bearers()].add(entity, papers: papers)
        }
      }
    }
  }

  /// The one entity that a candidate's names are known for; nil where there is none, or several.
  func entity(of candidate: EntityCandidate) -> Int? {
    let known = Set(candidate.surfaces.compactMap { entity(named: $0) })
    return known.count == 1 ? known.first : nil
  }

  /// The entity that papers mean by a name, by its other spellings, or by names of its form.
  func entity(named name: String) -> Int? {
    let key = NameKey(name)
    if let bearers = bearersOfKey[key] {
      // A word in other letters is another name, as `Dream` and `DREAM`, but for one in small letters at the head of a title.
      let isWord = NameForm.isLatin(name) && !name.contains(" ")
      let small = name.prefix(1).lowercased() + name.dropFirst()
      if isWord, !spellings.contains(name), !spellings.contains(small) { return nil }
      // An abbreviation is not told by what most papers mean.
      if NameForm.isAbbreviation(name) { return bearers.only }
      return bearers.leading
        ?? lexicon.entry(named: name, read: TermForm(name)).flatMap { bearersOfEntry[$0]?.leading }
    }
    if NameForm.isAbbreviation(name) { return nil }
    let form = TermForm(name)
    let entry = lexicon.entry(named: name, read: form)
    return entry.flatMap { bearersOfEntry[$0]?.leading }
      ?? entityOfForm(named: name, read: form, isKnown: entry != nil)
  }

  /// The entity that has the name in another language, or with or without a class word. What the lexicon holds with a
  /// class word is a thing of that name.
  private func entityOfForm(named name: String, read form: TermForm, isKnown: Bool) -> Int? {
    guard form.key.utf8.count > 1 else { return nil }
    if let entity = bearersOfForm[form.key]?.leading ?? bearersOfBase[form.key]?.leading { return entity }
    guard !isKnown, let base = ClassWords.base(of: name, read: form),
      let entity = bearersOfForm[base.key]?.leading, base.types.contains(types[entity])
    else { return nil }
    return entity
  }
}
