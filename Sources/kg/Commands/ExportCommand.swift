import ArgumentParser
import GraphQueries
import GraphRendering
import GraphStorage

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Draw the graph, or a part of it, as SVG, DOT or JSON.",
    discussion: """
      EXAMPLES:
        kg export -o overview.svg              the most central entities
        kg export --around DMD -o dmd.svg      DMD, its papers and its neighbours
        kg export --around DMD -o dmd.dot      the same for Graphviz
      """)

  @Option(help: ArgumentHelp("Draw the surroundings of an entity.", valueName: "name"))
  var around: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; the ending decides the format: .svg, .dot or .json.", valueName: "file"))
  var output: String

  @Option(help: "How many entities to draw at most.")
  var limit: Int?

  @Option(help: "The language of legend and descriptions: ko or en.")
  var lang: Picture.Language = .korean

  @OptionGroup var location: LocationOptions

  func validate() throws {
    guard PictureFormat(path: output) != nil else {
      throw ValidationError("'\(output)' names no format; end it in .svg, .dot or .json.")
    }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number above 0.") }
  }

  func run() throws {
    try Failure.reporting {
      let graph = try location.openedStore().graph()
      let painter = PicturePainter(graph: graph, language: lang)
      guard
        let picture = try around.isEmpty
          ? painter.overview(limit: limit) : painter.surroundings(of: around, limit: limit)
      else { throw Failure.nothingFound }
      guard let format = PictureFormat(path: output) else { return }
      try OutputFile.write(try format.text(of: picture), to: output)
      Terminal.note(
        "\(output): \(Number.counted(picture.nodes.count, "node")), \(Number.counted(picture.edges.count, "edge"))"
      )
    }
  }
}
