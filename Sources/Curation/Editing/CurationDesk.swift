internal import EntityLinking
public import PaperCorpus

/// Where decisions are written into a blog's file and taken back.
///
/// Nothing is written before it is known that the text can be added to, that every name is in the graph, and
/// that no
/// other entry contradicts the new one.
public struct CurationDesk: Sendable {
  /// A change of the file that is not made yet.
  public struct Draft: Sendable {
    /// The file before; nil where there is none.
    public let before: [UInt8]?
    /// The file after; nil where it goes.
    public let after: [UInt8]?
    /// What a user should know before it is made.
    public let notes: [String]
    fileprivate let journal: CurationJournal
  }

  private let settingsPath: String
  private let journalPath: String
  private let current: [UInt8]?
  private let journal: CurationJournal

  /// Looks at a blog's file, and at the changes noted beside its database.
  ///
  /// - Throws: `CorpusError` and `CurationError` where one cannot be read.
  public init(blog: Blog, databasePath: String) throws {
    settingsPath = blog.settingsPath
    journalPath = databasePath + ".curation-journal"
    current = try blog.settingsBytes()
    do {
      let bytes = try FileSystem.bytes(of: journalPath, limit: Blog.largestPost) ?? []
      journal = CurationJournal(String(decoding: bytes, as: UTF8.self))
    } catch {
      guard error.isMissing else { throw CurationError.unreadable(path: journalPath, reason: error.reason) }
      journal = CurationJournal("")
    }
  }

  /// Drafts a decision.
  ///
  /// - Throws: `CurationError` where it makes no sense for the graph, or the text cannot be added to.
  public func draft(adding change: CurationEntry.Change, for entities: [KnownEntity]) throws -> Draft {
    let file = current.map { CurationFile($0) } ?? CurationFile()
    if let same = file.entries.first(where: { $0.change == change }) {
      throw refusal("line \(same.line) says that already", hint: "'kg build' applies it")
    }
    if case .merge(let names, nil) = change, areOne(names, among: entities) {
      throw refusal("those are names of one thing already", hint: "'kg query --related' shows it")
    }
    let edit = try CurationEdit(adding: change, to: current)
    let after = CurationFile(edit.result)
    let issues = CurationPlan(after, for: entities).issues.filter { $0.entry == after.entries.count - 1 }
    let unknown = issues.filter(\.isUnknownName).map { withHidingEntry($0.diagnostic, change, file) }
    if !unknown.isEmpty { throw CurationError.unknownName(diagnostics: unknown) }
    if !issues.isEmpty { throw CurationError.refused(diagnostics: issues.map(\.diagnostic)) }
    var journal = self.journal
    journal.add(edit, isNewFile: current == nil)
    return Draft(
      before: current, after: edit.result, notes: notes(on: change, among: entities), journal: journal)
  }

  /// Drafts taking back the last decision.
  ///
  /// - Throws: `CurationError` where there is none, or the file was edited since.
  public func draftUndo() throws -> Draft {
    var journal = self.journal
    let after = try journal.undo(current, path: Blog.settingsName)
    return Draft(before: current, after: after, notes: [], journal: journal)
  }

  /// Makes a change.
  ///
  /// - Parameters:
  ///   - draft: The change.
  ///   - write: Writes a file whole or not at all; without bytes, removes it.
  /// - Throws: what `write` throws.
  public func make(_ draft: Draft, write: ([UInt8]?, String) throws -> Void) throws {
    try write(draft.after, settingsPath)
    try write(Array(draft.journal.text.utf8), journalPath)
  }

  private func areOne(_ names: [PlacedText], among entities: [KnownEntity]) -> Bool {
    let table = NameTable(entities)
    let meanings = Set(
      names.map { name in table.entity(named: name.text).map { [$0] } ?? table.bearers(of: name.text) })
    return meanings.count == 1 && meanings.first?.count == 1
  }

  /// Which entity is meant by a canonical name that others bear too.
  private func notes(on change: CurationEntry.Change, among entities: [KnownEntity]) -> [String] {
    let table = NameTable(entities)
    return CurationEntry(change).subjects.compactMap { name in
      guard let meant = table.entity(named: name.text) else { return nil }
      let others = table.bearers(of: name.text).filter { $0 != meant }.map { "\"\(entities[$0].name)\"" }
      guard !others.isEmpty else { return nil }
      return
        "'\(name.text)' is taken for the entity of just that name, not for \(others.joined(separator: ", "))"
    }
  }

  private func refusal(_ message: String, hint: String) -> CurationError {
    .refused(diagnostics: [Diagnostic(.error, path: settingsPath, message: message, hint: hint)])
  }

  /// A name that is not found because an entry hides it is said to be hidden.
  private func withHidingEntry(
    _ diagnostic: Diagnostic, _ change: CurationEntry.Change, _ file: CurationFile
  ) -> Diagnostic {
    let names = Set(CurationEntry(change).subjects.map { NameKey($0.text) })
    let hiding = file.entries.first { entry in
      entry.verb == .hide && entry.subjects.contains { names.contains(NameKey($0.text)) }
    }
    guard let hiding else { return diagnostic }
    return Diagnostic(
      diagnostic.severity, path: diagnostic.path, line: diagnostic.line, column: diagnostic.column,
      message: diagnostic.message, hint: "line \(hiding.line) of \(Blog.settingsName) hides it")
  }
}
