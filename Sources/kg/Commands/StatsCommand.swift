import ArgumentParser
import EntityExtraction
import GraphStorage

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Say how much the graph holds.")

  @OptionGroup var answers: AnswerOptions

  @OptionGroup var location: LocationOptions

  func run() throws {
    try Failure.reporting {
      let store = try location.openedStore()
      answers.print(StatsAnswer(size: try store.size(), graph: try store.graph()).answer)
    }
  }
}
