import ArgumentParser

struct TrainCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn to find entities from annotated posts.",
    usage: "kg train POSTS GOLD … -o FILE | --cross-validate [OPTION …]",
    discussion: """
      An annotation is a JSON file named after its paper's arXiv id. The same
      papers give the same weights, byte for byte, on any machine.

      EXAMPLES:
        kg train my-blog gold -o my.weights      learn from all of a folder
        kg build my-blog --weights my.weights    build with what was learned
        kg train my-blog gold --cross-validate   tell what it is worth
      """)

  @Argument(help: ArgumentHelp("The blog that was annotated.", valueName: "posts"))
  var blog: String

  @Argument(help: "Folders with annotations.")
  var annotations: [String]

  @Option(
    help: ArgumentHelp(
      "Learn from those papers of the first folder that a file lists, one arXiv id a line.",
      valueName: "file"))
  var only: String?

  @Option(
    help: ArgumentHelp(
      "Learn from sentences with marked names too.",
      discussion: """
        A line is a token, its offset and O, B-TASK, I-TASK, B-DATASET,
        I-DATASET, B-METRIC or I-METRIC, with tabs between; an empty line ends
        a sentence. What is not marked may be a name of another type.
        """,
      valueName: "file"))
  var sentences: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Write the weights here.", valueName: "file"))
  var output: String?

  @Flag(
    help: ArgumentHelp(
      "Score weights that learned from other papers.",
      discussion: """
        Prints what 'kg evaluate' says of papers not learned from, and how
        far confidence can be relied on.
        """))
  var crossValidate = false

  @Option(help: ArgumentHelp("How many parts to cross-validate in.", valueName: "n"))
  var folds = 5

  @OptionGroup var answers: AnswerOptions

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard folds >= 2 else { throw ValidationError("--folds takes a number from 2 up.") }
    guard output != nil || crossValidate else {
      throw ValidationError("Say -o FILE to write weights, or --cross-validate to score them.")
    }
  }

  func run() throws {
    try Failure.reporting {
      let material = try TrainingMaterial(
        blog: blog, annotations: annotations, only: only, sentences: sentences)
      if crossValidate { try answers.print(try material.crossValidation(folds: folds)) }
      if let output { try material.writeWeights(to: output) }
    }
  }
}
