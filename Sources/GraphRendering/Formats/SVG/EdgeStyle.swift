/// How a kind of edge is drawn.
struct EdgeStyle {
  /// The width of the line.
  let width: Double
  /// Lengths of dashes and gaps; empty for a solid line.
  let dashes: [Double]
  /// Whether it stands out among the others.
  let isStrong: Bool
  /// Whether it has an arrowhead. Only where both ends are entities: from a paper an edge can lead but one way.
  let hasArrow: Bool

  private init(_ width: Double, dashes: [Double] = [], isStrong: Bool = false, hasArrow: Bool = false) {
    self.width = width
    self.dashes = dashes
    self.isStrong = isStrong
    self.hasArrow = hasArrow
  }

  /// The style of a kind; `step` from 0 to 2 tells how strong an undirected edge is.
  static func style(of kind: PictureEdge.Kind, step: Int) -> EdgeStyle {
    switch kind {
    case .introduces: EdgeStyle(2.2, isStrong: true)
    case .uses: EdgeStyle(1.4)
    case .evaluatesOn: EdgeStyle(1.4, dashes: [7, 3])
    case .comparesWith: EdgeStyle(1.4, dashes: [2, 3])
    case .addresses: EdgeStyle(1.4, dashes: [9, 3, 2, 3])
    case .measures: EdgeStyle(1.4, dashes: [4, 4])
    case .mentions: EdgeStyle(1.2, dashes: [1.5, 3.5])
    case .variantOf: EdgeStyle(1.6, hasArrow: true)
    case .partOf: EdgeStyle(1.6, dashes: [7, 3], hasArrow: true)
    case .related: EdgeStyle(1 + 0.6 * Double(step))
    }
  }

  /// The step of an edge's weight among those of its picture, each step half of the next; 0 for typed edges, whose
  /// kind says how strong they are.
  ///
  /// The steps begin at powers of two, so that a strongest edge which grows a little leaves the others as they are.
  static func step(of edge: PictureEdge, strongest: Double) -> Int {
    guard edge.kind == .related, strongest > 0 else { return 0 }
    let top = Double(sign: .plus, exponent: strongest.exponent, significand: 1)
    return edge.weight >= top ? 2 : edge.weight >= top / 2 ? 1 : 0
  }
}
