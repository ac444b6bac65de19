import ArgumentParser

/// The format of a command's answers.
struct AnswerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format: table, json, jsonl, csv, tsv or markdown.",
      discussion: "Default: table on a terminal, tsv in a pipe or file.", valueName: "name"),
    completion: .list(AnswerFormat.allValueStrings))
  private var format: String?

  @Flag(help: "The same as --format json.")
  var json = false

  func validate() throws {
    _ = try chosenFormat
  }

  /// The format asked for, if any.
  private var chosenFormat: AnswerFormat? {
    get throws {
      let format: AnswerFormat? = try OptionText.choice(format, of: "--format <name>")
      guard json else { return format }
      if let format, format != .json {
        throw ValidationError("--json and --format \(format.rawValue) ask for two formats; give one.")
      }
      return .json
    }
  }

  /// Prints an answer in the format asked for.
  ///
  /// - Throws: What `validate()` throws.
  func print(_ answer: Answer) throws {
    let width = Terminal.width
    let format = try chosenFormat ?? (width == nil ? .tsv : .table)
    Terminal.write(format.text(of: answer, width: width), to: 1)
  }
}
