/// An edge as the formats of node and edge tables have it: what papers do with entities, and how entities stand to each
/// other; what several papers state is one edge.
struct ExchangeEdge {
  /// The attributes besides the two ends and the kind, in the order of `values`.
  static let attributes: [ExchangeAttribute] = [
    ExchangeAttribute("weight", .integer), ExchangeAttribute("first_seen", .day),
    ExchangeAttribute("post", .text), ExchangeAttribute("line", .integer),
    ExchangeAttribute("sentence", .text),
  ]

  let source: String
  let target: String
  /// A role or a relation, such as `uses` or `variant_of`.
  let kind: String
  /// Whether it leads from a paper.
  let isRole: Bool
  /// The number of places that say so: mentions of the entity in the paper, statements of the relation.
  var weight: Int
  let firstSeen: String?
  /// The sentence that says so: of a role the surest, of a relation the first paper's.
  let evidence: ExchangeEvidence

  /// One value an attribute; nil where the edge has none.
  var values: [ExchangeValue?] {
    [
      .integer(weight), firstSeen.map { .text($0) }, .text(evidence.post), .integer(evidence.line),
      .text(evidence.sentence),
    ]
  }
}

extension ExchangeGraph {
  /// Visits the edges that leave papers, then those between entities.
  func edges(_ visit: (ExchangeEdge) throws -> Void) throws {
    let (papers, entities) = (self.papers.map(\.nodeID), self.entities.map(\.nodeID))
    try statements.roles { role in
      try visit(
        ExchangeEdge(
          source: papers[role.paper], target: entities[role.entity], kind: role.role,
          isRole: true, weight: role.mentions, firstSeen: self.papers[role.paper].posts.first?.date,
          evidence: role.evidence))
    }
    var pending: (relation: ExchangeRelation, edge: ExchangeEdge)?
    try statements.relations { relation in
      if let last = pending?.relation, last.source == relation.source, last.target == relation.target,
        last.kind == relation.kind
      {
        pending?.edge.weight += 1
        return
      }
      if let edge = pending?.edge { try visit(edge) }
      pending = (
        relation,
        ExchangeEdge(
          source: entities[relation.source], target: entities[relation.target],
          kind: relation.kind, isRole: false, weight: 1, firstSeen: relation.evidence.date,
          evidence: relation.evidence)
      )
    }
    if let edge = pending?.edge { try visit(edge) }
  }
}
