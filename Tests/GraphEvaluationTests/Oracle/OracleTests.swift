import EntityExtraction
import Foundation
import GoldStandard
import GraphBuilding
import GraphEvaluation
import GraphStorage
import PaperCorpus
import TestSupport
import Testing

/// Holds the evaluation to `score.py`, which defines its figures.
struct OracleTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let recordedSeeds = 0..<4
  private static let recording = "score.json"

  private func evaluation(gold: String, database: String, only list: String? = nil) throws -> Evaluation {
    let annotations = GoldAnnotations(folder: gold, only: list)
    try #require(annotations.diagnostics == [])
    return Evaluation(of: try GraphStore(readingAt: database).facts(), against: annotations.papers)
  }

  @Test(arguments: recordedSeeds)
  func `the figures of random papers are the recorded ones`(seed: Int) throws {
    let file = "\(SourceTree.root)/Tests/GraphEvaluationTests/Oracle/Snapshots/\(Self.recording)"
    let recorded = try JSONDecoder().decode([ScoreFigures].self, from: Data(contentsOf: URL(filePath: file)))
    let papers = try RandomPapers(seed: seed).write(to: folder)
    #expect(try ScoreFigures(evaluation(gold: papers.gold, database: papers.database)) == recorded[seed])
  }

  @Test(.enabled(if: ScoreProgram.isAvailable, "needs ../shared and python3"))
  func `the recorded figures are the oracle's`() throws {
    let figures = try Self.recordedSeeds.map { seed in
      let folder = try TemporaryFolder()
      let papers = try RandomPapers(seed: seed).write(to: folder)
      return try ScoreProgram.score(database: papers.database, gold: papers.gold, "--json")
    }
    try Snapshot.verify("[\n" + figures.joined(separator: ",\n") + "]\n", named: Self.recording)
  }

  @Test(.enabled(if: ScoreProgram.isAvailable, "needs ../shared and python3"), arguments: 100..<116)
  func `figures, confusions and worst papers are the oracle's`(seed: Int) throws {
    let papers = try RandomPapers(seed: seed).write(to: folder)
    let evaluation = try evaluation(gold: papers.gold, database: papers.database)
    let figures = try ScoreProgram.score(database: papers.database, gold: papers.gold, "--json")
    #expect(try ScoreFigures(evaluation) == ScoreFigures(json: figures), "seed \(seed)")
    let text = try ScoreProgram.score(database: papers.database, gold: papers.gold, "--worst 99")
    #expect(text.hasSuffix("\n" + mistakes(evaluation)), "seed \(seed)")
  }

  /// What `score.py` says below its table.
  private func mistakes(_ evaluation: Evaluation) -> String {
    let confusions = evaluation.confusions.prefix(8).map {
      "\($0.confusion.annotated.rawValue) taken for \($0.confusion.found.rawValue) \($0.count)"
    }
    let papers = evaluation.worstPapers.map { paper in
      let lines = [
        ("missed", paper.missed), ("spurious", paper.spurious.map { "\($0.name) (\($0.type.rawValue))" }),
        ("wrong type", paper.wrongTypes.map { "\($0.name): \($0.confusion.found.rawValue)" }),
      ].filter { !$1.isEmpty }
      return "\n\(paper.id)\n" + lines.map { "  \($0): \($1.joined(separator: ", "))\n" }.joined()
    }
    return "types confused: \(confusions.joined(separator: ", "))\n" + papers.joined()
  }

  @Test(.enabled(if: ScoreProgram.isAvailable, "needs ../shared and python3"))
  func `the figures of real posts are the oracle's`() throws {
    for (path, bytes) in SharedData.posts().prefix(6) { try folder.write(bytes, to: path) }
    let database = folder.path + "/graph.sqlite"
    _ = try GraphBuilder(blog: Blog.discover(from: folder.path)).build(into: database)
    let gold = "\(SharedData.root ?? "")/gold"
    let figures = try ScoreProgram.score(
      database: database, gold: gold, "--json --only '\(gold)/validation.txt'")
    let evaluation = try evaluation(gold: gold, database: database, only: "\(gold)/validation.txt")
    #expect(try ScoreFigures(evaluation) == ScoreFigures(json: figures))
    #expect(evaluation.tally(of: .entity).truePositives > 0)
  }

  @Test func `facts come back from a graph as they were`() throws {
    let papers = try RandomPapers(seed: 1)
    let written = try papers.write(to: folder)
    let known = papers.facts.filter { $0.value != PaperFacts() }
    #expect(try GraphStore(readingAt: written.database).facts() == known)
  }
}
