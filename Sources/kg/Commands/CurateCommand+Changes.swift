import ArgumentParser
import Curation
import EntityExtraction

extension CurateCommand {
  struct Merge: CurateChange {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "Make several names one thing's.",
      usage: "kg curate merge NAME NAME … [--as NAME] [OPTION …]",
      discussion: """
        EXAMPLES:
          kg curate merge GRPO "group relative PO"
          kg curate merge CFG "classifier guidance" --as CFG
        """)

    @Argument(help: "Two or more names of entities.", completion: .entityNames)
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

  struct Distinct: CurateChange {
    static let configuration = CommandConfiguration(
      commandName: "distinct", abstract: "Say that names are different things'.",
      usage: "kg curate distinct NAME NAME … [OPTION …]",
      discussion: """
        EXAMPLES:
          kg curate distinct MeanFlow MeanFlows
        """)

    @Argument(help: "Two or more names of entities.", completion: .entityNames)
    var names: [String]

    @OptionGroup var options: CurateOptions

    func validate() throws {
      guard names.count > 1 else { throw ValidationError("Give two names or more.") }
    }

    func run() throws { try options.add(.distinct(names.map { PlacedText($0) })) }
  }

  struct Split: CurateChange {
    static let configuration = CommandConfiguration(
      commandName: "split", abstract: "Say that a name means another thing in some papers.",
      usage: "kg curate split NAME --papers ID … --as NAME [OPTION …]",
      discussion: """
        EXAMPLES:
          kg curate split DMD --papers 2508.21712 --as "Digital Measurement Device"
        """)

    @Argument(help: "The name of an entity.", completion: .entityNames)
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

  struct Rename: CurateChange {
    static let configuration = CommandConfiguration(
      commandName: "rename", abstract: "Give an entity another canonical name.",
      usage: "kg curate rename NAME NEW-NAME [OPTION …]",
      discussion: """
        EXAMPLES:
          kg curate rename T2I "Text-to-Image"
        """)

    @Argument(help: "A name of the entity.", completion: .entityNames)
    var name: String

    @Argument(help: "What it is to be called.")
    var newName: String

    @OptionGroup var options: CurateOptions

    func run() throws { try options.add(.rename(PlacedText(name), as: PlacedText(newName))) }
  }

  struct Retype: CurateChange {
    static let configuration = CommandConfiguration(
      commandName: "retype", abstract: "Give an entity another type.",
      usage: "kg curate retype NAME TYPE [OPTION …]",
      discussion: """
        EXAMPLES:
          kg curate retype ImageNet dataset
        """)

    @Argument(help: "A name of the entity.", completion: .entityNames)
    var name: String

    @Argument(help: "The type.")
    var type: EntityType

    @OptionGroup var options: CurateOptions

    func run() throws { try options.add(.retype(PlacedText(name), as: type)) }
  }

  struct Hide: CurateChange {
    static let configuration = CommandConfiguration(
      commandName: "hide", abstract: "Take entities out of the graph.",
      usage: "kg curate hide NAME … [OPTION …]",
      discussion: """
        EXAMPLES:
          kg curate hide 성능 정확도
          kg curate hide 성능 --dry-run    show what would change
        """)

    @Argument(help: "Names of entities.", completion: .entityNames)
    var names: [String]

    @OptionGroup var options: CurateOptions

    func run() throws { try options.add(.hide(names.map { PlacedText($0) })) }
  }

  struct Alias: CurateChange {
    static let configuration = CommandConfiguration(
      commandName: "alias", abstract: "Give an entity other names besides.",
      usage: "kg curate alias NAME OTHER-NAME … [OPTION …]",
      discussion: """
        EXAMPLES:
          kg curate alias GRPO "group relative PO"
        """)

    @Argument(help: "A name of the entity.", completion: .entityNames)
    var name: String

    @Argument(help: "The other names.")
    var aliases: [String]

    @OptionGroup var options: CurateOptions

    func validate() throws {
      guard !aliases.isEmpty else { throw ValidationError("Give another name.") }
    }

    func run() throws { try options.add(.alias(PlacedText(name), as: aliases.map { PlacedText($0) })) }
  }

  struct Undo: CurateChange {
    static let configuration = CommandConfiguration(
      commandName: "undo", abstract: "Take the last change of this command back.",
      usage: "kg curate undo [OPTION …]",
      discussion: """
        EXAMPLES:
          kg curate undo
          kg curate undo --dry-run    show what would change
        """)

    @OptionGroup var options: CurateOptions

    func run() throws { try options.undo() }
  }
}
