import ArgumentParser
import EntityExtraction
import GraphRendering
import PaperCorpus

/// What all pictures of a command have in common: what they are drawn from, and how.
struct PictureOptions: ParsableArguments {
  /// The column of a page where nothing else is said.
  static let pageWidth = Int(GraphvizLayout.defaultColumnWidth)
  /// The column of a telephone.
  static let telephoneWidth = Int(GraphvizLayout.narrowColumnWidth)
  /// Columns below this width are those of telephones.
  static let narrowWidth = GraphvizLayout.narrowWidth

  @Option(help: ArgumentHelp("Only papers featured on this day or later.", valueName: "yyyy-mm-dd"))
  var since: PostDate?

  @Option(help: ArgumentHelp("Only papers featured on this day or before.", valueName: "yyyy-mm-dd"))
  var until: PostDate?

  @Option(help: "Only entities of this type.")
  var type: EntityType?

  @Option(
    help: ArgumentHelp(
      "How many steps to go around an entity, from neighbour to neighbour: 1, 2 or 3.",
      discussion: "Default: 1. No step leads on from what very many papers have.", valueName: "steps"))
  var depth: Int?

  @Option(help: ArgumentHelp("How many entities at most.", valueName: "number"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "The width of the page's column in pixels; below 600, a layout for telephones. Give it again for more files.",
      discussion: "Default: 930; with --each, 930 and 360.", valueName: "pixels"))
  var width: [Int] = []

  @Option(help: "The pages that pictures are for: auto follows the page, light or dark.")
  var theme: PictureTheme = .auto

  @Option(help: "The title above the picture.")
  var title: String?

  @Option(help: "The language of legend and descriptions: ko or en.")
  var lang: Picture.Language = .korean

  @Flag(help: "Lay pictures out from nothing instead of from where their nodes stood last.")
  var fresh = false

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number above 0.") }
    if let depth, !(1...3).contains(depth) { throw ValidationError("--depth takes 1, 2 or 3.") }
    if width.contains(where: { !(240...4000).contains($0) }) {
      throw ValidationError("--width takes a number from 240 to 4000.")
    }
    if let since, let until, until < since { throw ValidationError("--until is before --since.") }
  }
}
