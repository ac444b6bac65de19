internal import EntityLinking

/// What the entries of a file leave no question about.
public struct SettledEntities: Sendable {
  private var pairs: Set<[Int]> = []
  private var entities: Set<Int> = []
  private var hidden: Set<Int> = []

  /// Finds out what entries settle.
  ///
  /// - Parameters:
  ///   - file: The entries.
  ///   - known: The graph's entities, with or without those decisions.
  /// - Complexity: O(n log n) in the number of names.
  public init(_ file: CurationFile, for known: [KnownEntity]) {
    guard !file.entries.isEmpty else { return }
    var planner = CurationPlanner(file.entries, entities: known, path: "")
    planner.plan()
    for (entry, subjects) in zip(file.entries, planner.subjects) {
      let sure = subjects.filter { $0.count == 1 }.joined().filter { $0 < known.count }
      switch entry.verb {
      case .merge, .distinct:
        for (position, first) in sure.enumerated() {
          for second in sure[(position + 1)...] { pairs.insert([min(first, second), max(first, second)]) }
        }
      case .hide:
        hidden.formUnion(sure)
        entities.formUnion(sure)
      case .split, .rename, .retype, .alias: entities.formUnion(sure)
      }
    }
  }

  /// Whether it is decided of two entities that they are one, or two; of one, that some of its names are.
  public func areSettled(_ first: Int, _ second: Int) -> Bool {
    hidden.contains(first) || hidden.contains(second)
      || pairs.contains([min(first, second), max(first, second)])
  }

  /// Whether something is decided about an entity by itself.
  public func isSettled(_ entity: Int) -> Bool { entities.contains(entity) }
}
