import ArgumentParser
import Curation
import PaperCorpus

struct CurateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "curate",
    abstract: "Have the last word: merge, keep apart, split, rename, retype or hide entities.",
    discussion: """
      Each command adds an entry to .kg.yml in the blog and leaves the rest of the
      file as it is; 'kg build' applies it.

      EXAMPLES:
        kg curate merge GRPO "group relative PO"
        kg curate distinct MeanFlow MeanFlows
        kg curate rename T2I "Text-to-Image"
        kg curate split DMD --papers 2508.21712 --as "Digital Measurement Device"
        kg curate hide 성능 --dry-run
        kg curate undo
      """,
    subcommands: [
      Merge.self, Distinct.self, Split.self, Rename.self, Retype.self, Hide.self, Alias.self, Undo.self,
    ])
}

/// A command that changes the file.
protocol CurateChange: TerminalCommand {
  var options: CurateOptions { get }
}

extension CurateChange {
  var terminal: TerminalOptions { options.terminal }
}

/// What all commands that change the file share.
struct CurateOptions: ParsableArguments {
  @Flag(name: [.customShort("n"), .long], help: "Show the change of the file, and leave it as it is.")
  var dryRun = false

  @OptionGroup var location: LocationOptions

  @OptionGroup var terminal: TerminalOptions

  /// Adds an entry.
  func add(_ change: CurationEntry.Change) throws { try Failure.reporting { try edit().add(change) } }

  /// Takes the last entry back.
  func undo() throws { try Failure.reporting { try edit().undo() } }

  private func edit() throws -> CurationEdit {
    let blog = try Blog.discover(from: ".")
    return try CurationEdit(of: blog, database: location.databasePath(in: blog), isDryRun: dryRun)
  }
}
