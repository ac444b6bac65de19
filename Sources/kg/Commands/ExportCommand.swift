import ArgumentParser
import GraphQueries
import GraphRendering
import GraphStorage

struct ExportCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Draw the graph or parts of it, or write all of it for other programs.",
    usage: "kg export [SUBJECT] -o FILE [OPTION …]",
    discussion: """
      A picture is laid out from where its nodes stood last, which a small file
      beside the database remembers.

      EXAMPLES:
        kg export -o overview.svg              the most central entities
        kg export --around DMD -o dmd.svg      DMD, its papers, its neighbours
        kg export --around DMD -o dmd.dot      the same for Graphviz
        kg export --around DMD --depth 2 -o dmd.svg   and their neighbours
        kg export --community GRPO -o rl.svg   what papers name with GRPO
        kg export --post 2025-11-03-daily.md -o post.svg --width 930 --width 360
        kg export --each post -o assets/kg     each post, for pages and telephones
        kg export --around DMD -o dmd.mmd      a Mermaid chart for a README
        kg export -o graph.graphml             all, for Gephi, Cytoscape, igraph
        kg export -o graph.json                all, each statement with its sentence
        kg export --format csv -o tables       nodes.csv and edges.csv in a folder
      """)

  /// What pictures are made of all of.
  enum Kind: String, ArgumentChoice {
    case post, paper, entity
  }

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Draw the surroundings of an entity, or of several.", valueName: "name"),
    completion: .entityNames)
  var around: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Draw the community that an entity is in.", valueName: "name"),
    completion: .entityNames)
  var community: [String] = []

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
      "Where to write. The ending decides the format: .svg, .png, .dot, .mmd and, of something, .json are pictures; "
        + ".json, .graphml, .gexf, .cyjs, .jsonld and .cypher hold the whole graph. With --each, a folder.",
      valueName: "file"))
  var output: String

  @OptionGroup var exchange: ExchangeOptions

  @OptionGroup var options: PictureOptions

  @OptionGroup var location: LocationOptions

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    let subjects = [!around.isEmpty, !community.isEmpty, paper != nil, post != nil, each != nil]
    guard subjects.count(where: { $0 }) <= 1 else {
      throw ValidationError("Ask for one thing: --around, --community, --paper, --post or --each.")
    }
    if options.depth != nil, around.isEmpty, each != .entity {
      throw ValidationError("--depth goes with --around or --each entity.")
    }
    if output == "-", options.width.count > 1 {
      throw ValidationError("standard output takes one picture; give --width once.")
    }
    if each == nil {
      _ = try exchange.format(for: output, isPicture: subject != .overview)
    } else if let format = exchange.format, format != .svg {
      throw ValidationError("--each draws SVG; leave --format out.")
    }
  }

  func run() throws {
    try Failure.reporting {
      let store = try location.openedStore()
      let format = each == nil ? try exchange.format(for: output, isPicture: subject != .overview) : .svg
      if !exchange.force, each == nil { try format.check(output) }
      if format.isWholeGraph {
        let export = GraphExport(store: store, format: format, options: options, exchange: exchange)
        guard try export.write(to: output) else { throw Failure.nothingFound }
        return
      }
      let source = PictureSource(graph: try store.graph(), posts: try store.postPapers(), options: options)
      let studio = PictureStudio(
        source: source, places: try PicturePlaces(besideDatabase: try location.databasePath()))
      if let each {
        try studio.drawEach(each, into: output, replacingForeign: exchange.force)
      } else {
        guard try studio.draw(subject, to: output, as: format) else { throw Failure.nothingFound }
      }
    }
  }

  private var subject: PictureSubject {
    if let paper { return .paper(paper) }
    if let post { return .post(post) }
    if !community.isEmpty { return .communities(community) }
    return around.isEmpty ? .overview : .entities(around)
  }
}
