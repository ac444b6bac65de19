internal import EntityExtraction
internal import EntityLinking
internal import PaperCorpus

/// Writes a linked corpus anew as a plan wants it.
struct CorpusRewriting {
  private let plan: CurationPlan
  private let linked: LinkedCorpus
  private let entities: [KnownEntity]
  private let groupOfNode: [Int]
  private let threshold: Double

  init(plan: CurationPlan, linked: LinkedCorpus, entities: [KnownEntity], threshold: Double) {
    self.threshold = threshold
    self.plan = plan
    self.linked = linked
    self.entities = entities
    var groupOfNode = [Int](repeating: 0, count: entities.count + plan.splitNames.count)
    for (index, group) in plan.groups.enumerated() {
      for member in group.members { groupOfNode[member] = index }
    }
    self.groupOfNode = groupOfNode
  }

  /// The corpus with the groups of the plan as its entities.
  func corpus(of summaries: [ExtractedSummary]) -> LinkedCorpus {
    let assignments = zip(summaries, linked.assignments).map { summary, entities in
      entities.map { $0.map { group(of: $0, in: summary.paper) } }
    }
    let usage = usage(in: summaries, assignments)
    let rewritten = plan.groups.indices.map { index -> (entity: Entity, rows: [PaperID: PaperEntity])? in
      let group = plan.groups[index]
      guard !group.isHidden else { return nil }
      if let usage = usage[index] { return usage.papers.isEmpty ? nil : entity(of: group, usage) }
      return untouched(group)
    }
    let order = rewritten.indices.filter { rewritten[$0] != nil }.sorted {
      name(of: rewritten[$0]).utf8.lexicographicallyPrecedes(name(of: rewritten[$1]).utf8)
    }
    var place = [Int?](repeating: nil, count: rewritten.count)
    for (position, index) in order.enumerated() { place[index] = position }
    return LinkedCorpus(
      entities: order.compactMap { rewritten[$0]?.entity },
      assignments: assignments.map { $0.map { $0.flatMap { place[$0] } } },
      papers: papers(rows: rewritten.map { $0?.rows ?? [:] }, place: place),
      nested: zip(summaries, linked.nested).map { summary, mentions in
        mentions.compactMap { mention in
          place[group(of: mention.entity, in: summary.paper)].map { entity in
            var mention = mention
            mention.entity = entity
            return mention
          }
        }
      }, tentative: linked.tentative)
  }

  private func group(of entity: Int, in paper: PaperID) -> Int {
    groupOfNode[plan.moves[CurationPlan.Move(entity: entity, paper: paper)] ?? entity]
  }

  private func name(of rewritten: (entity: Entity, rows: [PaperID: PaperEntity])?) -> String {
    rewritten?.entity.name ?? ""
  }

  /// How the groups are used that something is decided about; the others stay as the linker made them.
  private func usage(in summaries: [ExtractedSummary], _ assignments: [[Int?]]) -> [Int: GroupUsage] {
    var usage: [Int: GroupUsage] = [:]
    for (index, group) in plan.groups.enumerated()
    where group.members.count > 1 || group.members[0] >= entities.count || group.name != nil
      || !group.aliases.isEmpty
    {
      usage[index] = GroupUsage()
    }
    for (move, target) in plan.moves {
      for group in [groupOfNode[move.entity], groupOfNode[target]] { usage[group] = GroupUsage() }
    }
    for (summary, groups) in zip(summaries, assignments) {
      for (candidate, group) in zip(summary.extraction.candidates, groups) {
        guard let group else { continue }
        usage[group]?.add(candidate, in: summary.paper, isSure: candidate.confidence >= threshold)
      }
    }
    return usage
  }

  private func untouched(_ group: CurationPlan.Group) -> (entity: Entity, rows: [PaperID: PaperEntity]) {
    let index = group.members[0]
    var entity = linked.entities[index]
    entity.type = group.type ?? entity.type
    var rows: [PaperID: PaperEntity] = [:]
    for paper in entities[index].papers {
      guard var row = linked.papers[paper]?.first(where: { $0.entity == index }) else { continue }
      row.type = group.type ?? row.type
      rows[paper] = row
    }
    return (entity, rows)
  }

