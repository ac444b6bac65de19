import GraphBuilding

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How much the most central entities hang on each constant of the ranking, as a table or as JSON.
struct SensitivityAnswer: Encodable {
  private struct Row: Encodable {
    let doubled: String
    let kept: Int
    let tau: Double
  }

  private let top: Int
  private let rows: [Row]
  private let paperRankAgainstIntroductions: Double

  private enum CodingKeys: String, CodingKey {
    case top, rows
    case paperRankAgainstIntroductions = "paper_rank_against_introductions"
  }

  init(_ sensitivity: ImportanceSensitivity) {
    top = ImportanceSensitivity.top
    rows = sensitivity.rows.map { Row(doubled: $0.constant, kept: $0.kept, tau: $0.kendallTau) }
    paperRankAgainstIntroductions = sensitivity.paperRankAgainstIntroductions
  }

  func printTable() {
    var table = Table(columns: [
      .init(title: "doubled"), .init(title: "kept of \(top)", isNumber: true),
      .init(title: "Kendall's tau", isNumber: true),
    ])
    for row in rows {
      table.rows.append([row.doubled, "\(row.kept)", Number.fixed(row.tau, decimals: 3)])
    }
    for line in table.lines(width: Terminal.width) { Terminal.print(line) }
    let tau = Number.fixed(paperRankAgainstIntroductions, decimals: 3)
    Terminal.print("\ntau of papers' ranks with how many entities they introduce, if any: \(tau)")
  }

  func printJSON() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Terminal.print(String(decoding: try encoder.encode(self), as: UTF8.self))
  }
}
