/// The colours of a picture on one page colour.
///
/// Text has a contrast of at least 4.5 : 1 and everything else at least 3 : 1 against the page (WCAG 2.2, 1.4.3 and
/// 1.4.11). The colours of kinds were searched for the largest smallest difference (OKLab) in normal sight and under
/// simulated protanopia, deuteranopia and tritanopia (Machado et al. 2009); the shape of a mark says its kind as well.
struct Palette {
  /// The page that the picture lies on; halos have it.
  let page: String
  /// Labels and titles.
  let ink: String
  /// Labels of papers, the subtitle, the legend.
  let mutedInk: String
  /// Edges.
  let edge: String
  /// Edges that say most: what a paper introduces.
  let strongEdge: String
  /// The ring around the link that has the keyboard's focus.
  let ring: String
  /// The fill of marks.
  let kinds: [PictureNode.Kind: String]
  /// The areas of groups; text and edges lie on them.
  let groups: [String]

  /// On white.
  static let light = Palette(
    page: "#ffffff", ink: "#1c1c1d", mutedInk: "#555b63", edge: "#7d848c", strongEdge: "#555b63",
    ring: "#b509ac",
    kinds: [
      .paper: "#696f74", .model: "#094db1", .method: "#b34d08", .dataset: "#0c4b17", .benchmark: "#ac5eee",
      .metric: "#b98335", .task: "#861e62", .tool: "#369aaa",
    ],
    groups: [
      "#e3ecfd", "#fdeadb", "#e0f3e4", "#efe6fc", "#f8f0d0", "#fbe3ef", "#dbf2f2", "#ebedf0",
    ])

  /// On the near black of dark pages.
  static let dark = Palette(
    page: "#1c1c1d", ink: "#e8e8e8", mutedInk: "#b0b5bc", edge: "#868c94", strongEdge: "#b0b5bc",
    ring: "#2698ba",
    kinds: [
      .paper: "#9ca2aa", .model: "#7ea7fa", .method: "#fd8749", .dataset: "#a8eeab", .benchmark: "#985edc",
      .metric: "#a27220", .task: "#c83d8e", .tool: "#70d7e9",
    ],
    groups: [
      "#22304a", "#45301f", "#213a29", "#38294d", "#3d3719", "#44263a", "#1c3b3d", "#33373d",
    ])

  /// All colours under the names of their custom properties, in a fixed order.
  var properties: [(name: String, color: String)] {
    let general = [
      ("page", page), ("ink", ink), ("muted", mutedInk), ("edge", edge), ("strong", strongEdge),
      ("ring", ring),
    ]
    return general + PictureNode.Kind.allCases.compactMap { kind in kinds[kind].map { (kind.rawValue, $0) } }
  }

  /// The areas of groups under the names of their custom properties.
  var groupProperties: [(name: String, color: String)] {
    groups.enumerated().map { ("group-\($0)", $1) }
  }
}
