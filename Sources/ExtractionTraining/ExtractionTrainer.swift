public import EntityExtraction

/// Trains the weights of the extraction on annotated summaries.
///
/// The candidate model learns from what taggers see in papers that they did not learn from, so that it knows how far
/// to trust a tagger: papers are parted into folds, and each fold is tagged by a tagger of the others.
public struct ExtractionTrainer: Sendable {
  /// The number of folds.
  public var folds = 5
  /// The bits of a tagger's feature.
  package var taggerBits = 18
  /// The bits of a candidate's feature.
  package var candidateBits = 17
  /// Trains the taggers.
  package var chain = ChainTrainer()
  /// Trains the candidate model.
  package var candidates = CandidateTrainer()
  private let lexicon: Lexicon

  /// Creates a trainer.
  public init(lexicon: Lexicon = .embedded) { self.lexicon = lexicon }

  /// The weights that all papers teach; the same papers give the same weights.
  public func weights(from papers: [TrainingPaper]) async -> ExtractionWeights {
    let labelled = papers.map(LabelledPaper.init)
    async let last = tagger(from: labelled)
    let examples = await held(labelled).flatMap { $0.candidates.map(\.example) }
    let model = candidates.model(from: examples, featureBits: candidateBits)
    let (tagger, words) = await last
    return ExtractionWeights(tagger: tagger, candidates: model, words: words)
  }

  /// What taggers see in the papers that they did not learn from, in the order of the papers.
  package func held(_ papers: [LabelledPaper]) async -> [TaggedPaper] {
    await withTaskGroup(of: [(Int, TaggedPaper)].self) { group in
      for fold in 0..<folds {
        group.addTask {
          let (tagger, words) = self.tagger(
            from: papers.indices.filter { $0 % self.folds != fold }.map { papers[$0] })
          return papers.indices.filter { $0 % self.folds == fold }.map {
            ($0, self.tagged(papers[$0], by: tagger, words: words))
          }
        }
      }
      var all: [(Int, TaggedPaper)] = []
      for await part in group { all += part }
      return all.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// A tagger and the words it knows.
  package func tagger(from papers: [LabelledPaper]) -> (ChainModel, WordFrequencies) {
    var words = WordFrequencies()
    for paper in papers { words.add(paper.summary) }
    let inputs = papers.map { paper in
      (
        input: TaggingInput(
          paper.summary, lexicon: lexicon, words: words, isCounted: true, featureBits: taggerBits),
        labels: paper.labels
      )
    }
    return (chain.model(from: inputs, featureBits: taggerBits), words)
  }

  /// The candidates that a tagger gives a paper, with what the annotation says of them.
  package func tagged(_ paper: LabelledPaper, by tagger: ChainModel, words: WordFrequencies) -> TaggedPaper {
    let input = TaggingInput(
      paper.summary, lexicon: lexicon, words: words, isCounted: false, featureBits: tagger.featureBits)
    let seen = CandidateInput(input, tagger: tagger, lexicon: lexicon, featureBits: candidateBits)
    let groups = seen.features.indices
    let (names, surfaces) = (groups.map(seen.name), groups.map(seen.surfaces))
    let confidence = groups.map(seen.taggerConfidence)
    let match = GoldMatch(paper.annotation, surfaces: surfaces, names: names, confidence: confidence)
    return TaggedPaper(
      annotation: paper.annotation,
      candidates: groups.map { index in
        TaggedCandidate(
          example: CandidateExample(
            features: seen.features[index],
            entity: match.entities[index].map { paper.annotation.entities[$0] }),
          entity: match.entities[index], name: names[index], surfaces: surfaces[index],
          taggerConfidence: confidence[index])
      })
  }
}

/// A summary's tokens with the labels that its annotation allows.
package struct LabelledPaper: Sendable {
  /// What an annotator found.
  package let annotation: GoldAnnotation
  /// The tokens.
  package let summary: TokenizedSummary
  /// Their labels.
  package let labels: GoldLabels

  /// Tokenizes and labels a paper.
  package init(_ paper: TrainingPaper) {
    annotation = paper.annotation
    summary = Tokenizer.tokens(of: paper.summary, in: paper.text)
    labels = GoldLabels(paper.annotation, in: summary)
  }
}

/// The candidates of a paper, with what the annotation says of them.
package struct TaggedPaper: Sendable {
  /// What an annotator found.
  package let annotation: GoldAnnotation
  /// The candidates.
  package let candidates: [TaggedCandidate]
}

/// A candidate, with what the annotation says of it.
package struct TaggedCandidate: Sendable {
  /// Its features and what is right of them.
  package let example: CandidateExample
  /// The index of the entity that it is, nil where it is none.
  package let entity: Int?
  /// Its name.
  package let name: String
  /// Its surfaces.
  package let surfaces: [String]
  /// The largest probability that the tagger gives one of its mentions.
  package let taggerConfidence: Double
}
