import ArgumentParser
import EntityLinking

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How the program ends where a command didn't just return.
enum Ending {
  /// Says what happened, unless the command has, and ends the program with the code for it.
  static func end(after error: any Error, of invocation: Invocation) -> Never {
    if let code = error as? ExitCode { end(code) }
    if let error = error as? SettingError {
      Terminal.note("kg: \(TerminalText.escaped(error.description))")
      end(Failure.failed)
    }
    switch KG.exitCode(for: error) {
    case .success: KG.exit(withError: error)
    case .validationFailure:
      Terminal.note(Mistake(error, in: invocation).text)
      end(.validationFailure)
    default:
      Terminal.note("kg: \(TerminalText.escaped("\(error)")); this is a fault of kg itself")
      end(Failure.failed)
    }
  }

  private static func end(_ code: ExitCode) -> Never {
    Terminal.reportFailure(code: code.rawValue)
    exit(code.rawValue)
  }
}

/// What is wrong with a command line, and what may have been meant.
struct Mistake {
  /// The sentences for the user, the last of which says where to read more.
  let text: String

  init(_ error: any Error, in invocation: Invocation) {
    let commands = invocation.commands
    if let name = invocation.commandName, commands.isEmpty, name != "help" {
      text = Self.unknown(name, kind: "command", among: Self.commandNames, help: "'kg --help' lists them")
    } else if let name = invocation.unknownSubcommand, let outer = commands.last {
      let names = outer.configuration.subcommands.compactMap { $0.configuration.commandName }
      let whole = "kg \(outer.configuration.commandName ?? "")"
      text = Self.unknown(
        name, kind: "command of '\(whole)'", among: names, help: "'\(whole) --help' lists them")
    } else if let option = invocation.unknownOption {
      let names = invocation.optionNames
      text = Self.unknown(
        option, kind: "option here", among: names, help: "'\(invocation.path) --help' lists them")
    } else if invocation.commandName == "query", let word = Self.loneWord(of: invocation.given) {
      let questions = ["--related", "--about", "--search"].map { question in
        ShellQuote.command(["kg", "query", question], names: [word])
      }
      text = TerminalText.escaped(
        "kg: '\(word)' alone is no question; such are \(questions.joined(separator: ", ")); 'kg query --help' has more"
      )
    } else {
      let sentence = RefusedArgument(KG.message(for: error)).sentence
      text = TerminalText.escaped("kg: \(sentence); '\(invocation.path) --help' tells more")
    }
  }

  /// The word behind the command, where nothing but settings follows it.
  private static func loneWord(of arguments: [String]) -> String? {
    guard arguments.count == 2 || arguments.count > 2 && arguments[2].hasPrefix("--database"),
      !arguments[1].hasPrefix("-")
    else { return nil }
    return arguments[1]
  }

  /// The names of the commands.
  static var commandNames: [String] {
    KG.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// The sentence for a word that names nothing of a kind.
  static func unknown(_ word: String, kind: String, among names: [String], help: String) -> String {
    // Whoever leaves the end out means what begins so, rather than what is as near otherwise.
    let begun = names.filter { word.count > 2 && $0.hasPrefix(word) }.min { $0.count < $1.count }
    let near = begun ?? NearNames.nearest(to: word, among: names.map { [$0] }, limit: 1).first?.name
    let question = near.map { "did you mean '\($0)'? " } ?? ""
    return TerminalText.escaped("kg: '\(word)' is no \(kind); \(question)\(help)")
  }
}
