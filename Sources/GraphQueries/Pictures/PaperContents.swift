internal import EntityExtraction
public import GraphStorage

/// Selects what papers are about: one paper, or those of a post.
public struct PaperContents: Sendable {
  private let graph: StoredGraph

  /// Prepares a graph for questions.
  public init(_ graph: StoredGraph) {
    self.graph = graph
  }

  /// The papers and their entities.
  ///
  /// Entities that several of the papers have come first, since they hold the picture together; then the strongest of
  /// each paper in turn, by role and by rank. Generic entities are left out.
  ///
  /// - Parameters:
  ///   - papers: Indices of the papers. One alone is in the part's focus.
  ///   - limit: How many entities to show at most; by default 22 for one paper, and three a paper from 24 to 36.
  /// - Returns: The part.
  public func subgraph(of papers: [Int], limit: Int? = nil) -> Subgraph {
    let limit = limit ?? (papers.count == 1 ? 22 : min(max(24, 3 * papers.count), 36))
    let isShown = Set(papers)
    var edgesByPaper: [Int: [StoredGraph.PaperEntity]] = [:]
    var counts: [Int: Int] = [:]
    for edge in graph.paperEntities
    where isShown.contains(edge.paper) && !graph.entities[edge.entity].isGeneric {
      edgesByPaper[edge.paper, default: []].append(edge)
      counts[edge.entity, default: 0] += 1
    }
    var turns: [Int: Int] = [:]
    for edges in edgesByPaper.values {
      let ranked = edges.sorted { ($0.role, $0.entity) < ($1.role, $1.entity) }
      for (turn, edge) in ranked.enumerated() {
        turns[edge.entity] = min(turns[edge.entity] ?? .max, turn)
      }
    }
    let entities = turns.keys
      .sorted { (-(counts[$0] ?? 0), turns[$0] ?? 0, $0) < (-(counts[$1] ?? 0), turns[$1] ?? 0, $1) }
      .prefix(limit)
    return subgraph(papers: papers, entities: entities.sorted(), edges: edgesByPaper)
  }

  private func subgraph(
    papers: [Int], entities: [Int], edges: [Int: [StoredGraph.PaperEntity]]
  ) -> Subgraph {
    let nodes = papers.map(Subgraph.Node.paper) + entities.map(Subgraph.Node.entity)
    let place = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    var links: [Subgraph.Edge] = []
    for paper in papers {
      for edge in edges[paper] ?? [] {
        guard let source = place[.paper(paper)], let target = place[.entity(edge.entity)] else { continue }
        links.append(Subgraph.Edge(source: source, target: target, link: .role(edge.role)))
      }
    }
    for relation in graph.relations {
      guard let source = place[.entity(relation.source)], let target = place[.entity(relation.target)]
      else { continue }
      links.append(Subgraph.Edge(source: source, target: target, link: .relation(relation.type)))
    }
    return Subgraph(nodes: nodes, edges: links, focus: papers.count == 1 ? [0] : [])
  }
}
