internal import EntityLinking

/// Finds the entities that a written name may mean: the surer the way, the earlier it is tried.
struct NameTable {
  private var byName: [String: Int] = [:]
  private var byNameKey: [NameKey: Int] = [:]
  private var byOtherName: [String: [Int]] = [:]
  private var byKey: [NameKey: [Int]] = [:]

  init(_ entities: [KnownEntity]) {
    for (index, entity) in entities.enumerated() {
      byName[entity.name] = index
      byNameKey[NameKey(entity.name)] = index
      for name in Set(entity.otherNames) { byOtherName[name, default: []].append(index) }
      for key in Set(([entity.name] + entity.otherNames).map(NameKey.init)) {
        byKey[key, default: []].append(index)
      }
    }
  }

  /// The entity whose canonical name is written to the letter.
  func entity(named name: String) -> Int? { byName[name] }

  /// The entity whose canonical name is written in some spelling.
  func entity(spelled key: NameKey) -> Int? { byNameKey[key] }

  /// The entities that bear a name besides the canonical one, ascending: to the letter, else as
  /// `X (long form)`, else in another spelling.
  func bearers(of name: String) -> [Int] {
    if let exact = byOtherName[name] { return exact }
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      let short = byKey[NameKey(String(name[..<open]))] ?? []
      let long = Set(byKey[NameKey(String(name[name.index(after: open)...].dropLast()))] ?? [])
      let both = short.filter(long.contains)
      if !both.isEmpty { return both }
    }
    return byKey[NameKey(name)] ?? []
  }
}
