internal import EntityExtraction
internal import PaperCorpus

/// Joins a paper's own wording of a task to the task: `문서 OCR` of one paper to the OCR of many.
///
/// A task is a problem of the field, which several papers name; a phrase with words in front of one that no other paper
/// writes says what that paper has in view of it. Where a paper defines the task, the two are different things.
struct OwnWordings {
  private let things: [PaperThing]
  private let distinct: [Set<NameKey>]
  /// For each name of a task that several papers use, the identities that bear it.
  private var tasks: [NameKey: Set<Int>] = [:]
  private var forms: [String: Set<Int>] = [:]

  private init(_ identities: [Identity], of things: [PaperThing], distinct: [[NameKey]]) {
    self.things = things
    self.distinct = distinct.map(Set.init)
    for (index, identity) in identities.enumerated() where isTask(identity) && identity.senses.isEmpty {
      for (key, use) in names(of: identity) where use.papers.count > 1 {
        tasks[key, default: []].insert(index)
        let form = TermForm(use.text).key
        if form.utf8.count > 1 { forms[form, default: []].insert(index) }
      }
    }
  }

  /// The identities with each own wording of a task as the task's; their order is kept.
  ///
  /// - Complexity: linear in the number of names.
  static func joined(
    _ identities: [Identity], of things: [PaperThing], distinct: [[NameKey]]
  ) -> [Identity] {
    let wordings = OwnWordings(identities, of: things, distinct: distinct)
    var joined: [Identity?] = identities
    for (index, identity) in identities.enumerated() {
      // What several papers name is no wording of one, so that no task is joined to another before it.
      guard let (task, join) = wordings.task(of: identity, among: identities) else { continue }
      joined[task]?.things += identity.things
      joined[task]?.joins += identity.joins + [join]
      joined[index] = nil
    }
    return joined.compactMap { identity in
      guard var identity else { return nil }
      identity.things.sort()
      return identity
    }
    .sorted { $0.things[0] < $1.things[0] }
  }

  /// The task that an identity words anew; nil where it is none, or one of its own.
  private func task(
    of identity: Identity, among identities: [Identity]
  ) -> (task: Int, join: (first: NameKey, second: NameKey, evidence: NameEvidence))? {
    let papers = Set(identity.things.map { things[$0].paper })
    guard papers.count == 1, identity.senses.isEmpty, !type(of: identity).isArtefact,
      !identity.things.contains(where: { things[$0].role == .introduces })
    else { return nil }
    var found: [Int: (NameKey, NameKey)] = [:]
    for (key, use) in names(of: identity).sorted(by: { $0.key < $1.key }) {
      for part in NestedNames.parts(of: use.text, as: .task) where part.isEnding {
        guard let task = task(named: part.name) else { continue }
        found[task] = found[task] ?? (key, NameKey(part.name))
        break
      }
    }
    guard found.count == 1, let (task, keys) = found.first,
      !areDistinct(identity, identities[task])
    else { return nil }
    return (task, (keys.0, keys.1, NameEvidence(reason: .wording, papers: 1)))
  }

  private func task(named name: String) -> Int? {
    let found = tasks[NameKey(name)] ?? forms[TermForm(name).key] ?? []
    return found.count == 1 ? found.first : nil
  }

  /// Whether the blog's author keeps a name of one from a name of the other.
  private func areDistinct(_ left: Identity, _ right: Identity) -> Bool {
    guard !distinct.isEmpty else { return false }
    let (first, second) = (Set(names(of: left).keys), Set(names(of: right).keys))
    return distinct.contains { !$0.isDisjoint(with: first) && !$0.isDisjoint(with: second) }
  }

  private func isTask(_ identity: Identity) -> Bool { type(of: identity) == .task }

  private func type(of identity: Identity) -> EntityType {
    var types: [EntityType: Double] = [:]
    for thing in identity.things { types.merge(things[thing].types, uniquingKeysWith: +) }
    return EntityType.likeliest(types)
  }

  private func names(of identity: Identity) -> [NameKey: NameUse] {
    NameUse.all(in: identity.things.lazy.map { things[$0] })
  }
}
