import TextEscaping

/// Writes a picture with its layout as JSON, complete: everything that the other formats are drawn from.
///
/// One object with these keys; within every object keys are sorted, one node or edge a line:
///
///     {
///     "edges": [
///     {"kind": "uses", "path": [[20, 30], [90.5, 44]], "source": "2511.00001", "target": "DMD", "weight": 1}
///     ],
///     "groups": [
///     {"name": "DMD · SDXL", "nodes": ["DMD", "SDXL", "Wan2.1"]}
///     ],
///     "language": "ko",
///     "nodes": [
///     {"box": [60, 20, 80, 46.3], "focus": true, "full_name": "…", "id": "DMD", "kind": "method", "label": "DMD",
///      "lines": ["DMD"], "link": "/kg/dmd/", "mark": [100, 37.5, 28], "papers": 12, "rank": 0.031}
///     ],
///     "schema": "kg-picture-1",
///     "size": [930, 620],
///     "subtitle": "…",
///     "title": "…"
///     }
///
/// - `schema`: `kg-picture-1`. More keys may come under the same name; a changed meaning gets another.
/// - `size`: width and height of the drawing in points; all coordinates count from its upper left corner, y downwards.
/// - `nodes`: all nodes by identifier. `kind` is one of `paper`, `model`, `method`, `dataset`, `benchmark`, `metric`,
///   `task`, `tool`. `box` is left, top, width and height of what mark and label take; `mark` is the mark's centre and
///   the diameter of a circle of its area; `lines` is the label as broken to fit. A node without edges is not drawn:
///   its `box` and `mark` are null. `link` is null where a node has none that a page may carry.
/// - `edges`: by the identifiers of their ends, then by kind; `source` and `target` are identifiers of nodes. `path` is
///   start and end of a straight line, or start, control point and end of a quadratic Bézier curve.
/// - `groups`: the groups that are shown, by the number of their colour; `nodes` are identifiers.
public struct JSONRenderer: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Returns the picture as JSON.
  ///
  /// - Precondition: `layout` is a layout of `picture`.
  public func render(_ picture: Picture, layout: PictureLayout) -> String {
    let places = Dictionary(uniqueKeysWithValues: layout.nodes.map { ($0.index, $0) })
    let nodes = picture.nodes.indices
      .sorted { picture.nodes[$0].id < picture.nodes[$1].id }
      .map { node(picture.nodes[$0], places[$0]) }
    let edges = layout.edges.map { edge(picture.edges[$0.index], $0, picture) }
    let groups = layout.groups.map { group(picture.groups[$0.index].name, $0, picture, layout) }
    return """
      {
      "edges": \(list(edges)),
      "groups": \(list(groups)),
      "language": \(JSONString.quote(picture.language.rawValue)),
      "nodes": \(list(nodes)),
      "schema": "kg-picture-1",
      "size": \(numbers([layout.size.width, layout.size.height])),
      "subtitle": \(JSONString.quote(picture.subtitle)),
      "title": \(JSONString.quote(picture.title))
      }

      """
  }

  private func node(_ node: PictureNode, _ place: PictureLayout.Node?) -> String {
    let box = place?.box
    let values = [
      ("box", box.map { numbers([$0.minX, $0.minY, $0.width, $0.height]) } ?? "null"),
      ("focus", "\(node.isFocus)"),
      ("full_name", JSONString.quote(node.fullName)),
      ("id", JSONString.quote(node.id)),
      ("kind", JSONString.quote(node.kind.rawValue)),
      ("label", JSONString.quote(node.label)),
      ("lines", "[" + (place?.lines ?? []).map(JSONString.quote).joined(separator: ", ") + "]"),
      ("link", node.link.flatMap(LinkPolicy.allowed).map(JSONString.quote) ?? "null"),
      ("mark", place.map { numbers([$0.center.x, $0.center.y, $0.markSize]) } ?? "null"),
      ("papers", "\(node.papers)"),
      ("rank", FixedDecimal.text(node.rank, places: 9)),
    ]
    return object(values)
  }

  private func edge(_ edge: PictureEdge, _ path: PictureLayout.Edge, _ picture: Picture) -> String {
    let points = [path.start, path.control, path.end].compactMap { $0 }
    return object([
      ("kind", JSONString.quote(edge.kind.rawValue)),
      ("path", "[" + points.map { numbers([$0.x, $0.y]) }.joined(separator: ", ") + "]"),
      ("source", JSONString.quote(picture.nodes[edge.source].id)),
      ("target", JSONString.quote(picture.nodes[edge.target].id)),
      ("weight", FixedDecimal.text(edge.weight, places: 6)),
    ])
  }

  private func group(
    _ name: String, _ group: PictureLayout.Group, _ picture: Picture, _ layout: PictureLayout
  ) -> String {
    let ids = group.nodes.map { JSONString.quote(picture.nodes[layout.nodes[$0].index].id) }
    return object([
      ("name", JSONString.quote(name)), ("nodes", "[" + ids.joined(separator: ", ") + "]"),
    ])
  }

  private func object(_ values: [(key: String, value: String)]) -> String {
    "{" + values.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
  }

  private func numbers(_ values: [Double]) -> String {
    "[" + values.map { FixedDecimal.text($0) }.joined(separator: ", ") + "]"
  }

  private func list(_ lines: [String]) -> String {
    lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n]"
  }
}
