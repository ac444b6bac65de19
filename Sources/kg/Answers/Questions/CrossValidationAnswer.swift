import ExtractionTraining
import GoldStandard
import GraphBuilding
import GraphEvaluation
import GraphStorage
import PaperCorpus

/// What the graph of a blog is worth where each annotated paper is read by weights that did not learn from it.
struct CrossValidationAnswer {
  private let evaluation: Evaluation
  private let reliability: ReliabilityTable
  private let threshold: Double
  private let repeated: Int

  /// Cross-validates, and builds the blog's graph in memory as 'kg build' does.
  init(of corpus: TrainingCorpus, blog: Blog, folds: Int, trainer: ExtractionTrainer) throws {
    let validation = CrossValidation(of: corpus.papers, folds: folds, trainer: trainer)
    let scored = corpus.papers.map(\.annotation).filter { !corpus.repeated.contains($0.id) }
    // Papers that nobody annotated are new to all the weights.
    let usual = corpus.papers.first.flatMap { validation.weightsOfPapers[$0.summary.paper] }
    let builder = GraphBuilder(
      blog: blog,
      settings: ExtractionSettings(
        weights: usual, weightsOfPapers: validation.weightsOfPapers, threshold: validation.threshold))
    evaluation = Evaluation(of: try builder.graph().facts(), against: scored)
    reliability = validation.reliability
    threshold = validation.threshold
    repeated = corpus.papers.count - scored.count
  }

  var answer: Answer {
    let papers = Number.counted(repeated, "paper")
    let notScored = "\(papers) of several posts learned from but not scored: one summary is annotated"
    return Answer(
      schema: "kg-cross-validation-1", heading: Number.counted(evaluation.papers.count, "paper"),
      remarks: (repeated > 0 ? [notScored] : []) + [
        "threshold \(Number.fixed(threshold, decimals: 2))",
        "mean difference of confidence and share \(Number.fixed(reliability.error, decimals: 4))",
      ],
      fields: [
        .init("papers", .integer(evaluation.papers.count)),
        .init("threshold", .decimal(threshold, decimals: 2)),
        .init("calibration_error", .decimal(reliability.error, decimals: 4)),
      ],
      tables: EvaluationAnswer(evaluation: evaluation, worst: 0).tables + [calibration])
  }

  /// How often candidates of a confidence are right.
  private var calibration: AnswerTable {
    let bins = reliability.bins.enumerated().filter { $0.element.count > 0 }
    return AnswerTable(
      key: "calibration",
      columns: [.init("confidence")]
        + ["mean", "right", "candidates"].map { AnswerTable.Column($0, isNumber: true) },
      rows: bins.map { index, bin in
        let ends = [index, index + 1].map { Number.fixed(Double($0) / 10, decimals: 1) }
        return [
          .text(ends.joined(separator: " to ")), .decimal(bin.confidence, decimals: 3),
          .decimal(bin.share, decimals: 3), .integer(bin.count),
        ]
      })
  }
}
