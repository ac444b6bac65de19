import ArgumentParser

/// How a command speaks.
struct TerminalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Colour: auto, always or never.",
      discussion: "Default: on a terminal, unless NO_COLOR is set or TERM is dumb.", valueName: "when"),
    completion: .list(ColorChoice.allValueStrings))
  private var color: String?

  @Flag(name: .shortAndLong, help: "Say nothing but results and what failed.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say what is done, and by which settings.")
  var verbose = false

  /// Whether to colour what people read.
  var colorChoice: ColorChoice { color.flatMap(ColorChoice.init(rawValue:)) ?? .auto }

  func validate() throws {
    let _: ColorChoice? = try OptionText.choice(color, of: "--color <when>")
    guard !(quiet && verbose) else {
      throw ValidationError("--quiet and --verbose contradict each other; give one.")
    }
  }
}

/// A command that speaks as its user asked it to.
protocol TerminalCommand: ParsableCommand {
  var terminal: TerminalOptions { get }
}
