import ArgumentParser
import Synchronization
import TextEscaping

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The three standard streams: results go to output, talk goes to error.
enum Terminal {
  /// How to speak.
  private struct Manners {
    var color = ColorChoice.auto
    var isQuiet = false
    var isVerbose = false
    var hasJSONErrors = false
    /// What would have been said, for the case that the command fails.
    var heldNotes: [String] = []
  }

  private static let manners = Mutex(Manners())

  /// Speaks as a command's options say.
  static func adopt(_ options: TerminalOptions) {
    manners.withLock {
      $0.color = options.colorChoice
      $0.isQuiet = options.quiet
      $0.isVerbose = options.verbose
    }
  }

  /// Says what fails as an object of JSON, and nothing else.
  static func sayErrorsAsJSON() {
    manners.withLock { $0.hasJSONErrors = true }
  }

  /// Whether only results and failures are wanted.
  static var isQuiet: Bool { manners.withLock { $0.isQuiet } }

  /// How text looks on a stream.
  static func style(of descriptor: Int32) -> TerminalStyle {
    let choice = manners.withLock { $0.color }
    return TerminalStyle(choice, isTerminal: isatty(descriptor) == 1, variable: Environment.value)
  }

  /// Prints a result.
  static func print(_ line: String) {
    write(line + "\n", to: STDOUT_FILENO)
  }

  /// Says something to the user beside the result.
  static func note(_ line: String) {
    let isHeld = manners.withLock { manners in
      guard manners.isQuiet || manners.hasJSONErrors else { return false }
      manners.heldNotes.append(line)
      return true
    }
    if !isHeld { sayNote(line) }
  }

  /// Says what only those want to know who ask for more.
  static func detail(_ line: @autoclosure () -> String) {
    if manners.withLock({ $0.isVerbose && !$0.hasJSONErrors }) { sayNote("kg: " + line()) }
  }

  /// Says why the command fails: the last note that was held, or in JSON all of them.
  static func reportFailure(code: Int32) {
    let (notes, isJSON) = manners.withLock { ($0.heldNotes, $0.hasJSONErrors) }
    if isJSON {
      let sentences = notes.map { $0.hasPrefix("kg: ") ? String($0.dropFirst(4)) : $0 }
      let text = sentences.isEmpty ? "nothing found" : sentences.joined(separator: "\n")
      write("{\"code\": \(code), \"error\": \(JSONString.quote(text))}\n", to: STDERR_FILENO)
    } else {
      for note in notes { sayNote(note) }
    }
  }

  private static func sayNote(_ line: String) {
    let style = style(of: STDERR_FILENO)
    let name = "kg:"
    if style.isOn, line.hasPrefix(name) {
      write(style.heading(name) + line.dropFirst(name.count) + "\n", to: STDERR_FILENO)
    } else {
      write(line + "\n", to: STDERR_FILENO)
    }
  }

  /// Writes all bytes to a stream. A reader that has gone away ends the program quietly; output that can't be written
  /// ends it with a sentence.
  static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR, errno != EAGAIN {
        guard descriptor == STDOUT_FILENO, errno != EPIPE else { return }
        let reason = String(cString: strerror(errno))
        write(
          "kg: cannot write the results: \(reason); give them a place that takes them\n", to: STDERR_FILENO)
        exit(Failure.cannotWrite.rawValue)
      }
    }
  }

  /// The width of the terminal in columns; nil where output is none.
  static var width: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    if let columns = Environment.value("COLUMNS").flatMap(Int.init), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
