internal import EntityExtraction
internal import GraphQueries
internal import GraphStorage

/// Measures that look at the papers two entities share, and at no other.
struct SharedPapersMeasure: RelatednessMeasure {
  enum Kind: String, CaseIterable {
    /// The number of shared papers.
    case coOccurrence = "co-occurrence"
    /// Shared papers, those with few entities more: 1 / log of their number (Adamic and Adar 2003).
    case adamicAdar = "Adamic–Adar"
    /// Shared papers by those of either.
    case jaccard = "Jaccard"
    /// Shared papers by how many chance would give; pointwise mutual information is its logarithm.
    case lift
  }

  let name: String
  private let kind: Kind
  private let edges: StoredGraph.PaperEntities
  private let papers: [Double]

  init(_ kind: Kind, over graph: StoredGraph) {
    name = kind.rawValue
    self.kind = kind
    edges = graph.paperEntities
    papers = graph.entities.map { Double($0.papers) }
  }

  func scores(from origin: Int) -> [Double] {
    var shared = [Double](repeating: 0, count: papers.count)
    for edge in edges.ofEntity(origin) {
      let entities = edges.ofPaper(edge.paper)
      // A paper of one entity connects it with nothing, so that its logarithm of 0 is never asked for.
      let weight = kind == .adamicAdar ? 1 / PortableMath.log(Double(max(entities.count, 2))) : 1
      for other in entities { shared[other.entity] += weight }
    }
    switch kind {
    case .coOccurrence, .adamicAdar: return shared
    case .jaccard: return shared.indices.map { shared[$0] / max(papers[origin] + papers[$0] - shared[$0], 1) }
    case .lift: return shared.indices.map { shared[$0] / max(papers[origin] * papers[$0], 1) }
    }
  }
}
