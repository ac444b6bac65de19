#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Holds back the signals that would end the program, such as Ctrl-C, while something half done must not stay behind.
///
/// Whoever holds them asks `isEndWanted` between pieces of work, clears away what is half done and lets them go, which
/// ends the program as if they had never been held. Signals that are ignored or held already are left alone.
struct HeldSignals {
  private static let ending = [SIGINT, SIGTERM, SIGHUP]

  private var held = sigset_t()
  private let signals: [Int32]

  init() {
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &before)
    signals = Self.ending.filter { signal in
      var action = sigaction()
      // An ignored signal that is held would look like one that waits.
      return sigaction(signal, nil, &action) == 0 && !Self.isIgnored(action)
        && sigismember(&before, signal) == 0
    }
    sigemptyset(&held)
    for signal in signals { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, nil)
  }

  /// Whether one of them has come.
  var isEndWanted: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return signals.contains { sigismember(&waiting, $0) == 1 }
  }

  /// Lets them through again; one that has come ends the program now.
  func release() {
    var held = held
    pthread_sigmask(SIG_UNBLOCK, &held, nil)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Glibc)
      unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
        == unsafeBitCast(SIG_IGN, to: Int.self)
    #else
      unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    #endif
  }
}
