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

  func print() {
    for diagnostic in diagnostics {
      Terminal.note(TerminalText.escaped(prefix + diagnostic.description))
      if let hint = diagnostic.hint { Terminal.note("  hint: \(TerminalText.escaped(hint))") }
    }
  }
}
