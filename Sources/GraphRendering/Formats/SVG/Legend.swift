/// What the marks and lines of a picture mean, with counts, in rows below the drawing.
struct Legend {
  /// One entry: a sample and its word.
  struct Entry {
    enum Sample {
      case node(PictureNode.Kind)
      case edge(PictureEdge.Kind)
      /// The hue of a group.
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
  /// On a narrower column two names of groups share a row.
  private static let narrowWidth = 480.0

  /// Sets the entries into rows that are at most `width` wide; groups begin a row of their own, and so do kinds of edges
  /// where there are several.
  init(
    nodes: [(kind: PictureNode.Kind, count: Int)], edges: [(kind: PictureEdge.Kind, count: Int)],
    groups names: [(hue: Int, name: String)] = [], words: PictureWords, width: Double
  ) {
    let marks: [(Entry.Sample, String)] = nodes.map {
      (.node($0.kind), "\(words.name(of: $0.kind)) \($0.count)")
    }
    let lines: [(Entry.Sample, String)] = edges.map {
      (.edge($0.kind), "\(words.name(of: $0.kind)) \($0.count)")
    }
    let column = width < Self.narrowWidth && names.count > 1 ? (width - Self.entryGap) / 2 : width
    let groups: [[(Entry.Sample, String)]] =
      (lines.count == 1 ? [marks + lines] : [marks, lines]) + [
        names.map { hue, name in
          let room = column - Self.lineLength - Self.sampleGap
          return (
            .group(hue), TextWidth.truncate(LabelLines.singleLine(name), to: room, fontSize: Self.fontSize)
          )
        }
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
        let isInColumn = if case .group = sample { column < width } else { false }
        x += (isInColumn ? column : entryWidth) + Self.entryGap
      }
      y += Self.rowHeight
    }
    self.entries = entries
    height = y - Self.rowHeight / 2
  }
}
