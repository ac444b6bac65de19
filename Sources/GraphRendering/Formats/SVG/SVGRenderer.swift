import TextEscaping

/// Writes a laid-out picture as SVG that a page can show as an image or contain.
///
/// The picture follows the reader's light or dark theme, has no background of its own, names every node for screen
/// readers, reaches nodes with links by Tab from the largest mark to the smallest, and holds no script and no reference to
/// anything outside of it but its nodes' links. One element or path piece a line, no blank lines, numbers with one
/// decimal: equal pictures give equal bytes, similar ones small differences.
public struct SVGRenderer: Sendable {
  /// Around everything.
  private static let margin = 14.0
  /// What a legend needs to be read, however small the drawing.
  private static let smallestWidth = 420.0

  private let theme: PictureTheme

  /// Creates a renderer for pages of both themes, or of one.
  public init(theme: PictureTheme = .auto) {
    self.theme = theme
  }

  /// Returns the picture as an SVG document without XML declaration, so that it may also stand inside HTML.
  ///
  /// - Precondition: `layout` is a layout of `picture`.
  public func render(_ picture: Picture, layout: PictureLayout) -> String {
    let content = SVGContent(picture, layout)
    let words = PictureWords(language: picture.language)
    let margins = 2 * Self.margin
    let wanted = min(SVGCaption.naturalWidth(of: picture) + margins, layout.columnWidth)
    let width = max(layout.size.width, wanted, min(Self.smallestWidth, layout.columnWidth))
    let caption = SVGCaption(picture, width: width - margins)
    let legend = Legend(
      nodes: content.nodeKinds, edges: content.edgeKinds, groups: content.groupNames, words: words,
      width: width - margins)
    let drawing = Point(x: (width - layout.size.width) / 2, y: Self.margin + caption.height)
    let legendTop = drawing.y + layout.size.height
    let height = legendTop + legend.height + Self.margin

    var lines = header(content, words: words, width: width, height: height)
    for line in caption.lines {
      lines.append(
        text(line.text, style: line.style, at: Point(x: Self.margin, y: Self.margin + line.baseline)))
    }
    lines.append("<g \(translation(to: drawing))>")
    for group in layout.groups {
      let area = GroupArea(of: group, in: layout).lines.joined(separator: "\n")
      lines.append("<path class=\"group group-\(group.hue)\" d=\"\(area)\"/>")
    }
    lines += edges(content)
    for node in content.nodes { lines += self.node(node, content, words: words) }
    lines.append("</g>")
    lines += self.legend(legend, at: Point(x: Self.margin, y: legendTop))
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Drawing and legend have coordinates of their own: what grows above them or beside them moves them by one line.
  private func translation(to corner: Point) -> String {
    "transform=\"translate(\(FixedDecimal.text(corner)))\""
  }

  private func header(_ content: SVGContent, words: PictureWords, width: Double, height: Double) -> [String] {
    let scope = content.scope
    let size = (FixedDecimal.text(width.rounded(.up)), FixedDecimal.text(height.rounded(.up)))
    let description = words.description(
      kinds: content.nodeKinds, edges: content.layout.edges.count, highest: content.highestNames)
    let style = SVGStyleSheet(
      scope: scope, theme: theme, labelStyles: content.labelStyles, nodeKinds: content.nodeKinds.map(\.kind),
      edgeClasses: content.edgeClasses.map(\.edgeClass), hues: content.layout.groups.map(\.hue))
    return [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"kg \(scope)\" viewBox=\"0 0 \(size.0) \(size.1)\""
        + " width=\"\(size.0)\" height=\"\(size.1)\" lang=\"\(words.language.rawValue)\""
        + " role=\"graphics-document document\" aria-labelledby=\"\(scope)-title\" aria-describedby=\"\(scope)-desc\">",
      "<title id=\"\(scope)-title\">\(XMLEscape.escape(LabelLines.singleLine(content.picture.title)))</title>",
      "<desc id=\"\(scope)-desc\">\(XMLEscape.escape(description))</desc>",
      "<style>",
    ] + style.lines + ["</style>"]
  }

  private func text(_ text: String, style: String? = nil, at place: Point) -> String {
    "<text\(style.map { " class=\"\($0)\"" } ?? "") x=\"\(FixedDecimal.text(place.x))\" y=\"\(FixedDecimal.text(place.y))\">"
      + "\(XMLEscape.escape(text))</text>"
  }

  private func edges(_ content: SVGContent) -> [String] {
    content.edgeClasses.flatMap { edgeClass, edges in
      let hasArrow = EdgeStyle.style(of: edgeClass.kind, step: edgeClass.step).hasArrow
      let paths = edges.map { EdgePath($0, hasArrow: hasArrow) }
      var lines = [
        "<path class=\"edge \(edgeClass.name)\" d=\"" + paths.map(\.line).joined(separator: "\n") + "\"/>"
      ]
      if hasArrow {
        lines.append("<path class=\"arrow\" d=\"" + paths.map(\.arrowhead).joined(separator: "\n") + "\"/>")
      }
      return lines
    }
  }

  private func node(
    _ place: PictureLayout.Node, _ content: SVGContent, words: PictureWords
  ) -> [String] {
    let node = content.picture.nodes[place.index]
    let name = XMLEscape.escape(words.description(of: node))
    let style = SVGStyleSheet.LabelStyle(fontSize: place.fontSize, weight: place.weight)
    let classes = "node \(node.kind.rawValue) \(style.name)" + (node.isFocus ? " focus" : "")
    let link = node.link.flatMap(LinkPolicy.allowed)
    var lines = [
      link.map { "<a class=\"\(classes)\" href=\"\(XMLEscape.escape($0))\" aria-label=\"\(name)\">" }
        ?? "<g class=\"\(classes)\" role=\"img\" aria-label=\"\(name)\">",
      "<title>\(name)</title>",
      mark(node.kind, at: place.center, size: place.markSize),
    ]
    for (number, line) in place.lines.enumerated() {
      let baseline = place.baseline + Point(x: 0, y: Double(number) * place.lineHeight)
      lines.append(text(line, at: baseline))
    }
    return lines + [link == nil ? "</g>" : "</a>"]
  }

  private func mark(_ kind: PictureNode.Kind, at center: Point, size: Double) -> String {
    "<path d=\"\(MarkShape.path(of: kind, at: center, size: size))\"/>"
  }

  /// The entries as a chain, each inside of the one before it and placed from there: one that comes or grows moves all
  /// behind it without a change to their lines.
  private func legend(_ legend: Legend, at corner: Point) -> [String] {
    var lines = ["<g class=\"legend\" aria-hidden=\"true\" \(translation(to: corner))>"]
    var last = Point(x: 0, y: 0)
    for entry in legend.entries {
      // A baseline a third of an em below the middle centres capitals and Hangul alike.
      let baseline = Point(x: entry.textStart - entry.place.x, y: Legend.fontSize * 0.35)
      lines.append("<g \(translation(to: entry.place - last))>")
      lines += sample(entry.sample) + [text(entry.text, at: baseline)]
      last = entry.place
    }
    return lines + legend.entries.map { _ in "</g>" } + ["</g>"]
  }

  /// What an entry of the legend explains, its left end at the origin.
  private func sample(_ sample: Legend.Entry.Sample) -> [String] {
    let origin = Point(x: 0, y: 0)
    switch sample {
    case .node(let kind):
      let center = Point(x: Legend.markSize / 2, y: 0)
      return ["<g class=\"\(kind.rawValue)\">", mark(kind, at: center, size: Legend.markSize), "</g>"]
    case .group(let hue):
      let start = Point(x: GroupArea.strokeWidth / 2, y: 0)
      let length = FixedDecimal.text(Legend.lineLength - GroupArea.strokeWidth)
      return ["<path class=\"group group-\(hue)\" d=\"M\(FixedDecimal.text(start))h\(length)\"/>"]
    case .edge(let kind):
      let line = EdgePath(
        from: origin, to: Point(x: Legend.lineLength, y: 0),
        hasArrow: EdgeStyle.style(of: kind, step: 0).hasArrow)
      let path = "<path class=\"edge \(kind.rawValue)\" d=\"\(line.line)\"/>"
      return line.arrowhead.isEmpty ? [path] : [path, "<path class=\"arrow\" d=\"\(line.arrowhead)\"/>"]
    }
  }
}
