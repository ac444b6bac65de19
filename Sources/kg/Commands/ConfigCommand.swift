import ArgumentParser

struct ConfigCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show each setting with its value and where that comes from.",
    usage: "kg config [--format NAME] [OPTION …]",
    discussion: """
      An option goes before a variable of the environment, that before the section 'settings' of the nearest .kg.yml
      upwards, and that before the default.

      EXAMPLES:
        kg config
        KG_LIMIT=20 kg config
        kg config --json
      """)

  @OptionGroup var answers: AnswerOptions

  @OptionGroup(title: "Terminal Options") var terminal: TerminalOptions

  func run() throws {
    try Failure.reporting {
      let settings = try UserSettings(above: ".")
      answers.print(
        Answer(
          schema: "kg-config-1",
          tables: [
            AnswerTable(
              key: "settings",
              columns: [
                .init("setting"), .init("value", isFlexible: true), .init("origin", isFlexible: true),
                .init("variable"),
              ],
              rows: Setting.all.map { setting in
                let value = settings.values[setting.name]
                return [
                  .text(setting.name), .text(value?.text ?? setting.defaultText),
                  .text(value?.origin ?? "default"), .text(setting.variable),
                ]
              })
          ]))
    }
  }
}
