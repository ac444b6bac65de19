/// What an SVG shows, grouped and ordered for writing.
struct SVGContent {
  let picture: Picture
  let layout: PictureLayout
  /// The class and the prefix of all identifiers: from what the picture is of, so that it stays while the graph grows.
  let scope: String
  /// What the picture is about first, then by the size of the mark, equal ones by identifier: ranks that change a
  /// little leave the order as it is.
  let nodes: [PictureLayout.Node]
  /// The labels of the five nodes of the highest rank.
  let highestNames: [String]
  /// The kinds of drawn nodes with their numbers.
  let nodeKinds: [(kind: PictureNode.Kind, count: Int)]
  /// The kinds of edges with their numbers.
  let edgeKinds: [(kind: PictureEdge.Kind, count: Int)]
  /// Edges of one style together; the weakest kinds first, so that the strong ones lie on top.
  let edgeClasses: [(edgeClass: SVGStyleSheet.EdgeClass, edges: [PictureLayout.Edge])]
  /// The sizes of labels in use, smallest first.
  let labelStyles: [SVGStyleSheet.LabelStyle]

  init(_ picture: Picture, _ layout: PictureLayout) {
    self.picture = picture
    self.layout = layout
    let values = layout.nodes.map { picture.nodes[$0.index] }
    scope = Self.scope(title: picture.title, focus: values.filter(\.isFocus).map(\.id))
    let key = { (node: PictureLayout.Node) in
      let value = picture.nodes[node.index]
      return (value.isFocus ? 0 : 1, -node.markStep, value.id)
    }
    nodes = layout.nodes.sorted { key($0) < key($1) }
    highestNames = values.sorted { ($1.rank, $0.id) < ($0.rank, $1.id) }
      .prefix(5).map { LabelLines.singleLine($0.label) }
    nodeKinds = PictureNode.Kind.allCases
      .map { kind in (kind, values.count { $0.kind == kind }) }
      .filter { $0.1 > 0 }
    edgeKinds = PictureEdge.Kind.allCases
      .map { kind in (kind, layout.edges.count { picture.edges[$0.index].kind == kind }) }
      .filter { $0.1 > 0 }
    edgeClasses = Self.edgeClasses(of: layout, picture)
    labelStyles = Set(layout.nodes.map { SVGStyleSheet.LabelStyle(fontSize: $0.fontSize, weight: $0.weight) })
      .sorted { ($0.fontSize, $0.weight == .bold ? 1 : 0) < ($1.fontSize, $1.weight == .bold ? 1 : 0) }
  }

  /// What the groups that are shown are called.
  var groupNames: [(hue: Int, name: String)] {
    layout.groups.map { ($0.hue, picture.groups[$0.index].name) }
  }

  private static func scope(title: String, focus: [String]) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in ([title] + focus).joined(separator: "\n").utf8 {
      hash = (hash ^ UInt32(byte)) &* 16_777_619  // FNV-1a
    }
    let digits = String(hash, radix: 16)
    return "kg-" + String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func edgeClasses(
    of layout: PictureLayout, _ picture: Picture
  ) -> [(edgeClass: SVGStyleSheet.EdgeClass, edges: [PictureLayout.Edge])] {
    let strongest = layout.edges.map { picture.edges[$0.index].weight }.max() ?? 0
    let classes = Dictionary(grouping: layout.edges) { edge in
      let value = picture.edges[edge.index]
      return SVGStyleSheet.EdgeClass(kind: value.kind, step: EdgeStyle.step(of: value, strongest: strongest))
    }
    return PictureEdge.Kind.allCases.reversed().flatMap { kind in
      (0...2).compactMap { step in
        let edgeClass = SVGStyleSheet.EdgeClass(kind: kind, step: step)
        return classes[edgeClass].map { (edgeClass, $0) }
      }
    }
  }
}
