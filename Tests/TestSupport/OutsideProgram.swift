import Foundation

/// A program of the machine that a format is checked with, such as `xmllint` or `dot`.
public struct OutsideProgram: Sendable {
  /// Where it lies.
  public let path: String

  /// Graphviz.
  public static let dot = OutsideProgram(named: "dot")
  /// libxml2's checker.
  public static let xmllint = OutsideProgram(named: "xmllint")
  /// Python.
  public static let python = OutsideProgram(named: "python3")

  /// Finds the program on `PATH`; nil where the machine lacks it.
  public init?(named name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let candidates = folders.map { "\($0)/\(name)" }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      return nil
    }
    path = found
  }

  /// What a run of a program left.
  public struct Result: Sendable {
    /// The exit status.
    public let status: Int32
    /// What it printed on both its streams.
    public let output: String
  }

  /// Runs the program over `input`, given as a file named last; its output holds both its streams.
  public func run(_ arguments: [String], on input: String) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("input")
    try Data(input.utf8).write(to: file)

    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments + [file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }
}
