import ArgumentParser
import Curation
import EntityExtraction

extension CurateCommand {
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make several names one thing's.")

    @Argument(help: "Two or more names of entities.")
    var names: [String]

    @Option(
      help: ArgumentHelp("The canonical name; else that of the entity in the most papers.", valueName: "name")
    )
    var `as`: String?

    @OptionGroup var options: CurateOptions

    func validate() throws {
      guard names.count > 1 else { throw ValidationError("Give two names or more.") }
    }

    func run() throws {
      try options.add(.merge(names.map { PlacedText($0) }, as: self.as.map { PlacedText($0) }))
    }
  }

  struct Distinct: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say that names are different things'.")

    @Argument(help: "Two or more names of entities.")
    var names: [String]

    @OptionGroup var options: CurateOptions

    func validate() throws {
      guard names.count > 1 else { throw ValidationError("Give two names or more.") }
    }

    func run() throws { try options.add(.distinct(names.map { PlacedText($0) })) }
  }

  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that a name means another thing in some papers.")

    @Argument(help: "The name of an entity.")
    var name: String

    @Option(
      parsing: .upToNextOption, help: ArgumentHelp("The papers, by arXiv id or address.", valueName: "id"))
    var papers: [String]

    @Option(help: ArgumentHelp("What it is called there.", valueName: "name"))
    var `as`: String

    @OptionGroup var options: CurateOptions

    func run() throws {
      try options.add(
        .split(PlacedText(name), papers: papers.map { PlacedText($0) }, as: PlacedText(self.as)))
    }
  }

  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Give an entity another canonical name.")

    @Argument(help: "A name of the entity.")
    var name: String

    @Argument(help: "What it is to be called.")
    var newName: String

    @OptionGroup var options: CurateOptions

    func run() throws { try options.add(.rename(PlacedText(name), as: PlacedText(newName))) }
  }

  struct Retype: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Give an entity another type.")

    @Argument(help: "A name of the entity.")
    var name: String

    @Argument(help: "The type.")
    var type: EntityType

    @OptionGroup var options: CurateOptions

    func run() throws { try options.add(.retype(PlacedText(name), as: type)) }
  }

  struct Hide: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take entities out of the graph.")

    @Argument(help: "Names of entities.")
    var names: [String]

    @OptionGroup var options: CurateOptions

    func run() throws { try options.add(.hide(names.map { PlacedText($0) })) }
  }

  struct Alias: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Give an entity other names besides.")

    @Argument(help: "A name of the entity.")
    var name: String

    @Argument(help: "The other names.")
    var aliases: [String]

    @OptionGroup var options: CurateOptions

    func validate() throws {
      guard !aliases.isEmpty else { throw ValidationError("Give another name.") }
    }

    func run() throws { try options.add(.alias(PlacedText(name), as: aliases.map { PlacedText($0) })) }
  }

  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take the last change of this command back.")

    @OptionGroup var options: CurateOptions

    func run() throws { try options.undo() }
  }
}
