/// Which found entity of a paper is which annotated one.
///
/// Two may be paired that share a surface or name, folded. Pairs are made one to one, those first that share
/// most; ties go by the annotated name's bytes, then by the found one's.
package struct EntityPairs {
  /// An entity as it is found: what it is called.
  package struct Found {
    let name: String
    let surfaces: [String]
    /// The surer of two that share anything with one annotated entity is paired with it.
    let confidence: Double

    /// Creates one; where all are as sure, what is shared decides alone.
    package init(name: String, surfaces: [String], confidence: Double = 1) {
      (self.name, self.surfaces, self.confidence) = (name, surfaces, confidence)
    }
  }

  /// The found entity of each annotated one, by index.
  package private(set) var found: [Int: Int] = [:]
  /// The annotated entity of each found one that is one, by index.
  package private(set) var annotated: [Int: Int] = [:]
  private var annotatedNames: [String: String] = [:]

  /// Pairs a paper's entities.
  ///
  /// - Complexity: O(g · f · s) for g annotated and f found entities with s surfaces each.
  package init(_ gold: [GoldPaper.Entity], _ offers: [Found]) {
    let wanted = gold.map { Set(($0.surfaces + [$0.name]).map(FoldedName.init)) }
    let offered = offers.map { Set(($0.surfaces + [$0.name]).map(FoldedName.init)) }
    var candidates: [(shared: Int, annotated: Int, found: Int)] = []
    let order = Self.orderedByName(offers.map(\.name))
    for annotated in Self.orderedByName(gold.map(\.name)) {
      for found in order {
        let shared = wanted[annotated].count(where: offered[found].contains)
        if shared > 0 { candidates.append((shared, annotated, found)) }
      }
    }
    // Sorting is stable, so that the order of names breaks the ties.
    candidates.sort { left, right in
      let (one, other) = (offers[left.found].confidence, offers[right.found].confidence)
      return one != other ? one > other : left.shared > right.shared
    }
    for pair in candidates where found[pair.annotated] == nil && annotated[pair.found] == nil {
      found[pair.annotated] = pair.found
      annotated[pair.found] = pair.annotated
      annotatedNames[offers[pair.found].name] = gold[pair.annotated].name
    }
  }

  /// The annotator's name for a found entity, else the name itself, folded.
  package func folded(_ name: String) -> FoldedName { FoldedName(annotatedNames[name] ?? name) }

  private static func orderedByName(_ names: [String]) -> [Int] {
    names.indices.sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
  }
}
