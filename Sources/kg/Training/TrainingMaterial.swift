import EntityExtraction
import ExtractionTraining
import GoldStandard
import PaperCorpus

/// What weights are learned from: a blog's annotated papers, and sentences with marked names besides.
struct TrainingMaterial {
  let blog: Blog
  let corpus: TrainingCorpus
  let trainer: ExtractionTrainer

  /// How much it is, in words.
  let size: String

  /// Reads it, and says what of it cannot be read.
  ///
  /// - Parameters:
  ///   - path: The annotated blog.
  ///   - annotations: Folders with annotations.
  ///   - list: A file with the papers of the first folder to learn from; nil for all.
  ///   - sentences: A file of sentences with marked names, if any.
  /// - Throws: `CorpusError`, and `InputError` where fewer than two papers are annotated.
  init(blog path: String, annotations: [String], only list: String?, sentences: String?) throws {
    let gold = annotations.enumerated().map { index, folder in
      GoldAnnotations(folder: folder, only: index == 0 ? list : nil)
    }
    DiagnosticList(gold.flatMap(\.diagnostics)).print()
    blog = try Blog.discover(from: path)
    corpus = try TrainingCorpus(blog: blog, annotations: gold.flatMap(\.papers))
    DiagnosticList(corpus.diagnostics, blog: blog).print()
    guard corpus.papers.count > 1 else {
      let count = corpus.papers.isEmpty ? "none" : "one"
      throw InputError(
        path: path, reason: "has \(count) of the annotated papers; two are the least to learn from")
    }
    let marked =
      try sentences.map { try InputFile.read($0, as: MarkedSentences.init(file:)) } ?? MarkedSentences()
    trainer = ExtractionTrainer(sentences: marked)
    let parts =
      [Number.counted(corpus.papers.count, "paper")]
      + (marked.count > 0 ? [Number.counted(marked.count, "sentence")] : [])
    size = parts.joined(separator: " and ")
  }

  /// What weights that learned from other papers are worth, in so many parts at most.
  func crossValidation(folds: Int) throws -> Answer {
    try CrossValidationAnswer(
      of: corpus, blog: blog, folds: min(folds, corpus.papers.count), trainer: trainer
    ).answer
  }

  /// Learns from all of it and writes the weights.
  ///
  /// - Throws: `OutputError`.
  func writeWeights(to path: String) throws {
    try OutputFile.write(trainer.weights(from: corpus.papers).file, to: path)
    Terminal.note("learned from \(size): \(path)")
  }
}
