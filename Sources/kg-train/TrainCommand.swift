internal import ArgumentParser
internal import EntityExtraction
internal import ExtractionTraining
internal import Foundation

/// Trains the weights of the extraction and writes them to a file.
@main struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kg-train", abstract: "Train the weights of the extraction on annotated posts.")

  @Argument(help: "The folder of posts.")
  var posts: String
  @Argument(help: "Folders of annotations, one file ID.json a paper.")
  var annotations: [String]
  @Option(help: "A file of arXiv ids, one a line: take only these of the first folder of annotations.")
  var only: String?
  @Option(name: .shortAndLong, help: "The file to write.")
  var output: String

  func run() async throws {
    let ids = try only.map { path in
      Set(
        try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isWhitespace).map(
          String.init))
    }
    var papers: [TrainingPaper] = []
    for (index, folder) in annotations.enumerated() {
      papers += try TrainingCorpus.papers(posts: posts, annotations: folder, ids: index == 0 ? ids : nil)
    }
    guard !papers.isEmpty else { throw ValidationError("none of the annotated papers is in '\(posts)'") }
    let weights = await ExtractionTrainer().weights(from: papers)
    try Data(weights.file).write(to: URL(fileURLWithPath: output))
    print("\(output): \(weights.file.count) bytes from \(papers.count) papers")
  }
}
