import ArgumentParser
import GraphQueries
import GraphRendering
import GraphStorage

struct ExportCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Draw the graph, or parts of it, as SVG, PNG, DOT or JSON.",
    usage: "kg export [SUBJECT] -o FILE [OPTION …]",
    discussion: """
      A picture is laid out from where its nodes stood last, which a small file beside the database remembers.

      EXAMPLES:
        kg export -o overview.svg              the most central entities
        kg export --around DMD -o dmd.svg      DMD, its papers and its neighbours
        kg export --around DMD -o dmd.dot      the same for Graphviz
        kg export --post 2025-11-03-daily.md -o post.svg --width 930 --width 360
        kg export --each post -o assets/kg     a picture of each post, for pages and telephones
      """)

  /// What pictures are made of all of.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case post, paper, entity
  }

  @Option(
    help: ArgumentHelp("Draw the surroundings of an entity.", valueName: "name"), completion: .entityNames)
  var around: [String] = []

  @Option(help: ArgumentHelp("Draw what a paper is about.", valueName: "id"))
  var paper: String?

  @Option(help: ArgumentHelp("Draw what the papers of a post are about.", valueName: "file"))
  var post: String?

  @Option(
    help: ArgumentHelp(
      "Draw a picture of each post, paper or entity of three papers or more, into a folder.",
      discussion: "Rewrites only what has changed, and removes pictures of what is gone.", valueName: "kind"))
  var each: Kind?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; the ending decides the format: .svg, .png, .dot or .json. With --each, a folder.",
      valueName: "file"))
  var output: String

  @OptionGroup var options: PictureOptions

  @OptionGroup var location: LocationOptions

  @OptionGroup(title: "Terminal Options") var terminal: TerminalOptions

  func validate() throws {
    let subjects = [!around.isEmpty, paper != nil, post != nil, each != nil].count { $0 }
    guard subjects <= 1 else {
      throw ValidationError("Ask for one thing: --around, --paper, --post or --each.")
    }
    if each == nil, PictureFormat(path: output) == nil {
      throw ValidationError("'\(output)' names no format; end it in .svg, .png, .dot or .json.")
    }
  }

  func run() throws {
    try Failure.reporting {
      let store = try location.openedStore()
      let source = PictureSource(graph: try store.graph(), posts: try store.postPapers(), options: options)
      let studio = PictureStudio(
        source: source, places: try PicturePlaces(besideDatabase: try location.databasePath()))
      if let each {
        try studio.drawEach(each, into: output)
      } else {
        guard try studio.draw(subject, to: output) else { throw Failure.nothingFound }
      }
    }
  }

  private var subject: PictureSubject {
    if let paper { return .paper(paper) }
    if let post { return .post(post) }
    return around.isEmpty ? .overview : .entities(around)
  }
}