  private func entity(
    of group: CurationPlan.Group, _ usage: GroupUsage
  ) -> (entity: Entity, rows: [PaperID: PaperEntity]) {
    let leader = CurationPlan.leader(of: group.members, among: entities).flatMap { index in
      index < entities.count ? linked.entities[index] : nil
    }
    let splitName = group.members.first { $0 >= entities.count }.map { plan.splitNames[$0 - entities.count] }
    let name = group.name ?? leader?.name ?? splitName ?? ""
    // A name that was the short one too gives way to the decided one, unless it is an abbreviation of it.
    let shortName =
      leader.map { leader in
        leader.shortName == leader.name && !NameForm.isAbbreviation(leader.name) ? name : leader.shortName
      } ?? name
    var rows: [PaperID: PaperEntity] = [:]
    for (paper, choice) in CorpusAgreement.choices(among: usage.papers.mapValues(\.reading)) {
      rows[paper] = PaperEntity(entity: 0, type: group.type ?? choice.type, role: choice.role)
    }
    let types = rows.values.reduce(into: [:]) { $0[$1.type, default: 0] += 1.0 }
    let entity = Entity(
      name: name, shortName: shortName, type: group.type ?? EntityType.likeliest(types),
      isGeneric: 2 * usage.papers.values.count(where: \.isGeneric) > usage.papers.count,
      aliases: aliases(of: group, usage, besides: name, leader: leader), senses: leader?.senses ?? [])
    return (entity, rows)
  }

  /// The names that papers write, those that the linker gave the members, and those that the author gives.
  private func aliases(
    of group: CurationPlan.Group, _ usage: GroupUsage, besides name: String, leader: Entity?
  ) -> [EntityAlias] {
    let members = group.members.filter { $0 < entities.count }.map { linked.entities[$0] }
    var known: [String: EntityAlias] = [:]
    for alias in leader?.aliases ?? [] { known[alias.name] = alias }
    let written = usage.writers.mapValues(\.count)
    var names = Set(written.keys).union(group.aliases)
    // Where a name is decided, the linker's own stays known, so that a question or an entry with it still
    // holds.
    if group.name != nil || members.count > 1 { names.formUnion(members.map(\.name)) }
    names.remove(name)
    return names.map { name in
      EntityAlias(
        name: name, papers: written[name] ?? 0, reason: known[name]?.reason ?? .curation,
        attested: known[name]?.attested ?? 0)
    }
    .sorted {
      $0.papers != $1.papers ? $0.papers > $1.papers : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
  }

  private func papers(rows: [[PaperID: PaperEntity]], place: [Int?]) -> [PaperID: [PaperEntity]] {
    var papers: [PaperID: [PaperEntity]] = [:]
    for (index, rows) in rows.enumerated() {
      guard let entity = place[index] else { continue }
      for (paper, row) in rows {
        papers[paper, default: []].append(PaperEntity(entity: entity, type: row.type, role: row.role))
      }
    }
    return papers.mapValues { $0.sorted { $0.entity < $1.entity } }
  }
}

/// How the papers use the candidates of one group.
struct GroupUsage {
  /// What one paper says.
  struct Paper {
    var reading = PaperReading()
    var isGeneric = true
  }

  /// The papers.
  private(set) var papers: [PaperID: Paper] = [:]
  /// For each name, the papers that write it.
  private(set) var writers: [String: Set<PaperID>] = [:]

  /// Adds a candidate; one that isn't sure lends its names only.
  mutating func add(_ candidate: EntityCandidate, in paper: PaperID, isSure: Bool) {
    for surface in candidate.surfaces { writers[surface, default: []].insert(paper) }
    guard isSure else { return }
    papers[paper, default: Paper()].reading.add(candidate)
    if !candidate.isGeneric { papers[paper, default: Paper()].isGeneric = false }
  }
}
