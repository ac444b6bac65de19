internal import EntityExtraction
internal import PaperCorpus

/// Chooses what an entity is called, by the rule of names: the brand under which a paper introduces it, else the
/// English term spelled out, else the most used Latin form, else the most used one.
struct NameChooser {
  /// How many papers write the entity so, for each of its names.
  let papers: [String: Int]
  /// The folded form of each name.
  let keyOfName: [String: NameKey]
  private let brands: Set<String>
  private let longForms: Set<String>
  private let lexicon: Lexicon

  private let own: [String]

  /// Counts the names of the things that are one entity.
  ///
  /// - Parameters:
  ///   - things: The things.
  ///   - keys: The names that are the entity's own; another that one of the things bears is an alias at most.
  ///   - lexicon: Tells which spelled-out terms an abbreviation stands for where no paper says so.
  init(_ things: [PaperThing], keys: Set<NameKey>, lexicon: Lexicon) {
    self.lexicon = lexicon
    var writers: [String: Set<String>] = [:]
    var keyOfName: [String: NameKey] = [:]
    for thing in things {
      for (surface, use) in thing.surfaces {
        writers[surface, default: []].insert(thing.paper.rawValue)
        keyOfName[surface] = use.key
      }
    }
    papers = writers.mapValues(\.count)
    self.keyOfName = keyOfName
    let own = keyOfName.filter { keys.contains($0.value) }.map(\.key)
    self.own = own.isEmpty ? Array(papers.keys) : own
    brands = Set(things.flatMap(\.brands))
    longForms = Set(things.flatMap(\.declaredLongForms))
  }

  /// The canonical name.
  var canonicalName: String {
    if let brand = mostUsed(own.filter({ brands.contains($0) && NameForm.isLatin($0) })) { return brand }
    let name =
      mostUsed(knownNames) ?? mostUsed(spelledOutNames) ?? mostUsed(own.filter(NameForm.isLatin))
      ?? mostUsed(own)
    return name.map(singular) ?? ""
  }

  /// A plural's singular, where a paper writes it.
  private func singular(of name: String) -> String {
    guard name.last == "s" else { return name }
    let key = NameKey(String(name.dropLast()))
    return mostUsed(own.filter { keyOfName[$0] == key }) ?? name
  }

  /// The English terms that the lexicon gives for the most used name that it holds.
  private var knownNames: [String] {
    guard let entry = mostUsed(own.filter { lexicon.entry(named: $0) != nil }).flatMap(lexicon.entry)
    else { return [] }
    return longNames.filter { lexicon.entry(named: $0) == entry }
  }

  /// The English terms that papers give for an abbreviation, or that one of the names is read from letter by letter.
  private var spelledOutNames: [String] {
    let keys = Set(own.compactMap { keyOfName[$0] })
    return longNames.filter { name in
      let initials = NameForm.initials(of: name)
      return longForms.contains(name) || initials.count > 1 && keys.contains(NameKey(initials))
    }
  }

  /// The English names that are long enough to spell out the abbreviation.
  private var longNames: [String] {
    // A form that is hardly longer than the abbreviation, such as `S-VAE` for `VAE`, spells nothing out.
    let least = 2 * (mostUsed(own.filter(NameForm.isAbbreviation))?.utf8.count ?? 2)
    return own.filter { name in
      NameForm.isLatin(name) && name.utf8.count > least
    }
  }

  /// The most used short form, else the canonical name.
  var shortName: String {
    let name = canonicalName
    let initials = Set(
      (own.filter { NameForm.isLatin($0) && !NameForm.isAbbreviation($0) }).compactMap(initial))
    let forms = own.filter { form in
      NameForm.isAbbreviation(form) && keyOfName[form] != keyOfName[name]
        && (initials.isEmpty || initial(of: form).map(initials.contains) ?? false)
    }
    return mostUsed(forms).map(singular) ?? name
  }

  private func initial(of name: String) -> Character? { name.first.flatMap { $0.lowercased().first } }

  /// The name that most papers write; ties go to the smaller bytes.
  func mostUsed(_ names: [String]) -> String? {
    names.min { left, right in
      let (leftPapers, rightPapers) = (papers[left] ?? 0, papers[right] ?? 0)
      return leftPapers != rightPapers
        ? leftPapers > rightPapers : left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }
}
