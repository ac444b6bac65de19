public import EntityExtraction
internal import Foundation
internal import GoldStandard
internal import PaperCorpus

/// Trains the weights of the extraction on annotated summaries.
///
/// Each model learns from what the ones before it say of papers that those did not learn from, so that it knows how far
/// to trust them: papers are parted into folds, each fold is tagged by a tagger of the others, its candidates are
/// judged by a model of the others', and these judgements are what confidence is calibrated by.
public struct ExtractionTrainer: Sendable {
  /// The number of folds, at least 2.
  package var folds = 5
  /// The bits of a tagger's feature.
  package var taggerBits = 17
  /// The bits of a candidate's feature.
  package var candidateBits = 17
  /// Trains the taggers.
  package var chain = ChainTrainer()
  /// Trains the candidate models.
  package var candidates = CandidateTrainer()
  /// How much a marked sentence counts beside one of an annotated summary.
  package var sentenceShare = 0.5
  let lexicon: Lexicon
  /// What every fold learns from besides the papers.
  private let sentences: MarkedSentences
  private let workers: Workers

  /// Creates a trainer.
  ///
  /// - Parameters:
  ///   - lexicon: The names that are known before.
  ///   - sentences: Sentences to learn from besides the papers; they count neither in the confidence that is
  ///     calibrated nor in the threshold.
  ///   - workers: The most threads that work at once; as many as there are cores where none is given.
  public init(
    lexicon: Lexicon = .embedded, sentences: MarkedSentences = MarkedSentences(), workers: Int? = nil
  ) {
    self.lexicon = lexicon
    self.sentences = sentences
    self.workers = Workers(count: workers ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// The weights that papers teach: the same to the byte for the same papers, in whatever order.
  public func weights(from papers: [TrainingPaper]) -> ExtractionWeights {
    let sorted = papers.sorted { $0.summary.paper < $1.summary.paper }
    let labelled = (sorted + sentences.papers).map(LabelledPaper.init)
    @Sendable func rest(of fold: Int) -> [Int] { labelled.indices.filter { $0 % folds != fold } }

    // No paper is in the fold behind the last, so that the models for it learn from all.
    let taggers = workers.map(below: folds + 1) { fold in tagger(from: rest(of: fold).map { labelled[$0] }) }
    let examples = workers.map(below: labelled.count) { index in
      self.examples(from: labelled[index], by: taggers[index % folds])
    }
    let models = workers.map(below: folds + 1) { fold in
      candidates.model(from: rest(of: fold).flatMap { examples[$0] }, featureBits: candidateBits)
    }
    var judged: [JudgedCandidate] = []
    for (index, examples) in examples.prefix(papers.count).enumerated() {
      for example in examples {
        guard let isEntity = example.isEntity,
          let judgement = models[index % folds].judgement(of: example.features, where: { _ in true })
        else { continue }
        let shares = TypeRoleShares(probabilities: judgement.joint)
        judged.append(
          JudgedCandidate(
            score: judgement.score, isEntity: isEntity,
            isTyped: isEntity && example.types.contains(shares.type)))
      }
    }
    let calibration = Calibration(fitting: judged)
    let entities = papers.reduce(0) { $0 + $1.annotation.entities.count { !$0.isOptional } }
    return ExtractionWeights(
      tagger: taggers[folds].model, candidates: models[folds], words: taggers[folds].words,
      calibration: calibration, threshold: calibration.bestThreshold(for: judged, among: entities))
  }

  private struct Tagger {
    let model: ChainModel
    let words: WordFrequencies
  }

  private func tagger(from papers: [LabelledPaper]) -> Tagger {
    var words = WordFrequencies()
    for paper in papers { words.add(paper.summary) }
    let inputs = papers.map { paper in
      (
        input: TaggingInput(
          paper.summary, lexicon: lexicon, words: words, isCounted: true, featureBits: taggerBits),
        labels: paper.labels,
        share: paper.coverage == .whole ? 1 : sentenceShare
      )
    }
    return Tagger(model: chain.model(from: inputs, featureBits: taggerBits), words: words)
  }

  /// The candidates that a tagger gives a paper, with what the annotation says of them.
  private func examples(from paper: LabelledPaper, by tagger: Tagger) -> [CandidateExample] {
    let input = TaggingInput(
      paper.summary, lexicon: lexicon, words: tagger.words, isCounted: false,
      featureBits: tagger.model.featureBits)
    let seen = CandidateInput(input, tagger: tagger.model, lexicon: lexicon, featureBits: candidateBits)
    let pairs = EntityPairs(
      paper.annotation.entities,
      seen.features.indices.map {
        EntityPairs.Found(
          name: seen.name(of: $0), surfaces: seen.surfaces(of: $0), confidence: seen.taggerConfidence(of: $0))
      })
    return seen.features.indices.map { index in
      let entity = pairs.annotated[index].map { paper.annotation.entities[$0] }
      switch paper.coverage {
      case .whole: return CandidateExample(features: seen.features[index], entity: entity)
      case .marked:
        return CandidateExample(
          features: seen.features[index], marked: entity,
          mayBeOther: seen.name(of: index).unicodeScalars.contains(where: \.isOfName),
          share: sentenceShare)
      }
    }
  }
}
