internal import EntityExtraction
internal import PaperCorpus

/// One thing in one paper: the candidates of all its summaries that share a name.
struct PaperThing {
  /// Where a candidate stands.
  struct Place: Hashable {
    var summary: Int
    var candidate: Int
  }

  let paper: PaperID
  /// Its candidates in the order of the summaries; never empty.
  var places: [Place] = []
  /// Its names, each with its folded form and the number of mentions.
  var surfaces: [String: (key: NameKey, mentions: Int)] = [:]
  /// The keys of its spelled-out names.
  var longKeys: Set<NameKey> = []
  /// The keys of its abbreviations.
  var shortKeys: Set<NameKey> = []
  /// The spelled-out names that its own paper declares for an abbreviation.
  var declaredLongForms: Set<String> = []
  /// The abbreviations that it declares a long form for.
  var declaredShortKeys: Set<NameKey> = []
  /// The names under which the title of its paper introduces it.
  var brands: Set<String> = []
  /// Whether the title of its paper names it.
  var isInTitle = false
  /// Its role over the paper's summaries.
  var role: EntityRole = .mentions
  /// What its candidates may be.
  var reading = PaperReading()
  /// The sum of its candidates' shares for each type.
  var types: [EntityType: Double] = [:]
  /// Whether every candidate is generic.
  var isGeneric = true
  /// The folded names that its summaries declare to be one thing.
  var declarations: [(long: NameKey, short: NameKey, kind: AliasEvidence.Kind)] = []

  /// Whether its paper declares a long form for a name.
  func declares(_ key: NameKey) -> Bool {
    declaredShortKeys.contains(key)
  }

  /// Whether the title of its paper introduces it by a name.
  func isBrand(_ key: NameKey) -> Bool {
    brands.contains { surfaces[$0]?.key == key }
  }

  /// The ways in which it writes a name.
  func spellings(of key: NameKey) -> Set<String> {
    Set(surfaces.filter { $0.value.key == key }.keys)
  }

  /// How it writes a name; the smaller bytes where it writes it in several ways.
  func surface(of key: NameKey) -> String? {
    surfaces.filter { $0.value.key == key }.keys.min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// How often it is called by a name.
  func mentions(of key: NameKey) -> Int {
    surfaces.values.reduce(0) { $0 + ($1.key == key ? $1.mentions : 0) }
  }

  /// Its spelled-out names.
  var longNames: Set<String> {
    declaredLongForms.union(surfaces.keys.filter { !NameForm.isAbbreviation($0) })
  }

  var type: EntityType { EntityType.likeliest(types) }

  /// Its type as its paper alone has it, where what is unclear is no method.
  var clearType: EntityType {
    CorpusAgreement.choices(among: [paper: reading])[paper]?.type ?? type
  }

  /// Whether its paper gives a name of it in another language.
  func glosses(_ key: NameKey) -> Bool {
    declarations.contains { $0.kind == .gloss && ($0.long == key || $0.short == key) }
  }

  /// Adds a candidate with what it says of the thing.
  mutating func add(_ candidate: EntityCandidate, at place: Place) {
    addForms(of: candidate, at: place)
    for mention in candidate.mentions {
      if mention.section == nil { isInTitle = true }
      if mention.source == .title, candidate.role == .introduces { brands.insert(mention.surface) }
    }
    role = min(role, candidate.role)
    for type in EntityType.allCases { types[type, default: 0] += candidate.shares.share(of: type) }
    reading.add(candidate)
    isGeneric = isGeneric && candidate.isGeneric
  }

  /// Adds a candidate that is another form of the thing: its names, and nothing that it says of the thing.
  mutating func addForms(of candidate: EntityCandidate, at place: Place) {
    places.append(place)
    for mention in candidate.mentions {
      surfaces[mention.surface, default: (NameKey(mention.surface), 0)].mentions += 1
    }
    for name in Set(candidate.surfaces + [candidate.name]) {
      let key = surfaces[name]?.key ?? NameKey(name)
      if key.isEmpty { continue }
      if NameForm.isAbbreviation(name) { shortKeys.insert(key) } else { longKeys.insert(key) }
    }
    for declaration in candidate.aliases {
      // A Korean term with an abbreviation behind it declares the long form as much as an English one does.
      let short = NameKey(declaration.short)
      declarations.append((NameKey(declaration.long), short, declaration.kind))
      // A form that is hardly longer than the abbreviation, such as `S-VAE` for `VAE`, spells nothing out.
      guard NameForm.isAbbreviation(declaration.short),
        declaration.long.utf8.count > 2 * declaration.short.utf8.count
      else { continue }
      declaredLongForms.insert(declaration.long)
      declaredShortKeys.insert(short)
    }
  }
}
