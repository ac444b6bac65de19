import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

/// The figures on a benchmark or of a metric as leaderboards, a part each.
///
/// A part of `kg-results-1` has the fields `entity`, `entity_type`, `entity_papers` (what was asked for), `metric`,
/// `evaluated_on`, `unit`, `direction` (`higher`, `lower` or `unknown`: which figure is the better one) and `figures`
/// (`absolute` or `relative`), and the table `results` with `results_total`: `rank`, `subject`, `value` (as written),
/// `relative_to`, `date`, `paper`, `arxiv_id`, `path`, `line`, `url`, `sentence`.
struct LeaderboardAnswer {
  let graph: StoredGraph
  let siteURL: String
  let limit: Int

  /// The leaderboards of an entity.
  func parts(about entity: Int, boards: [Leaderboard]) -> [Answer.Part] {
    boards.map { part($0, about: graph.entities[entity]) }
  }

  private func part(_ board: Leaderboard, about entity: StoredGraph.Entity) -> Answer.Part {
    let fields =
      EntityColumns.fields(of: [entity]) + [
        .init("metric", .text(graph.entities[board.metric].name)),
        .init("evaluated_on", AnswerValue(board.evaluatedOn.map { graph.entities[$0].name })),
        .init("unit", board.unit.isEmpty ? .missing : .text(board.unit)),
        .init("direction", .text(board.direction.rawValue)),
        .init("figures", .text(board.isRelative ? "relative" : "absolute")),
      ]
    let table = AnswerTable(key: "results", columns: Self.columns, first: limit, of: board.entries) { entry in
      let result = entry.result
      let paper = graph.papers.index(of: result.paper)
      return [
        .integer(entry.rank), .text(graph.entities[result.subject].name),
        .shown(result.value, as: result.value + board.unit),
        AnswerValue(result.relativeTo.map { graph.entities[$0].name }),
        AnswerValue(result.date?.description), AnswerValue(paper.map { graph.papers[$0].title }),
        .text(result.paper.rawValue),
      ] + PlaceColumns.values(of: result.place) + [
        .text(siteURL + result.address), .quotation(result.sentence),
      ]
    }
    return Answer.Part(heading: heading(of: board), fields: fields, tables: [table])
  }

  private static let columns: [AnswerTable.Column] =
    [
      .init("rank", isNumber: true), .init("subject", isFlexible: true), .init("value", isNumber: true),
      .init("relative_to", title: "against", isFlexible: true), .init("date"),
      .init("paper", placement: .hidden), .init("arxiv_id"),
    ] + PlaceColumns.columns + [
      .init("url", placement: .hidden), .init("sentence", placement: .below(lines: 2)),
    ]

  private func heading(of board: Leaderboard) -> String {
    let metric = graph.entities[board.metric].displayName
    // Some benchmarks are their own metric.
    let data =
      board.evaluatedOn.map { $0 == board.metric ? "" : " on \(graph.entities[$0].displayName)" } ?? ""
    let unit = board.unit.isEmpty ? "" : " (\(board.unit))"
    return "\(metric)\(data)\(unit) · \(Self.words(for: board))"
  }

  private static func words(for board: Leaderboard) -> String {
    let direction =
      switch board.direction {
      case .higher: "higher is better"
      case .lower: "lower is better"
      case .unknown: "direction unknown, highest first"
      }
    return board.isRelative ? "relative figures, \(direction)" : direction
  }
}
