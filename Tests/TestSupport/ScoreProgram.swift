/// The program that defines the figures, beside the package: `../shared/eval/score.py`.
public enum ScoreProgram {
  /// Whether it is there and runs.
  public static let isAvailable: Bool = {
    guard SharedData.root != nil else { return false }
    do {
      return try run("").isEmpty
    } catch {
      return false
    }
  }()

  /// Prints what it says of a database, given its own arguments.
  public static func score(database: String, gold: String, _ arguments: String) throws -> String {
    try python("'\(folder)/score.py' '\(database)' '\(gold)' \(arguments)", in: SourceTree.root)
  }

  /// Prints what a script says that uses it as the module `score`.
  public static func run(_ script: String, input: String = "") throws -> String {
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

  /// Why it failed.
  public struct Failure: Error {
    /// What it wrote to standard error.
    public let message: String
  }
}
