import GraphBuilding
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far a build is, on a line of the terminal that goes away with the last step.
///
/// There is none where standard error is no terminal, under `--quiet`, or in a run by a machine (`CI`), and it comes
/// only with a build that lasts.
final class ProgressLine: Sendable {
  /// Builds shorter than this are over before a line could be read.
  private static let patience = Duration.milliseconds(500)
  private static let pause = Duration.milliseconds(100)

  private let start = ContinuousClock.now
  private let isOn: Bool
  private let lastShown = Mutex<ContinuousClock.Instant?>(nil)

  init() {
    isOn =
      isatty(STDERR_FILENO) == 1 && !Terminal.isQuiet && Environment.value("CI") == nil
      && Environment.value("TERM") != "dumb"
  }

  /// Shows a step, where it is time to.
  func show(_ progress: BuildProgress) {
    let now = ContinuousClock.now
    guard isOn, now - start > Self.patience else { return }
    let isDue = lastShown.withLock { last in
      if let shown = last, progress != .linking, now - shown < Self.pause { return false }
      last = now
      return true
    }
    if isDue { Terminal.write("\r\(progress.sentence)\u{1B}[K", to: STDERR_FILENO) }
  }

  /// Takes the line away, where it is there.
  func clear() {
    let isShown = lastShown.withLock { last in
      defer { last = nil }
      return last != nil
    }
    if isShown { Terminal.write("\r\u{1B}[K", to: STDERR_FILENO) }
  }
}

extension BuildProgress {
  /// The step as people read it.
  var sentence: String {
    switch self {
    case .reading(let done, let count): "reading posts: \(Number.grouped(done)) of \(Number.grouped(count))"
    case .linking: "linking what they name"
    }
  }
}
