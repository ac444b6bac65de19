import TextEscaping

/// Writes a laid-out picture in the DOT language of Graphviz, for those who want to draw it in their own way.
///
/// Every node carries its place, so that `neato -n2` draws the same layout; any other engine makes a new one. Nodes are
/// boxes with the label inside, since Graphviz would place labels beside marks anew. The picture has no background, and
/// its lines can be told from white pages and from black ones. Each node and edge has its kind as `class`, a node its group as well.
public struct DOTRenderer: Sendable {
  /// Graphviz measures labels with the machine's own font, which may be wider than the table that the boxes are from.
  private static let fontScale = 0.8

  /// Creates a renderer.
  public init() {}

  /// Returns the picture as a DOT file: nodes by identifier, edges by the identifiers of their ends.
  ///
  /// - Precondition: `layout` is a layout of `picture`.
  public func render(_ picture: Picture, layout: PictureLayout) -> String {
    var lines = [
      "digraph \(DOTQuote.identifier(picture.title)) {",
      "  graph [bgcolor=\"transparent\", outputorder=\"edgesfirst\", splines=\"line\","
        + " tooltip=\(DOTQuote.label(picture.subtitle))]",
      "  node [fixedsize=\"true\", margin=\"0\", fontname=\"sans-serif\", fontcolor=\"#1c1c1d\", fillcolor=\"#f6f7f9\","
        + " penwidth=\"1.5\"]",
      "  edge [color=\"#7d848c\", dir=\"none\"]",
    ]
    var groups: [Int: Int] = [:]
    for group in layout.groups {
      for node in group.nodes { groups[node] = group.hue }
    }
    lines += layout.nodes.enumerated().map { place, value in
      node(value, picture, group: groups[place], height: layout.size.height)
    }
    lines += layout.edges.map { edge(picture.edges[$0.index], picture) }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private func node(_ place: PictureLayout.Node, _ picture: Picture, group: Int?, height: Double) -> String {
    let node = picture.nodes[place.index]
    let words = PictureWords(language: picture.language)
    let classes = [node.kind.rawValue, node.isFocus ? "focus" : nil, group.map { "group-\($0)" }].compactMap {
      $0
    }
    // Graphviz counts y upwards.
    let center = Point(x: place.box.center.x, y: height - place.box.center.y)
    var attributes = [
      ("label", DOTQuote.label(lines: place.lines)),
      ("pos", "\"\(FixedDecimal.text(center))!\""),
      ("width", inches(place.box.width)),
      ("height", inches(place.box.height)),
      ("fontsize", "\"\(FixedDecimal.text(place.fontSize * Self.fontScale))\""),
      ("shape", "\"\(shape(of: node.kind))\""),
      ("style", node.kind == .model ? "\"rounded,filled\"" : "\"filled\""),
      ("color", "\"\(Palette.light.kinds[node.kind] ?? Palette.light.ink)\""),
      ("class", "\"\(classes.joined(separator: " "))\""),
      ("tooltip", DOTQuote.label(words.description(of: node))),
    ]
    if node.isFocus { attributes.append(("penwidth", "\"3\"")) }
    if let link = node.link.flatMap(LinkPolicy.allowed) { attributes.append(("URL", DOTQuote.label(link))) }
    return "  \(DOTQuote.identifier(node.id)) \(list(attributes))"
  }

  private func edge(_ edge: PictureEdge, _ picture: Picture) -> String {
    let words = PictureWords(language: picture.language)
    let style = EdgeStyle.style(of: edge.kind, step: 0)
    var attributes = [
      ("class", "\"\(edge.kind.rawValue)\""), ("penwidth", "\"\(FixedDecimal.text(style.width))\""),
    ]
    if !style.dashes.isEmpty {
      attributes.append(("style", style.dashes[0] < 4 ? "\"dotted\"" : "\"dashed\""))
    }
    if style.hasArrow { attributes.append(("dir", "\"forward\"")) }
    attributes.append(("weight", "\"\(FixedDecimal.text(edge.weight, places: 4))\""))
    attributes.append(("tooltip", DOTQuote.label(words.name(of: edge.kind))))
    let source = DOTQuote.identifier(picture.nodes[edge.source].id)
    let target = DOTQuote.identifier(picture.nodes[edge.target].id)
    return "  \(source) -> \(target) \(list(attributes))"
  }

  private func list(_ attributes: [(name: String, value: String)]) -> String {
    "[" + attributes.map { "\($0.name)=\($0.value)" }.joined(separator: ", ") + "]"
  }

  private func inches(_ points: Double) -> String { "\"\(FixedDecimal.text(points / 72, places: 3))\"" }

  /// Shapes that leave the whole box to the label.
  private func shape(of kind: PictureNode.Kind) -> String {
    switch kind {
    case .paper: "note"
    case .model: "box"
    case .method: "octagon"
    case .dataset: "cylinder"
    case .benchmark: "tab"
    case .metric: "folder"
    case .task: "box3d"
    case .tool: "component"
    }
  }
}
