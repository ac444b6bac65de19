import ArgumentParser
import GraphBuilding
import PaperCorpus

struct BuildCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read what is new in a blog and bring its graph up to date.",
    usage: "kg build [PATH] [OPTION …]",
    discussion: """
      EXAMPLES:
        kg build               the blog around the current folder
        kg build ~/my-blog     that one
        kg build --threshold 0.7   only entities that it is rather sure of
        kg build --strict      fail where a post cannot be read as meant
      """)

  @Argument(help: "A folder with _config.yml and _posts, or one of Markdown files.")
  var path = "."

  @Flag(help: "Fail, and leave the graph as it was, where there is any error or warning.")
  var strict = false

  @OptionGroup var extraction: ExtractionOptions

  @OptionGroup var location: LocationOptions

  @OptionGroup var terminal: TerminalOptions

  func run() throws {
    try Failure.reporting {
      let blog = try Blog.discover(from: path)
      let database = location.databasePath(in: blog)
      Terminal.detail(
        "building from \(TerminalText.escaped(blog.root)) into \(TerminalText.escaped(database))")
      let line = ProgressLine()
      defer { line.clear() }
      do {
        let report = try GraphBuilder(blog: blog, settings: try extraction.settings()).build(
          into: database, isStrict: strict, progress: line.show)
        line.clear()
        try BuildSummary(report, database: database, blog: blog).print()
      } catch BuildError.notStrict(let diagnostics) {
        DiagnosticList(diagnostics, blog: blog).print()
        throw BuildError.notStrict(diagnostics: diagnostics)
      }
    }
  }
}
