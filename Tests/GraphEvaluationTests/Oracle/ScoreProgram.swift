import Testing
import GraphEvaluation
import TestSupport

/// The program that defines the figures, beside the package: `../shared/eval/score.py`.
enum ScoreProgram {
  /// Why a test that needs it is passed over.
  static let hint: Comment = "needs ../shared and python3"

  /// Whether it is there and runs.
  static let isAvailable: Bool = {
    guard SharedData.root != nil else { return false }
    do {
      return try run("").isEmpty
    } catch {
      return false
    }
  }()

  /// Prints what it says of a database, given its own arguments.
  static func score(database: String, gold: String, _ arguments: String) throws -> String {
    try python("'\(folder)/score.py' '\(database)' '\(gold)' \(arguments)", in: SourceTree.root)
  }

  /// Prints what a script says that uses it as the module `score`.
  static func run(_ script: String, input: String = "") throws -> String {
    let files = try TemporaryFolder()
    try files.write("import sys; sys.path.insert(0, sys.argv[1]); import score\n" + script, to: "script.py")
    try files.write(input, to: "input")
    return try python("script.py '\(folder)' <input", in: files.path)
  }

  private static var folder: String { "\(SharedData.root ?? "")/eval" }

  private static func python(_ arguments: String, in folder: String) throws -> String {
    let outcome = try Shell(in: folder).run("python3 -B -X utf8 \(arguments)")
    guard outcome.status == 0 else { throw Failure(message: outcome.error) }
    return outcome.output
  }

  struct Failure: Error {
    let message: String
  }
}
