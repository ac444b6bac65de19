/// What a node takes in a picture: a mark, and the lines of its label below it or above it.
struct NodeExtent {
  /// The diameter of a circle with the mark's area.
  let markSize: Double
  let lines: [String]
  let fontSize: Double
  let weight: TextWidth.Weight
  /// The size of mark and label together.
  let size: Size

  /// Marks of all shapes with the same area fit into a square of this many diameters.
  static let markReach = 1.25
  /// From baseline to baseline, in ems: what Hangul needs.
  static let lineHeight = 1.25
  /// From the top of a line to its baseline, in ems.
  private static let ascent = 0.95
  /// Between mark and label.
  private static let labelGap = 2.0

  init(markSize: Double, label: String, fontSize: Double, weight: TextWidth.Weight, labelWidth: Double) {
    self.markSize = markSize
    self.fontSize = fontSize
    self.weight = weight
    lines = LabelLines.wrap(label, width: labelWidth, fontSize: fontSize, weight: weight)
    let widths = lines.map { TextWidth.measure($0, fontSize: fontSize, weight: weight) }
    let mark = markSize * Self.markReach
    let label = lines.isEmpty ? 0 : Self.labelGap + Double(lines.count) * Self.lineHeight * fontSize
    size = Size(width: max(mark, widths.max() ?? 0), height: mark + label)
  }

  /// How far the mark's centre stands above the middle of mark and label, where the label is below.
  var markRise: Double { (size.height - markSize * Self.markReach) / 2 }

  /// The baseline of the first line, seen from the middle of mark and label.
  func baseline(labelIsBelow: Bool) -> Double {
    let top = labelIsBelow ? markSize * Self.markReach + Self.labelGap - size.height / 2 : -size.height / 2
    return top + Self.ascent * fontSize
  }

  /// The extents of all drawn nodes.
  static func extents(of graph: DrawnGraph, in picture: Picture, for column: PictureColumn) -> [NodeExtent] {
    let scale = PictureScale.suiting(nodes: graph.nodes.count, in: column)
    let nodes = graph.nodes.map { picture.nodes[$0] }
    let highest = nodes.map(\.rank).max() ?? 0
    let majorCount = nodes.count / 8
    let majors = nodes.indices
      .filter { nodes[$0].kind != .paper && !nodes[$0].isFocus }
      .sorted { (nodes[$1].rank, $0) < (nodes[$0].rank, $1) }
      .prefix(majorCount)
    let isMajor = Set(majors)

    return nodes.enumerated().map { number, node in
      let share = highest > 0 ? node.rank / highest : 0
      // The root spreads the low ranks of a heavy tail; the areas then differ by a factor of four at most. In steps,
      // so that a rank which changes a little leaves the mark and its edges as they are.
      let area = node.isFocus ? 4 : 1 + (6 * share.squareRoot()).rounded() / 2
      let (fontSize, weight): (Double, TextWidth.Weight) =
        if node.isFocus {
          (scale.focusFontSize, .bold)
        } else if isMajor.contains(number) {
          (scale.majorFontSize, .bold)
        } else {
          (node.kind == .paper ? scale.paperFontSize : scale.entityFontSize, .regular)
        }
      return NodeExtent(
        markSize: scale.smallestMark * area.squareRoot(), label: node.label, fontSize: fontSize,
        weight: weight,
        labelWidth: scale.labelWidth * fontSize)
    }
  }
}
