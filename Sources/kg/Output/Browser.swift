import ArgumentParser
import TextEscaping

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What of a paper is to be opened.
enum OpenTarget: String, ArgumentChoice {
  case post
  case paper
}

/// Why an address was not opened.
enum BrowserError: Error, CustomStringConvertible {
  case noAddress(String)
  case cannotRun(program: String)

  var description: String {
    switch self {
    case .noAddress(let text):
      "'\(text)' is no address of a site; give the blog's url in _config.yml for places on the blog"
    case .cannotRun(let program):
      "cannot run \(program) to open the address; name another program in BROWSER"
    }
  }
}

/// The program that shows pages: `$BROWSER`, else the system's own. No shell reads the address.
enum Browser {
  #if os(macOS)
    private static let usual = "open"
  #else
    private static let usual = "xdg-open"
  #endif

  /// Opens an address of the web and waits until the program has taken it.
  ///
  /// - Throws: `BrowserError` for anything else, and where the program is missing or fails.
  static func open(_ address: String) throws {
    guard let allowed = LinkPolicy.allowed(address), allowed.lowercased().hasPrefix("http") else {
      throw BrowserError.noAddress(address)
    }
    let program = Environment.value("BROWSER") ?? usual
    var words: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(allowed), nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawnp(&process, program, nil, nil, &words, environ) == 0 else {
      throw BrowserError.cannotRun(program: program)
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    guard status == 0 else { throw BrowserError.cannotRun(program: program) }
  }
}
