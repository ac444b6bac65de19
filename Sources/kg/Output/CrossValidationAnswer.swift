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

  func print() {
    EvaluationAnswer(evaluation, worst: 0).printTable()
    if repeated > 0 {
      let papers = Number.counted(repeated, "paper")
      Terminal.print("\n\(papers) of several posts learned from but not scored: one summary is annotated")
    }
    Terminal.print("\nthreshold \(Number.fixed(threshold, decimals: 2))\n")
    let numbers = ["mean", "right", "candidates"].map { Table.Column(title: $0, isNumber: true) }
    var table = Table(columns: [Table.Column(title: "confidence")] + numbers)
    for (index, bin) in reliability.bins.enumerated() where bin.count > 0 {
      let ends = [index, index + 1].map { Number.fixed(Double($0) / 10, decimals: 1) }
      let figures = [bin.confidence, bin.share].map { Number.fixed($0, decimals: 3) }
      table.rows.append([ends.joined(separator: " to ")] + figures + [Number.grouped(bin.count)])
    }
    for line in table.lines(width: Terminal.width) { Terminal.print(line) }
    Terminal.print("mean difference \(Number.fixed(reliability.error, decimals: 4))")
  }
}
