public import EntityExtraction
internal import PaperCorpus

/// Turns the candidates of all summaries into entities: one for each thing, whatever it is called.
public struct EntityLinker: Sendable {
  /// The confidence below which a candidate makes no entity: it can only be another mention of one.
  public let threshold: Double
  private let lexicon: Lexicon

  /// Creates a linker.
  public init(threshold: Double, lexicon: Lexicon = .embedded) {
    self.threshold = threshold
    self.lexicon = lexicon
  }

  /// Decides identity, names and types over the whole corpus.
  ///
  /// The result depends on the set of summaries only, not on their order or on earlier runs, once they are
  /// ordered by date and post.
  /// - Parameters:
  ///   - summaries: the whole corpus, ordered by the posts' dates and paths.
  ///   - distinct: Lists of names that are different things', whatever papers suggest.
  /// - Returns: The entities, and which candidate is which.
  /// - Complexity: O(n log n) in the number of mentions.
  public func linked(_ summaries: [ExtractedSummary], distinct: [[String]] = []) -> LinkedCorpus {
    let (things, unsettled) = self.things(of: summaries)
    let distinct = distinct.map { $0.map(NameKey.init) }
    let identities = OwnWordings.joined(
      IdentityResolver.identities(of: things, lexicon: lexicon, distinct: distinct), of: things,
      distinct: distinct)
    let members = identities.map { $0.things.map { things[$0] } }
    let choosers = zip(members, identities).map { NameChooser($0, keys: $1.names, lexicon: lexicon) }
    let choices = members.map { things in
      CorpusAgreement.choices(
        among: things.reduce(into: [:]) { $0[$1.paper, default: PaperReading()].add($1.reading) })
    }
    let types = choices.map { EntityType.likeliest(Self.counts($0.values.map(\.type))) }
    // What papers measure with is a metric beside a model of the name.
    let uses = choices.map { papers in
      EntityType.likeliest(Self.counts(papers.values.map { $0.role == .measures ? .metric : $0.type }))
    }
    let names = DistinctNames(things: members, choosers: choosers, types: uses).names

    let order = names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
    var assignments = summaries.map { [Int?](repeating: nil, count: $0.extraction.candidates.count) }
    var papers: [PaperID: [PaperEntity]] = [:]
    var entities: [Entity] = []
    for (entity, identity) in order.enumerated() {
      entities.append(
        Self.entity(
          named: names[identity], of: members[identity], type: types[identity],
          chooser: choosers[identity], identity: identities[identity]))
      for place in members[identity].flatMap(\.places) {
        assignments[place.summary][place.candidate] = entity
      }
      for (paper, choice) in choices[identity] {
        papers[paper, default: []].append(
          PaperEntity(entity: entity, type: choice.type, role: choice.role))
      }
    }
    let known = KnownNames(order.map { (names[$0], types[$0], members[$0]) }, lexicon: lexicon)
    var tentative = TentativeNames(lexicon: lexicon)
    for place in unsettled {
      let summary = summaries[place.summary]
      let candidate = summary.extraction.candidates[place.candidate]
      if let entity = known.entity(of: candidate) {
        assignments[place.summary][place.candidate] = entity
      } else {
        tentative.add(candidate, of: summary.paper, at: place)
      }
    }
    var nested = NestedMentions(known, in: summaries, assignments: assignments)
    return LinkedCorpus(
      entities: entities, assignments: assignments, papers: papers,
      nested: summaries.map { nested.mentions(in: $0) },
      tentative: tentative.entities(besides: names))
  }

  /// Joins the candidates of each paper's summaries that share a name, in the order of first occurrence, and those below
  /// the threshold that are another form of one above it; the rest of those is unsettled.
  private func things(
    of summaries: [ExtractedSummary]
  ) -> (things: [PaperThing], unsettled: [PaperThing.Place]) {
    var things: [PaperThing] = []
    var thingOfName: [PaperID: [NameKey: Int]] = [:]
    var unsure: [PaperThing.Place] = []
    for (summary, extracted) in summaries.enumerated() {
      for (index, candidate) in extracted.extraction.candidates.enumerated() {
        let place = PaperThing.Place(summary: summary, candidate: index)
        guard candidate.confidence >= threshold else {
          unsure.append(place)
          continue
        }
        let keys = Set((candidate.surfaces + [candidate.name]).map(NameKey.init))
        let known = keys.compactMap { thingOfName[extracted.paper]?[$0] }.min()
        let thing = known ?? things.count
        if known == nil { things.append(PaperThing(paper: extracted.paper)) }
        things[thing].add(candidate, at: place)
        for key in keys where thingOfName[extracted.paper]?[key] == nil {
          thingOfName[extracted.paper, default: [:]][key] = thing
        }
      }
    }
    let forms = OtherForms(of: things)
    var unsettled: [PaperThing.Place] = []
    for place in unsure {
      let summary = summaries[place.summary]
      let candidate = summary.extraction.candidates[place.candidate]
      if let thing = forms.thing(of: candidate, in: summary.paper) {
        things[thing].addForms(of: candidate, at: place)
      } else {
        unsettled.append(place)
      }
    }
    return (things, unsettled)
  }

  /// In how many papers each type is chosen: a paper counts once, however often its summaries speak of the thing.
  private static func counts(_ types: [EntityType]) -> [EntityType: Double] {
    types.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  private static func entity(
    named name: String, of things: [PaperThing], type: EntityType, chooser: NameChooser, identity: Identity
  ) -> Entity {
    Entity(
      name: name, shortName: chooser.shortName, type: type,
      isGeneric: 2 * things.count(where: \.isGeneric) > things.count,
      aliases: aliases(
        of: things, besides: name, chooser: chooser,
        evidence: identity.evidence(towards: NameKey(chooser.canonicalName))),
      senses: identity.senses.compactMap { key, reason in
        let spellings = chooser.keyOfName.filter { $0.value == key }.map(\.key)
        return chooser.mostUsed(spellings).map { SenseEvidence(name: $0, reason: reason) }
      }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
  }

  /// The other names, spellings of one key under the most used of them.
  private static func aliases(
    of things: [PaperThing], besides name: String, chooser: NameChooser, evidence: [NameKey: NameEvidence]
  ) -> [EntityAlias] {
    // Declarations come in the order of the posts; the first that names an alias gives the reason.
    var kinds: [NameKey: AliasEvidence.Kind] = [:]
    for declaration in things.lazy.flatMap(\.declarations) {
      for key in [declaration.long, declaration.short] where kinds[key] == nil {
        kinds[key] = declaration.kind
      }
    }
    let nameKey = NameKey(chooser.canonicalName)
    return chooser.papers.keys
      .filter { $0 != name }
      .map { alias in
        let key = chooser.keyOfName[alias]
        let joined = key.flatMap { evidence[$0] }
        let reason: EntityAlias.Reason =
          switch (joined?.reason, key.flatMap { kinds[$0] }) {
          case (_, .abbreviation?): .abbreviation
          case (_, .gloss?): .gloss
          case (let reason?, _) where key != nameKey: reason
          default: key == nameKey ? .spelling : .summary
          }
        return EntityAlias(
          name: alias, papers: chooser.papers[alias] ?? 0, reason: reason, attested: joined?.papers ?? 0)
      }
      .sorted {
        $0.papers != $1.papers ? $0.papers > $1.papers : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
      }
  }
}
