import GraphEvaluation
import GraphStorage
import PaperCorpus

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How well measures of relatedness foretell what later papers name together, as a table or as JSON.
struct RelatedTrialAnswer: Encodable {
  private struct Row: Encodable {
    let measure: String
    let auc, mrr: Double
  }

  private let before: String
  private let papersBefore, papersSince, questions: Int
  private let measures: [Row]

  private enum CodingKeys: String, CodingKey {
    case before, questions, measures
    case papersBefore = "papers_before"
    case papersSince = "papers_since"
  }

  /// Runs the trial; nil where no later paper asks a question.
  init?(_ trial: RelatedTrial, before day: PostDate) throws {
    guard trial.questions > 0 else { return nil }
    before = day.description
    (papersBefore, papersSince, questions) = (trial.past.papers.count, trial.papers, trial.questions)
    measures = try RelatednessMeasures.all(over: trial.past).map { measure in
      let score = try RelatedScore(of: measure, in: trial)
      return Row(measure: measure.name, auc: score.areaUnderCurve, mrr: score.meanReciprocalRank)
    }
  }

  func printTable() {
    let papers = Number.counted(papersSince, "paper")
    Terminal.print(
      "\(Number.counted(questions, "question")) of \(papers) since \(before), "
        + "by the \(Number.counted(papersBefore, "paper")) before")
    var table = Table(columns: [
      .init(title: "measure"), .init(title: "AUC", isNumber: true), .init(title: "MRR", isNumber: true),
    ])
    for row in measures {
      table.rows.append([
        row.measure, Number.fixed(row.auc, decimals: 3), Number.fixed(row.mrr, decimals: 3),
      ])
    }
    for line in table.lines(width: Terminal.width) { Terminal.print(line) }
  }

  func printJSON() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Terminal.print(String(decoding: try encoder.encode(self), as: UTF8.self))
  }
}
