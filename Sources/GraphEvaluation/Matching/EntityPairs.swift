internal import GraphStorage

/// Which found entity of a paper is which annotated one.
///
/// Two may be paired that share a surface or name, folded. Pairs are made one to one, those first that share
/// most; ties go by the annotated name's bytes, then by the found one's.
struct EntityPairs {
  /// The found entity of each annotated one, by index.
  private(set) var found: [Int: Int] = [:]
  /// The found entities that are an annotated one, by index.
  private(set) var taken: Set<Int> = []
  private var annotatedNames: [String: String] = [:]

  /// Pairs a paper's entities.
  ///
  /// - Complexity: O(g · f · s) for g annotated and f found entities with s surfaces each.
  init(_ gold: [GoldPaper.Entity], _ facts: [PaperFacts.Entity]) {
    let wanted = gold.map { Set(($0.surfaces + [$0.name]).map(FoldedName.init)) }
    let offered = facts.map { Set(($0.surfaces + [$0.name]).map(FoldedName.init)) }
    var candidates: [(shared: Int, annotated: Int, found: Int)] = []
    for annotated in Self.orderedByName(gold.map(\.name)) {
      for found in Self.orderedByName(facts.map(\.name)) {
        let shared = wanted[annotated].count(where: offered[found].contains)
        if shared > 0 { candidates.append((shared, annotated, found)) }
      }
    }
    // Sorting is stable, so that the order of names breaks the ties.
    for pair in candidates.sorted(by: { $0.shared > $1.shared })
    where found[pair.annotated] == nil && taken.insert(pair.found).inserted {
      found[pair.annotated] = pair.found
      annotatedNames[facts[pair.found].name] = gold[pair.annotated].name
    }
  }

  /// The annotator's name for a found entity, else the name itself, folded.
  func folded(_ name: String) -> FoldedName { FoldedName(annotatedNames[name] ?? name) }

  private static func orderedByName(_ names: [String]) -> [Int] {
    names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
  }
}
