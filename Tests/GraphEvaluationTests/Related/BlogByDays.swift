import EntityExtraction
@testable import GraphStorage
import PaperCorpus

/// A graph of papers, one a day from 2025-09-01 on, by the names of their entities.
struct BlogByDays {
  private(set) var names: [String] = []
  private var edges: [StoredGraph.PaperEntity] = []
  private var papers = 0
  var generic: Set<String> = []

  mutating func paper(_ entities: String...) { paper(entities) }

  mutating func paper(_ entities: [String], role: EntityRole = .uses) {
    for name in entities {
      if !names.contains(name) { names.append(name) }
      edges.append(StoredGraph.PaperEntity(paper: papers, entity: index(of: name), role: role))
    }
    papers += 1
  }

  func index(of name: String) -> Int { names.firstIndex(of: name) ?? -1 }

  /// The day of the paper of a number.
  static func day(_ number: Int) -> PostDate? {
    let month = 8 + number / 28
    return PostDate(year: 2025 + month / 12, month: 1 + month % 12, day: 1 + number % 28)
  }

  var graph: StoredGraph {
    StoredGraph(
      papers: (0..<papers).map { number in
        StoredGraph.Paper(
          id: PaperID(rawValue: "2509.\(10000 + number)"), title: "Paper \(number)", url: nil, pageRank: 0.1,
          date: Self.day(number), address: "/p/#\(number)")
      },
      entities: names.enumerated().map { index, name in
        StoredGraph.Entity(
          name: name, shortName: name, type: .method, isGeneric: generic.contains(name), pageRank: 0.1,
          papers: edges.count { $0.entity == index }, aliases: [])
      },
      paperEntities: edges.sorted { ($0.paper, $0.entity) < ($1.paper, $1.entity) }, relations: [], days: nil,
      posts: papers)
  }
}
