internal import EntityExtraction
internal import EntityLinking
internal import PaperCorpus

/// Names, types and what is hidden, for each group of nodes.
extension CurationPlanner {
  /// What the entries say of one group.
  private struct Statements {
    var hides: [Int] = []
    var names: [(entry: Int, from: [String], to: PlacedText)] = []
    var types: [(entry: Int, type: EntityType)] = []
    var aliases: [(entry: Int, name: PlacedText)] = []
  }

  mutating func decide() {
    for (node, group) in groupOfNode.enumerated() { members[group, default: []].append(node) }
    var statements = self.statements()
    for group in statements.keys.sorted() {
      let subject = leadingName(of: group)
      dropContradictions(in: &statements[group, default: Statements()], about: subject)
    }
    dropCollisions(in: &statements)
    dropTakenAliases(in: &statements)
    groups = members.sorted { $0.key < $1.key }.map { group, members in
      let stated = statements[group] ?? Statements()
      return CurationPlan.Group(
        members: members, name: stated.names.first?.to.text, type: stated.types.first?.type,
        isHidden: !stated.hides.isEmpty, aliases: Set(stated.aliases.map(\.name.text)))
    }
  }

  /// Names that are to be kept apart, but that some summary uses for one thing, so that no linking can.
  func undivided(path: String) -> [Diagnostic] {
    var found = IssueList(entries, path: path)
    for (index, entry) in entries.enumerated() where entry.verb == .distinct {
      let nodes = subjects[index].filter { $0.count == 1 }.map { $0[0] }
      guard let first = nodes.first, nodes.count > 1, Set(nodes).count == 1 else { continue }
      found.add(
        .warning, index, "these are names of one thing all the same, '\(name(ofNode: first).folded)'",
        hint: "a summary uses them so; write '- split' with the papers that mean something else")
    }
    return found.issues.map(\.diagnostic)
  }

  private mutating func statements() -> [Int: Statements] {
    var statements: [Int: Statements] = [:]
    for (index, entry) in entries.enumerated() where !droppedEntries.contains(index) {
      // What cannot be told apart was said where the merges were joined.
      let groups = zip(entry.subjects, subjects[index]).compactMap { name, nodes in
        entry.verb == .merge
          ? (Set(nodes.map { groupOfNode[$0] }).count == 1 ? groupOfNode[nodes[0]] : nil)
          : entry.verb == .split ? nil : group(of: nodes, name, in: index)
      }
      guard let first = groups.first else { continue }
      switch entry.change {
      case .merge(let names, let name):
        if let name {
          statements[first, default: Statements()].names.append((index, names.map(\.text), name))
        }
      case .rename(let name, let newName):
        statements[first, default: Statements()].names.append((index, [name.text], newName))
      case .retype(_, let type): statements[first, default: Statements()].types.append((index, type))
      case .hide: for group in Set(groups) { statements[group, default: Statements()].hides.append(index) }
      case .alias(_, let names):
        statements[first, default: Statements()].aliases += names.map { (index, $0) }
      case .split, .distinct: break
      }
    }
    return statements
  }

  private mutating func dropContradictions(in stated: inout Statements, about subject: String) {
    // A name that is renamed further is not the last one.
    let last = stated.names.filter { name in
      !stated.names.contains { other in
        other.entry != name.entry && other.to != name.to
          && other.from.contains { NameKey($0) == NameKey(name.to.text) }
      }
    }
    if Set(last.map(\.to)).count == 1 {
      stated.names = last
    } else if !stated.names.isEmpty {
      let contradicting = last.isEmpty ? stated.names : last
      issues.addContradiction(contradicting.map { ($0.entry, "named '\($0.to.text)'") }, about: subject)
      stated.names = []
    }
    if Set(stated.types.map(\.type)).count > 1 {
      issues.addContradiction(stated.types.map { ($0.entry, "called a \($0.type.rawValue)") }, about: subject)
      stated.types = []
    }
    let shown =
      stated.names.filter { entries[$0.entry].verb == .rename }.map { ($0.entry, "renamed") }
      + stated.types.map { ($0.entry, "retyped") }
      + Dictionary(grouping: stated.aliases, by: \.entry).keys.sorted().map { ($0, "given another name") }
    if !stated.hides.isEmpty, !shown.isEmpty {
      issues.addContradiction(stated.hides.map { ($0, "hidden") } + shown, about: subject)
      stated = Statements()
    }
  }

  /// Leaves out names that another entity bears: two entities may not share one.
  private mutating func dropCollisions(in statements: inout [Int: Statements]) {
    while true {
      var groupsOfKey: [NameKey: [Int]] = [:]
      for group in visibleGroups(statements) {
        groupsOfKey[NameKey(shownName(of: group, statements)), default: []].append(group)
      }
      let colliding = groupsOfKey.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
      var didDrop = false
      for (_, groups) in colliding {
        for group in groups {
          guard let names = statements[group]?.names, let name = names.first?.to else { continue }
          let other = groups.first { $0 != group }.map { leadingName(of: $0) } ?? ""
          for (entry, _, _) in names {
            issues.add(
              .error, entry, at: name,
              "the name '\(name.text.folded)' is another entity's, '\(other.folded)'",
              hint: "merge the two, or choose another name")
          }
          statements[group]?.names = []
          didDrop = true
        }
      }
      if !didDrop { return }
    }
  }

  /// Leaves out aliases that are the canonical names of other entities.
  private mutating func dropTakenAliases(in statements: inout [Int: Statements]) {
    var groupOfKey: [NameKey: Int] = [:]
    for group in visibleGroups(statements) { groupOfKey[NameKey(shownName(of: group, statements))] = group }
    for (group, stated) in statements.sorted(by: { $0.key < $1.key }) {
      statements[group]?.aliases = stated.aliases.filter { entry, alias in
        guard let owner = groupOfKey[NameKey(alias.text)], owner != group else { return true }
        issues.add(
          .error, entry, at: alias, "'\(alias.text.folded)' is the name of another entity",
          hint: "merge the two, so that the names are one thing's")
        return false
      }
    }
  }

  private func visibleGroups(_ statements: [Int: Statements]) -> [Int] {
    members.keys.filter { statements[$0]?.hides.isEmpty ?? true }.sorted()
  }

  private func shownName(of group: Int, _ statements: [Int: Statements]) -> String {
    statements[group]?.names.first?.to.text ?? leadingName(of: group)
  }

  /// The name of the member that stands in the most papers; ties go to the smaller bytes.
  private func leadingName(of group: Int) -> String {
    CurationPlan.leader(of: members[group] ?? [], among: entities).map { name(ofNode: $0) } ?? ""
  }
}

extension CurationPlan {
  /// The entity in the most papers, ties by the bytes of names; what is split off leads only where it is
  /// alone.
  static func leader(of members: [Int], among entities: [KnownEntity]) -> Int? {
    members.filter { $0 < entities.count }
      .min { left, right in
        let (first, second) = (entities[left], entities[right])
        return first.papers.count != second.papers.count
          ? first.papers.count > second.papers.count
          : first.name.utf8.lexicographicallyPrecedes(second.name.utf8)
      } ?? members.first
  }
}
