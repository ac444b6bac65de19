internal import EntityExtraction
internal import GraphStorage

/// How firmly each paper holds each of its entities; generic entities hold nothing together.
struct PaperTies {
  /// An entity of a paper.
  struct Tie {
    let entity: Int
    let weight: Double
  }

  /// How closely a role binds an entity to its paper, as a multiple of using it.
  static let roleWeights: [EntityRole: Double] = [
    // What a paper introduces is what it is about.
    .introduces: 1.5,
    .uses: 1,
    // Common yardsticks and rivals tell the field of a paper, less its subject.
    .evaluatesOn: 0.7, .comparesWith: 0.7, .addresses: 0.7,
    // Measures and background are shared across fields.
    .measures: 0.3, .mentions: 0.3,
  ]

  /// By paper: its entities, in their order.
  let ofPaper: [[Tie]]

  /// A tie is weaker by the square root of the number of papers that the entity stands in, so that what half the blog
  /// has in common joins little.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - included: Entities that count although they are generic.
  init(_ graph: StoredGraph, including included: Set<Int> = []) {
    var ofPaper = [[Tie]](repeating: [], count: graph.papers.count)
    for edge in graph.paperEntities {
      guard !graph.entities[edge.entity].isGeneric || included.contains(edge.entity) else { continue }
      let weight = (Self.roleWeights[edge.role] ?? 0) * Self.rarity(of: graph.entities[edge.entity])
      ofPaper[edge.paper].append(Tie(entity: edge.entity, weight: weight))
    }
    self.ofPaper = ofPaper
  }

  /// 1 for an entity of one paper, less for one of many.
  static func rarity(of entity: StoredGraph.Entity) -> Double {
    1 / Double(max(entity.papers, 1)).squareRoot()
  }
}
