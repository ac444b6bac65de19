internal import EntityLinking
internal import GraphStorage

/// What became of the names that papers declare to be one thing's.
struct DeclaredNames {
  /// Two entities that a declaration makes one.
  struct Pair {
    var first: Int
    var second: Int
    var declared: DeclaredPair
  }

  /// The declarations whose names are two entities', each name no other's, the most attested of each pair.
  private(set) var apart: [Pair] = []
  private let graph: StoredGraph
  private var ambiguous: Set<NameKey> = []
  private var partners: [NameKey: [NameKey: Int]] = [:]
  /// A name must stand in so many papers for a single declaration about it to be little.
  private static let commonPapers = 3

  init(_ declared: [DeclaredPair], in graph: StoredGraph) {
    self.graph = graph
    var bearers: [NameKey: Set<Int>] = [:]
    for (index, entity) in graph.entities.enumerated() {
      for name in NameNeighbourhood.names(of: entity) { bearers[NameKey(name), default: []].insert(index) }
    }
    ambiguous = Set(bearers.filter { $0.value.count > 1 }.keys)
    var best: [[Int]: Pair] = [:]
    for declaration in declared {
      let (long, short) = (NameKey(declaration.long), NameKey(declaration.short))
      partners[long, default: [:]][short, default: 0] += declaration.papers
      partners[short, default: [:]][long, default: 0] += declaration.papers
      guard let left = bearers[long], let right = bearers[short], left.count == 1, right.count == 1,
        let first = left.first, let second = right.first, first != second,
        !graph.entities[first].isGeneric, !graph.entities[second].isGeneric,
        VersionNumbers.agree(long, short)
      else { continue }
      let pair = [first, second].sorted()
      if declaration.papers > best[pair]?.declared.papers ?? 0 {
        best[pair] = Pair(first: pair[0], second: pair[1], declared: declaration)
      }
    }
    apart = best.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The common aliases, no other entity's, that a single declaration of one paper joins to its other names.
  func joinedOnce(_ entity: Int, aliases: [String: Int]) -> [(alias: String, papers: Int)] {
    let names = NameNeighbourhood.names(of: graph.entities[entity])
    let keys = Set(names.map(NameKey.init))
    return names.dropFirst().compactMap { name in
      let key = NameKey(name)
      guard let found = partners[key]?.filter({ keys.contains($0.key) && $0.key != key }), found.count == 1,
        found.first?.value == 1, let papers = aliases[name],
        papers >= Self.commonPapers, key != NameKey(names[0]), !ambiguous.contains(key)
      else { return nil }
      return (name, papers)
    }
  }
}
