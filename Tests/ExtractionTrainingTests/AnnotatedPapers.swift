import EntityExtraction
import GoldStandard
import PaperCorpus

@testable import ExtractionTraining

/// Annotated papers with made-up names in a few plain sentences, so that there is a pattern to learn.
enum AnnotatedPapers {
  private static let methods = [
    "Fogline", "Marrow", "Tessel", "Quillon", "Brindle", "Ostra", "Velden", "Pikara",
  ]
  private static let datasets = ["KiteSet", "LoomBench", "MossQA", "NoriVQA"]

  /// The papers, in the order of their ids.
  static func papers(_ count: Int = 12) -> [TrainingPaper] { (0..<count).map(paper) }

  /// What a paper says.
  private static func sentences(_ method: String, _ dataset: String) -> [String] {
    [
      "우리는 새로운 기법 \(method)를 제안한다.",
      "\(method)는 \(dataset)에서 학습한 뒤 \(dataset)으로 평가하였다.",
      "자세한 내용은 부록에서 다루며 앞으로의 과제로 남긴다.",
    ]
  }

  private static func paper(_ index: Int) -> TrainingPaper {
    let method = "\(methods[index % methods.count])\(index < methods.count ? "" : "-\(index)")"
    let dataset = datasets[index % datasets.count]
    let lines = sentences(method, dataset).map { "- \($0)\n" }
    let text = SourceText(fileBytes: Array(lines.joined().utf8))
    var bullets: [Bullet] = []
    var start = 0
    for line in lines {
      bullets.append(Bullet(label: nil, span: ByteSpan(start + 2, start + line.utf8.count - 1)))
      start += line.utf8.count
    }
    let id = PaperID(rawValue: "2501.\(10_000 + index)")
    let section = Section(
      kind: .method, heading: "Method", span: ByteSpan(0, text.bytes.count), bullets: bullets)
    return TrainingPaper(
      summary: PaperSummary(
        paper: id, title: "", titleSpan: ByteSpan(0, 0), url: nil, anchor: "", sections: [section]),
      text: text,
      annotation: GoldPaper(
        id: id,
        entities: [
          .init(name: method, types: [.method], role: .introduces, surfaces: [method]),
          .init(name: dataset, types: [.dataset], role: .evaluatesOn, surfaces: [dataset]),
        ]))
  }

  /// A trainer whose models are small enough for a test.
  static func trainer(
    workers: Int = 2, sentences: MarkedSentences = MarkedSentences()
  ) -> ExtractionTrainer {
    var trainer = ExtractionTrainer(lexicon: Lexicon([]), sentences: sentences, workers: workers)
    trainer.folds = 3
    trainer.taggerBits = 10
    trainer.candidateBits = 9
    trainer.chain.epochs = 4
    trainer.candidates.epochs = 6
    return trainer
  }
}
