import ArgumentParser
import GraphStorage

/// A command that asks the graph one thing and prints the answer.
protocol AskingCommand: TerminalCommand {
  var answers: AnswerOptions { get }
  var location: LocationOptions { get }
}

extension AskingCommand {
  /// Asks the graph that the options name and prints its answer.
  ///
  /// - Throws: `ExitCode` where nothing is found or the question cannot be answered; why is said.
  func ask(_ question: () throws -> any Question) throws {
    try Failure.reporting {
      let (question, store) = (try question(), try location.openedStore())
      guard let answer = try store.ofOneState({ try question.answer(from: store) }) else {
        throw Failure.nothingFound
      }
      try answers.print(answer)
    }
  }
}
