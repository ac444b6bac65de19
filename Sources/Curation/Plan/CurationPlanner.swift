internal import EntityExtraction
internal import EntityLinking
internal import PaperCorpus

/// Makes a plan of entries, step by step: what names mean, what is split off, what is joined, what else is
/// decided.
struct CurationPlanner {
  let entries: [CurationEntry]
  let entities: [KnownEntity]
  var issues: IssueList
  /// The names of what is split off, in the order of their keys.
  private(set) var splitNames: [String] = []
  /// For each entry, the node of what it splits off.
  private var splitNodes: [Int?]
  /// For each entry, for each of its subjects, the nodes that it may mean.
  private(set) var subjects: [[[Int]]] = []
  private(set) var moves: [CurationPlan.Move: Int] = [:]
  /// For each node, its group.
  private(set) var groupOfNode: [Int] = []
  /// The nodes of each group, ascending.
  var members: [Int: [Int]] = [:]
  var groups: [CurationPlan.Group] = []

  init(_ entries: [CurationEntry], entities: [KnownEntity], path: String) {
    self.entries = entries
    self.entities = entities
    issues = IssueList(entries, path: path)
    splitNodes = Array(repeating: nil, count: entries.count)
  }

  mutating func plan() {
    let table = NameTable(entities)
    nameSplits(table)
    subjects = SubjectResolution(entries, table: table, splitNodes: splitNodes).nodes
    reportUnknownNames()
    var splits = plannedMoves()
    joinGroups(&splits)
    moves = splits.reduce(into: [:]) { $0[$1.move] = $1.target }
    decide()
  }

  /// A paper that an entry moves an entity in.
  struct PlannedMove {
    var entry: Int
    var move: CurationPlan.Move
    var target: Int
  }

