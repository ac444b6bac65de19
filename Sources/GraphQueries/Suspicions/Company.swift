internal import GraphStorage

/// The company that entities keep: the papers they stand in, and what else stands there.
struct Company {
  private let papersOfEntity: [Set<Int>]
  private let entitiesOfPaper: [[Int]]

  /// Indexes a graph; generic entities are no company.
  init(_ graph: StoredGraph) {
    var papersOfEntity = [Set<Int>](repeating: [], count: graph.entities.count)
    var entitiesOfPaper = [[Int]](repeating: [], count: graph.papers.count)
    for edge in graph.paperEntities {
      papersOfEntity[edge.entity].insert(edge.paper)
      if !graph.entities[edge.entity].isGeneric { entitiesOfPaper[edge.paper].append(edge.entity) }
    }
    self.papersOfEntity = papersOfEntity
    self.entitiesOfPaper = entitiesOfPaper
  }

  /// How many papers have both.
  func papersWithBoth(_ first: Int, _ second: Int) -> Int {
    papersOfEntity[first].intersection(papersOfEntity[second]).count
  }

  /// The cosine of the sets of neighbours, the two aside, 0 to 1.
  func likeness(_ first: Int, _ second: Int) -> Double {
    let (left, right) = (neighbours(of: first), neighbours(of: second))
    let both = left.intersection(right).subtracting([first, second]).count
    guard both > 0 else { return 0 }
    return Double(both) / (Double(left.count) * Double(right.count)).squareRoot()
  }

  private func neighbours(of entity: Int) -> Set<Int> {
    Set(papersOfEntity[entity].flatMap { entitiesOfPaper[$0] }).subtracting([entity])
  }
}
