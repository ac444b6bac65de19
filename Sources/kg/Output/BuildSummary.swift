import GraphBuilding
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

  func print() {
    DiagnosticList(report.diagnostics, blog: blog).print()
    Terminal.print(report.didWrite ? changes : "nothing new in \(Number.counted(report.unchanged, "post"))")
    let size = report.size
    Terminal.print(
      "\(Number.counted(size.papers, "paper")), \(Number.counted(size.entities, "entity", plural: "entities")) "
        + "named \(Number.counted(size.mentions, "time")), \(Number.counted(size.results, "result")), "
        + "\(Number.counted(size.relations, "relation")) in \(database)")
  }

  private var changes: String {
    let parts = [
      ("new", report.added), ("changed", report.changed), ("gone", report.removed),
      ("as before", report.unchanged),
    ]
    return "posts: "
      + parts.filter { $0.1 > 0 }.map { "\(Number.grouped($0.1)) \($0.0)" }.joined(separator: ", ")
  }
}

/// Diagnostics on standard error, in the compilers' form.
struct DiagnosticList {
  private let diagnostics: [Diagnostic]
  private let prefix: String

  init(_ diagnostics: [Diagnostic], blog: Blog) {
    self.diagnostics = diagnostics
    prefix = blog.root == "." ? "" : blog.root + "/"
  }

  /// A file with very many is said to have more, so that it does not bury the others.
  private static let shownPerFile = 12

  func print() {
    for (path, diagnostics) in grouped {
      for diagnostic in diagnostics.prefix(Self.shownPerFile) {
        Terminal.note(TerminalText.escaped(prefix + diagnostic.description))
        if let hint = diagnostic.hint { Terminal.note("  hint: \(TerminalText.escaped(hint))") }
      }
      if diagnostics.count > Self.shownPerFile {
        let rest = diagnostics.count - Self.shownPerFile
        Terminal.note(TerminalText.escaped("\(prefix)\(path): \(Number.grouped(rest)) more like these"))
      }
    }
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
