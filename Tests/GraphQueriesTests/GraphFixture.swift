import EntityExtraction
@testable import GraphStorage
import PaperCorpus

/// A small graph: papers by their entities, in roles.
struct GraphFixture {
  private var names: [String] = []
  private var aliases: [String: [String]] = [:]
  private var generic: Set<String> = []
  private var edges: [(paper: Int, entity: Int, role: EntityRole)] = []
  private var papers = 0
  var relations: [StoredGraph.Relation] = []
  /// Titles and days of papers that have others than the fixture's own.
  var titles: [Int: String] = [:]
  var days: [Int: PostDate] = [:]

  mutating func entity(_ name: String, aliases: [String] = [], isGeneric: Bool = false) {
    if !names.contains(name) { names.append(name) }
    self.aliases[name] = aliases
    if isGeneric { generic.insert(name) }
  }

  mutating func paper(_ entities: [String: EntityRole]) {
    for (name, role) in entities.sorted(by: { $0.key < $1.key }) {
      if !names.contains(name) { names.append(name) }
      edges.append((papers, names.firstIndex(of: name) ?? 0, role))
    }
    papers += 1
  }

  func index(of name: String) -> Int { names.firstIndex(of: name) ?? -1 }

  var graph: StoredGraph {
    StoredGraph(
      papers: (0..<papers).map { number in
        StoredGraph.Paper(
          id: PaperID(rawValue: "2509.\(10000 + number)"), title: titles[number] ?? "Paper \(number)",
          url: nil, pageRank: 0.1,
          date: days[number] ?? PostDate(year: 2025, month: 9, day: 1 + number % 28),
          address: "/p/#\(number)")
      },
      entities: names.enumerated().map { index, name in
        StoredGraph.Entity(
          name: name, shortName: aliases[name]?.first ?? name, type: .method,
          isGeneric: generic.contains(name),
          pageRank: 0.1, papers: edges.count { $0.entity == index }, aliases: aliases[name] ?? [])
      },
      paperEntities: edges.map { StoredGraph.PaperEntity(paper: $0.paper, entity: $0.entity, role: $0.role) },
      relations: relations, days: nil, posts: papers)
  }
}
