import GraphEvaluation
import GraphStorage
import PaperCorpus

/// How well measures of relatedness foretell what later papers name together.
struct RelatedTrialAnswer {
  let trial: RelatedTrial
  let day: PostDate

  /// Runs the trial; nil where no later paper asks a question.
  func answer() throws -> Answer? {
    guard trial.questions > 0 else { return nil }
    let (before, since) = (trial.past.papers.count, trial.papers)
    let rows = try RelatednessMeasures.all(over: trial.past).map { measure -> [AnswerValue] in
      let score = try RelatedScore(of: measure, in: trial)
      return [
        .text(measure.name), .decimal(score.areaUnderCurve, decimals: 3),
        .decimal(score.meanReciprocalRank, decimals: 3),
      ]
    }
    let questions = Number.counted(trial.questions, "question")
    return Answer(
      schema: "kg-related-trial-1",
      heading: "\(questions) of \(Number.counted(since, "paper")) since \(day), "
        + "by the \(Number.counted(before, "paper")) before",
      fields: [
        .init("before", .text(day.description)), .init("questions", .integer(trial.questions)),
        .init("papers_before", .integer(before)), .init("papers_since", .integer(since)),
      ],
      tables: [
        AnswerTable(
          key: "measures",
          columns: [
            .init("measure"), .init("auc", title: "AUC", isNumber: true),
            .init("mrr", title: "MRR", isNumber: true),
          ], rows: rows)
      ])
  }
}
