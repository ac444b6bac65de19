/// The column of a page that a picture is for, and the canvas that suits it.
struct PictureColumn {
  /// The width of the column, in points.
  let width: Double

  /// The text column of the themes that blogs use most.
  static let page = PictureColumn(width: 930)
  /// The text column on a telephone.
  static let telephone = PictureColumn(width: 360)

  /// Around the drawing.
  static let margin = 14.0
  /// Columns below this width are those of telephones: pictures may be higher than wide, and labels smaller.
  static let narrowWidth = 600.0
  /// The share of the canvas that nodes with their gaps take where there is room.
  private static let roomyFill = 0.24
  /// The share beyond which nodes don't find a place any more, so that the canvas has to grow.
  private static let fullestFill = 0.5
  /// The same on a telephone, whose pages scroll.
  private static let narrowFill = 0.36

  /// Whether it is the column of a telephone.
  var isNarrow: Bool { width < Self.narrowWidth }

  /// The width over height that a drawing should have: with title and legend a picture then has about 1.4, or 0.7.
  var aspect: Double { isNarrow ? 0.85 : 1.6 }

  /// The shapes, as width over height, that a drawing may have.
  var shapes: ClosedRange<Double> { isNarrow ? 0.2...0.95 : 1.3...1.7 }

  /// What is left of the column between the margins.
  var innerWidth: Double { width - 2 * Self.margin }

  /// A canvas inside the column where the nodes have room enough in it, else one as large as they need.
  func canvas(for extents: [NodeExtent], gap: Double) -> Size {
    let ink = extents.reduce(0) { $0 + ($1.size.width + gap) * ($1.size.height + gap) }
    let widest = extents.map(\.size.width).max() ?? 0
    let highest = extents.map(\.size.height).max() ?? 0
    let roomy = max((ink / Self.roomyFill * aspect).squareRoot(), widest)
    let column = innerWidth
    if isNarrow {
      let width = max(min(roomy, column), widest)
      return Size(width: width, height: max(width / aspect, ink / Self.narrowFill / width, highest))
    }
    // A square is the highest that a page shows well; what needs more is for zooming, not for a column.
    let width = ink / Self.fullestFill <= column * column ? min(roomy, column) : roomy
    let height = min(ink / Self.roomyFill / width, max(width / aspect, ink / Self.fullestFill / width))
    return Size(width: width, height: max(height, highest))
  }
}
