import ArgumentParser

/// The format of a command's answers.
struct AnswerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format: table, json, jsonl, csv, tsv or markdown.",
      discussion: "Default: table on a terminal, tsv in a pipe or file.", valueName: "name"))
  var format: AnswerFormat?

  @Flag(help: "The same as --format json.")
  var json = false

  func validate() throws {
    guard !json || format == nil || format == .json else {
      throw ValidationError("--json and --format \(format?.rawValue ?? "") ask for two formats; give one.")
    }
  }

  /// Prints an answer in the format asked for.
  func print(_ answer: Answer) {
    let width = Terminal.width
    let format = json ? .json : self.format ?? (width == nil ? .tsv : .table)
    Terminal.write(format.text(of: answer, width: width), to: 1)
  }
}
