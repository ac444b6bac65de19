import Foundation
import Synchronization
import TestSupport

/// The program at work, which a test may end before it is done.
final class RunningProgram: Sendable {
  /// How it ended.
  enum Ending: Equatable {
    /// By Ctrl-C, having said nothing; a shell reports the code 130.
    case byInterrupt
    /// It was done before, and has said nothing.
    case finished
    case otherwise(status: Int32, isSignal: Bool, said: String)
  }

  private let process: Process
  private let said = Mutex("")
  private let reading = DispatchGroup()
  /// What it says of its own accord.
  private static let talk = ["kg: building from"]

  init(_ arguments: String, in folder: String) throws {
    process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec kg \(arguments) 2>&1"]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = Shell.environment(in: folder)
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try Self.withInterrupts { try process.run() }
    DispatchQueue.global().async(group: reading) { [self] in
      while case let data = pipe.fileHandleForReading.availableData, !data.isEmpty {
        said.withLock { $0 += String(decoding: data, as: UTF8.self) }
      }
    }
  }

  /// Does something with Ctrl-C as a shell's user has it: threads of a pool hold its signal back, and who is started by
  /// one would inherit that.
  private static func withInterrupts(_ body: () throws -> Void) rethrows {
    var (interrupt, before) = (sigset_t(), sigset_t())
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    signal(SIGINT, SIG_DFL)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  var isRunning: Bool { process.isRunning }

  func hasSaid(_ text: String) -> Bool { said.withLock { $0.contains(text) } }

  /// Sends what Ctrl-C sends, and waits for the end.
  func interrupt() -> Ending {
    process.interrupt()
    process.waitUntilExit()
    reading.wait()
    let said = said.withLock { text in
      text.split(separator: "\n").filter { line in !Self.talk.contains { line.hasPrefix($0) } }.joined()
    }
    let isSignal = process.terminationReason == .uncaughtSignal
    let status = process.terminationStatus
    switch (isSignal, status, said.isEmpty) {
    case (true, SIGINT, true): return .byInterrupt
    case (false, 0, true): return .finished
    default: return .otherwise(status: status, isSignal: isSignal, said: said)
    }
  }
}
