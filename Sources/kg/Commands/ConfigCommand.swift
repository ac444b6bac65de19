import ArgumentParser

struct ConfigCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show each setting with its value and where that comes from.",
    usage: "kg config [--format NAME] [OPTION …]",
    discussion: """
      An option goes before a variable of the environment, that before the
      section 'settings' of the nearest .kg.yml upwards, and that before the
      default.

      EXAMPLES:
        kg config                what holds here
        KG_LIMIT=20 kg config    what a variable changes
        kg config --json         for programs
      """)

  @OptionGroup var answers: AnswerOptions

  @OptionGroup var terminal: TerminalOptions

  func run() throws {
    try Failure.reporting { try answers.print(SettingsAnswer(settings: try UserSettings(above: ".")).answer) }
  }
}
