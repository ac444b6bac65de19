/// What the marks and lines of a picture mean, with counts, in rows below the drawing.
struct Legend {
  /// One entry: a sample and its word.
  struct Entry {
    enum Sample {
      case node(PictureNode.Kind)
      case edge(PictureEdge.Kind)
      /// The place of a group among those that are shown.
      case group(Int)
    }
    let sample: Sample
    let text: String
    /// The left end of the sample, on the entry's middle line.
    let place: Point
    /// Where the text begins.
    let textStart: Double
  }

  let entries: [Entry]
  let height: Double

  static let fontSize = 12.5
  static let markSize = 12.0
  static let lineLength = 30.0
  private static let rowHeight = 22.0
  private static let sampleGap = 7.0
  private static let entryGap = 18.0

  /// Sets the entries into rows that are at most `width` wide; kinds of edges and groups begin a row of their own.
  init(
    nodes: [(kind: PictureNode.Kind, count: Int)], edges: [(kind: PictureEdge.Kind, count: Int)],
    groups names: [String] = [],
    words: PictureWords, width: Double
  ) {
    let groups: [[(Entry.Sample, String)]] = [
      nodes.map { (.node($0.kind), "\(words.name(of: $0.kind)) \($0.count)") },
      edges.map { (.edge($0.kind), "\(words.name(of: $0.kind)) \($0.count)") },
      names.enumerated().map { place, name in
        let room = width - Self.lineLength - Self.sampleGap
        return (
          .group(place), TextWidth.truncate(LabelLines.singleLine(name), to: room, fontSize: Self.fontSize)
        )
      },
    ]
    var entries: [Entry] = []
    var y = Self.rowHeight / 2
    for group in groups where !group.isEmpty {
      var x = 0.0
      for (sample, text) in group {
        let sampleWidth: Double = if case .node = sample { Self.markSize } else { Self.lineLength }
        let textWidth = TextWidth.measure(text, fontSize: Self.fontSize)
        let entryWidth = sampleWidth + Self.sampleGap + textWidth
        if x > 0 && x + entryWidth > width {
          x = 0
          y += Self.rowHeight
        }
        entries.append(
          Entry(
            sample: sample, text: text, place: Point(x: x, y: y), textStart: x + sampleWidth + Self.sampleGap)
        )
        x += entryWidth + Self.entryGap
      }
      y += Self.rowHeight
    }
    self.entries = entries
    height = y - Self.rowHeight / 2
  }
}
