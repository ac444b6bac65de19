import GraphBuilding
import GraphQueries
import GraphStorage
import PaperCorpus

/// What a build tells its user: what it could not read, what it did, what there is now.
struct BuildSummary {
  private let report: BuildReport
  private let database: String
  private let blog: Blog

  init(_ report: BuildReport, database: String, blog: Blog) {
    self.report = report
    self.database = database
    self.blog = blog
  }

  /// - Throws: `StorageError`, where what a new day brought cannot be read back.
  func print() throws {
    DiagnosticList(report.diagnostics, blog: blog).print()
    guard !Terminal.isQuiet else { return }
    Terminal.print(report.didWrite ? changes : "nothing new in \(Number.counted(report.unchanged, "post"))")
    let (size, before) = (report.size, report.sizeBefore)
    let parts = [
      counted(size.papers, "paper", before: before.papers),
      counted(size.entities, "entity", plural: "entities", before: before.entities)
        + " named \(Number.counted(size.mentions, "time"))",
      counted(size.results, "result", before: before.results),
      counted(size.relations, "relation", before: before.relations),
    ]
    Terminal.print("\(parts.joined(separator: ", ")) in \(database)")
    if let days = report.newDays {
      let store = try GraphStore(readingAt: database)
      let changes = GraphChanges(
        in: try store.graph(), during: days, relations: try store.statedRelations(),
        results: try store.results())
      Terminal.print(DiffSummary(changes).text)
    }
  }

  /// A count, with what the build added or took away where there was a graph before.
  private func counted(_ count: Int, _ noun: String, plural: String? = nil, before: Int) -> String {
    let difference = count - before
    let change =
      report.sizeBefore.posts == 0 || difference == 0
      ? "" : " (\(difference > 0 ? "+" : "-")\(Number.grouped(abs(difference))))"
    return Number.counted(count, noun, plural: plural) + change
  }

  private var changes: String {
    let parts = [
      ("new", report.added), ("changed", report.changed), ("gone", report.removed),
      ("as before", report.unchanged),
    ]
    return "posts: "
      + parts.filter { $0.1 > 0 }.map { "\(Number.grouped($0.1)) \($0.0)" }.joined(separator: ", ")
      + (report.didReadAll ? "; all read again, as kg or the blog's settings changed" : "")
      + (report.didApplyCuration && !report.didReadAll
        ? "; linked again, as \(Blog.settingsName) changed" : "")
  }
}

/// Diagnostics on standard error, in the compilers' form.
struct DiagnosticList {
  private let diagnostics: [Diagnostic]
  private let prefix: String

  /// Those of a blog's posts, or of files given by whole paths.
  init(_ diagnostics: [Diagnostic], blog: Blog? = nil) {
    self.diagnostics = diagnostics
    prefix = blog.map { $0.root == "." ? "" : $0.root + "/" } ?? ""
  }

  /// A file with very many is said to have more, so that it does not bury the others.
  private static let shownPerFile = 12

  func print() {
    for (path, diagnostics) in grouped {
      for diagnostic in diagnostics.prefix(Self.shownPerFile) {
        Terminal.note(Self.line(TerminalText.escaped(prefix + diagnostic.description)))
        if let hint = diagnostic.hint { Terminal.note("  hint: \(TerminalText.escaped(hint))") }
      }
      if diagnostics.count > Self.shownPerFile {
        let rest = diagnostics.count - Self.shownPerFile
        Terminal.note(TerminalText.escaped("\(prefix)\(path): \(Number.grouped(rest)) more like these"))
      }
    }
  }

  /// A diagnostic with its severity as the terminal shows it.
  private static func line(_ text: String) -> String {
    let style = Terminal.style(of: 2)
    for (word, styled) in [("error:", style.error), ("warning:", style.warning)] {
      if let range = text.firstRange(of: " \(word) ") {
        return "\(text[..<range.lowerBound]) \(styled(word)) \(text[range.upperBound...])"
      }
    }
    return text
  }

  /// The diagnostics of each file, in the order given.
  private var grouped: [(path: String, diagnostics: [Diagnostic])] {
    var groups: [(path: String, diagnostics: [Diagnostic])] = []
    for diagnostic in diagnostics {
      if groups.last?.path == diagnostic.path {
        groups[groups.count - 1].diagnostics.append(diagnostic)
      } else {
        groups.append((diagnostic.path, [diagnostic]))
      }
    }
    return groups
  }
}
