import ArgumentParser
import EntityExtraction
import GraphStorage

struct StatsCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Say how much the graph holds.",
    usage: "kg stats [OPTION …]")

  @OptionGroup var answers: AnswerOptions

  @OptionGroup var location: LocationOptions

  @OptionGroup(title: "Terminal Options") var terminal: TerminalOptions

  func run() throws {
    try Failure.reporting {
      let store = try location.openedStore()
      answers.print(StatsAnswer(size: try store.size(), graph: try store.graph()).answer)
    }
  }
}
