/// What a node takes in a picture: a mark, and the lines of its label below it or above it.
struct NodeExtent {
  /// The diameter of a circle with the mark's area.
  let markSize: Double
  /// How many steps of area that is above the smallest, from 0 to 6.
  let markStep: Int
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

  init(
    markSize: Double, markStep: Int = 0, label: String, fontSize: Double, weight: TextWidth.Weight,
    labelWidth: Double
  ) {
    self.markSize = markSize
    self.markStep = markStep
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
  ///
  /// - Parameters:
  ///   - graph: What is drawn.
  ///   - picture: The picture.
  ///   - column: The column that it is for.
  ///   - kept: How it was drawn last; a rank that has changed a little leaves a mark and a label as they were.
  /// - Returns: An extent a node, in the graph's order.
  static func extents(
    of graph: DrawnGraph, in picture: Picture, for column: PictureColumn, keeping kept: KeptPlaces? = nil
  ) -> [NodeExtent] {
    let scale = PictureScale.suiting(nodes: graph.nodes.count, in: column)
    let nodes = graph.nodes.map { picture.nodes[$0] }
    let places = nodes.map { kept?.places[$0.id] }
    let highest = nodes.map(\.rank).max() ?? 0
    let majors = Self.majors(among: nodes, places)

    return nodes.enumerated().map { number, node in
      let share = highest > 0 ? node.rank / highest : 0
      let step = node.isFocus ? largestStep : markStep(share: share, earlier: places[number]?.markStep)
      let (fontSize, weight): (Double, TextWidth.Weight) =
        if node.isFocus {
          (scale.focusFontSize, .bold)
        } else if majors.contains(number) {
          (scale.majorFontSize, .bold)
        } else {
          (node.kind == .paper ? scale.paperFontSize : scale.entityFontSize, .regular)
        }
      let area = 1 + Double(step) / 2
      return NodeExtent(
        markSize: scale.smallestMark * area.squareRoot(), markStep: step, label: node.label,
        fontSize: fontSize, weight: weight, labelWidth: scale.labelWidth * fontSize)
    }
  }

  /// Marks of this step have four times the area of the smallest.
  static let largestStep = 6
  /// How far a rank may be from an earlier step and keep it, in steps; half a step is where another becomes nearer.
  private static let stepTolerance = 0.75

  /// The step of a mark; the root spreads the low ranks of a heavy tail.
  private static func markStep(share: Double, earlier: Int?) -> Int {
    let exact = Double(largestStep) * share.squareRoot()
    if let earlier, abs(exact - Double(earlier)) <= stepTolerance { return earlier }
    return Int(exact.rounded())
  }

  /// The eighth of the nodes whose labels stand out: entities of the highest ranks, those that stood out before with
  /// an advantage of a third.
  private static func majors(among nodes: [PictureNode], _ places: [KeptPlaces.Place?]) -> Set<Int> {
    let count = nodes.count / 8
    let ranked = nodes.indices
      .filter { nodes[$0].kind != .paper && !nodes[$0].isFocus }
      .sorted { (nodes[$1].rank, $0) < (nodes[$0].rank, $1) }
    let standings = ranked.enumerated().map { position, node in
      (standing: position - (places[node]?.isMajor == true ? count / 3 + 1 : 0), node: node)
    }
    return Set(standings.sorted { $0 < $1 }.prefix(count).map(\.node))
  }
}
