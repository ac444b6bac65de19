import Curation
import GraphStorage
import PaperCorpus

/// A change of the list of decisions in `.kg.yml`, shown as a diff.
struct CurationEdit {
  private let blog: Blog
  private let database: String
  private let desk: CurationDesk
  /// Whether to show the change alone and leave the file as it is.
  private let isDryRun: Bool

  /// Prepares a change for a blog whose graph lies in a file.
  ///
  /// - Throws: `CurationError` where the list cannot be read.
  init(of blog: Blog, database: String, isDryRun: Bool) throws {
    self.blog = blog
    self.database = database
    self.isDryRun = isDryRun
    desk = try CurationDesk(blog: blog, databasePath: database)
  }

  /// Adds an entry.
  func add(_ change: CurationEntry.Change) throws {
    let graph = try GraphStore(readingAt: database).graph()
    try make(try desk.draft(adding: change, for: KnownEntity.all(in: graph)))
  }

  /// Takes the last entry back.
  func undo() throws { try make(try desk.draftUndo()) }

  private func make(_ draft: CurationDesk.Draft) throws {
    for note in draft.notes { Terminal.note("kg: \(TerminalText.escaped(note))") }
    if !isDryRun { try desk.make(draft, write: OutputFile.write) }
    for line in UnifiedDiff.lines(from: draft.before, to: draft.after, path: Blog.settingsName) {
      Terminal.print(TerminalText.escaped(line))
    }
    if !isDryRun {
      Terminal.note("kg: changed \(TerminalText.escaped(blog.settingsPath)); 'kg build' applies it")
    }
  }
}