  /// Gives each thing split off a node: that of the entity which bears the name already, else a new one.
  private mutating func nameSplits(_ table: NameTable) {
    var names: [NameKey: String] = [:]
    for entry in entries {
      guard case .split(_, _, let name) = entry.change else { continue }
      let key = NameKey(name.text)
      guard table.entity(spelled: key) == nil else { continue }
      names[key] =
        names[key].map { $0.utf8.lexicographicallyPrecedes(name.text.utf8) ? $0 : name.text } ?? name.text
    }
    let ordered = names.sorted { $0.key < $1.key }
    splitNames = ordered.map(\.value)
    let nodes = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1.key, entities.count + $0) })
    for (index, entry) in entries.enumerated() {
      guard case .split(_, _, let name) = entry.change else { continue }
      splitNodes[index] = table.entity(spelled: NameKey(name.text)) ?? nodes[NameKey(name.text)]
    }
  }

  private mutating func reportUnknownNames() {
    for (index, entry) in entries.enumerated() {
      for (name, nodes) in zip(entry.subjects, subjects[index]) where nodes.isEmpty {
        let near = NearNames.nearest(to: name.text, among: entities.lazy.map { [$0.name] + $0.otherNames })
        let names = near.map { owner, near in
          let canonical = entities[owner].name
          return near == canonical ? "'\(canonical)'" : "'\(canonical)' (\(near))"
        }
        issues.add(
          .warning, index, at: name, "nothing in the graph is called '\(name.text.folded)'",
          hint: names.isEmpty
            ? "mend the name, or leave it out" : "did you mean \(names.joined(separator: ", "))?",
          isUnknownName: true)
      }
    }
  }

  private mutating func plannedMoves() -> [PlannedMove] {
    var planned: [PlannedMove] = []
    for (index, entry) in entries.enumerated() {
      guard case .split(let name, let papers, _) = entry.change, let target = splitNodes[index] else {
        continue
      }
      let senses = subjects[index][0]
      if senses == [target] {
        issues.add(
          .error, index, at: name, "a thing cannot be split off itself", hint: "give another name under 'as'")
        continue
      }
      for paper in papers where !senses.isEmpty {
        let id = PaperID(written: paper.text)
        let bearers = senses.filter { $0 != target && entities[$0].papers.contains(id) }
        switch bearers.count {
        case 1:
          planned.append(
            PlannedMove(entry: index, move: CurationPlan.Move(entity: bearers[0], paper: id), target: target))
        case 0: reportMissing(paper, id, of: name, in: index, senses: senses)
        default: reportAmbiguity(of: name, in: index, nodes: bearers)
        }
      }
    }
    return withoutContradictions(planned)
  }

  private mutating func reportMissing(
    _ paper: PlacedText, _ id: PaperID, of name: PlacedText, in entry: Int, senses: [Int]
  ) {
    let known = Set(senses.flatMap { entities[$0].papers }).sorted()
    let near = known.prefix(3).map(\.rawValue).joined(separator: ", ")
    issues.add(
      .warning, entry, at: paper, "'\(name.text.folded)' is not in paper '\(id.rawValue.folded)'",
      hint: near.isEmpty ? "remove the paper" : "it is in \(near)\(known.count > 3 ? " and others" : "")")
  }

  /// The moves without those that send one thing of one paper to several places.
  private mutating func withoutContradictions(_ planned: [PlannedMove]) -> [PlannedMove] {
    let byMove = Dictionary(grouping: planned, by: \.move)
    var kept: [PlannedMove] = []
    for (move, planned) in byMove.sorted(by: { ($0.key.entity, $0.key.paper) < ($1.key.entity, $1.key.paper) }
    ) {
      if Set(planned.map(\.target)).count == 1 {
        kept += planned
      } else {
        issues.addContradiction(
          planned.map { ($0.entry, "split off as '\(name(ofNode: $0.target))'") },
          about: "\(entities[move.entity].name) in \(move.paper)")
      }
    }
    return kept
  }

  /// Joins what is merged; a merge that would undo a split goes with it, and with what is to be kept apart.
  private mutating func joinGroups(_ splits: inout [PlannedMove]) {
    var dropped: Set<Int> = []
    while true {
      var sets = DisjointSets(count: entities.count + splitNames.count)
      for (index, entry) in entries.enumerated() where entry.verb == .merge && !dropped.contains(index) {
        let sure = subjects[index].filter { $0.count == 1 }.joined()
        if let first = sure.first { sure.dropFirst().forEach { sets.join(first, $0) } }
      }
      if let separation = undoneSeparation(in: &sets, except: dropped) {
        let merges = merges(of: separation.group, in: &sets, except: dropped)
        issues.addContradiction(
          merges.map { ($0, "merged") } + [(separation.entry, "kept apart")], about: separation.name)
        dropped.formUnion(merges + [separation.entry])
        continue
      }
      let undone = splits.filter {
        sets.representative(of: $0.move.entity) == sets.representative(of: $0.target)
      }
      guard let first = undone.first else {
        groupOfNode = (0..<(entities.count + splitNames.count)).map { sets.representative(of: $0) }
        break
      }
      let group = sets.representative(of: first.target)
      let merges = merges(of: group, in: &sets, except: dropped)
      let inGroup = Set(undone.filter { sets.representative(of: $0.target) == group }.map(\.entry)).sorted()
      issues.addContradiction(
        merges.map { ($0, "merged") } + inGroup.map { ($0, "split") }, about: name(ofNode: first.target))
      dropped.formUnion(merges)
      splits.removeAll { inGroup.contains($0.entry) }
    }
    for index in entries.indices where entries[index].verb == .merge {
      for (name, nodes) in zip(entries[index].subjects, subjects[index]) {
        _ = group(of: nodes, name, in: index)
      }
    }
    droppedEntries = dropped
  }

  /// The first entry that keeps nodes apart which merges make one.
  private func undoneSeparation(
    in sets: inout DisjointSets, except dropped: Set<Int>
  ) -> (entry: Int, group: Int, name: String)? {
    for (index, entry) in entries.enumerated() where entry.verb == .distinct && !dropped.contains(index) {
      var nodeOfGroup: [Int: Int] = [:]
      for node in subjects[index].filter({ $0.count == 1 }).joined() {
        let group = sets.representative(of: node)
        if let other = nodeOfGroup[group], other != node { return (index, group, name(ofNode: other)) }
        nodeOfGroup[group] = node
      }
    }
    return nil
  }

  /// The merges that have a part in a group.
  private func merges(of group: Int, in sets: inout DisjointSets, except dropped: Set<Int>) -> [Int] {
    var merges: [Int] = []
    for (index, entry) in entries.enumerated() where entry.verb == .merge && !dropped.contains(index) {
      for nodes in subjects[index] where nodes.count == 1 && sets.representative(of: nodes[0]) == group {
        if merges.last != index { merges.append(index) }
      }
    }
    return merges
  }

  /// The entries that are not applied because they contradict others.
  private(set) var droppedEntries: Set<Int> = []

  /// The group that a name means; nil where there is none or several, the latter said.
  mutating func group(of nodes: [Int], _ name: PlacedText, in entry: Int) -> Int? {
    let groups = Set(nodes.map { groupOfNode[$0] })
    if groups.count > 1 { reportAmbiguity(of: name, in: entry, nodes: nodes) }
    return groups.count == 1 ? groups.first : nil
  }

  private mutating func reportAmbiguity(of name: PlacedText, in entry: Int, nodes: [Int]) {
    let senses = nodes.map { "\"\(self.name(ofNode: $0))\"" }
    issues.add(
      .error, entry, at: name, "'\(name.text.folded)' means \(senses.count) things",
      hint: "write one of \(senses.joined(separator: ", "))")
  }

  /// The name of a node before anything is decided about it.
  func name(ofNode node: Int) -> String {
    node < entities.count ? entities[node].name : splitNames[node - entities.count]
  }
}
