internal import Foundation
internal import Synchronization

/// Runs a command line as a user's shell would, with the built program on the path.
public struct Shell: Sendable {
  /// What a command left behind.
  public struct Outcome: Sendable {
    /// Its results.
    public let output: String
    /// What it said beside them.
    public let error: String
    /// Its exit code.
    public let status: Int32
  }

  private let folder: String
  private let environment: [String: String]

  /// Creates a shell in a folder, with nothing of the surrounding environment but what is given.
  public init(in folder: String, environment: [String: String] = [:]) {
    self.folder = folder
    self.environment = Self.environment(in: folder).merging(environment) { $1 }
  }

  /// The variables of a user at home in a folder, with the built program on the path.
  public static func environment(in folder: String) -> [String: String] {
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path(
      percentEncoded: false)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return ["PATH": "\(program):\(path)", "HOME": folder, "LC_ALL": "C"]
  }

  /// Runs a line; both streams are read while it runs, so that neither can fill up and block it.
  public func run(_ line: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let errorBytes = Mutex(Data())
    let reading = DispatchGroup()
    DispatchQueue.global().async(group: reading) {
      let data = error.fileHandleForReading.readDataToEndOfFile()
      errorBytes.withLock { $0 = data }
    }
    let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
    reading.wait()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: outputBytes, as: UTF8.self),
      error: errorBytes.withLock { String(decoding: $0, as: UTF8.self) }, status: process.terminationStatus)
  }
}
