import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

/// The communities of a graph, each with its most typical paper.
struct CommunityListAnswer {
  let graph: StoredGraph

  func answer(for communities: [EntityCommunity], limit: Int) -> Answer {
    let columns: [AnswerTable.Column] = [
      .init("community", isFlexible: true), .init("entities", isNumber: true),
      .init("papers", isNumber: true),
      .init("paper", title: "most typical paper", isFlexible: true), .init("arxiv_id", placement: .hidden),
    ]
    let table = AnswerTable(key: "communities", columns: columns, first: limit, of: communities) {
      community in
      let paper = community.papers.first.map { graph.papers[$0] }
      return [
        .text(community.name(in: graph)), .integer(community.members.count),
        .integer(community.papers.count),
        paper.map { .shown($0.title, as: "\($0.title) [\($0.id)]") } ?? .missing,
        AnswerValue(paper?.id.rawValue),
      ]
    }
    return Answer(schema: "kg-communities-1", tables: [table])
  }
}

/// The members of the community around each of some entities.
struct CommunityAnswer {
  let graph: StoredGraph
  let limit: Int
  let type: EntityType?

  func part(about community: EntityCommunity) -> Answer.Part {
    let (name, count) = (community.name(in: graph), community.members.count)
    let entities = Number.counted(count, "entity", plural: "entities")
    let papers = Number.counted(community.papers.count, "paper")
    let members = community.members.filter { type == nil || graph.entities[$0].type == type }
    return Answer.Part(
      heading: "\(name) · \(entities) · \(papers)",
      fields: [
        .init("community", .text(name)), .init("community_entities", .integer(count)),
        .init("community_papers", .integer(community.papers.count)),
      ],
      tables: [
        AnswerTable(
          key: "members", columns: EntityColumns.columns + [.init("papers", isNumber: true)], first: limit,
          of: members
        ) { EntityColumns.values(of: graph.entities[$0]) + [.integer(graph.entities[$0].papers)] }
      ])
  }
}

extension EntityCommunity {
  /// The short names of the members that name it.
  func name(in graph: StoredGraph) -> String {
    namesakes.map { graph.entities[$0].shortName }.joined(separator: ", ")
  }
}
