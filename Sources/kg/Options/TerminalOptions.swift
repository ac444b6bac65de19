import ArgumentParser

/// How a command speaks.
struct TerminalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Colour: auto, always or never.",
      discussion: "Default: on a terminal, unless NO_COLOR is set or TERM is dumb.", valueName: "when"))
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Say nothing but results and what failed.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say what is done, and by which settings.")
  var verbose = false

  func validate() throws {
    guard !(quiet && verbose) else {
      throw ValidationError("--quiet and --verbose contradict each other; give one.")
    }
  }
}

/// A command that speaks as its user asked it to.
protocol TerminalCommand: ParsableCommand {
  var terminal: TerminalOptions { get }
}
