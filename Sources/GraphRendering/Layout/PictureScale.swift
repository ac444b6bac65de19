/// The sizes that a picture is drawn in, in points; at the column's full width one point is one pixel.
///
/// Labels never shrink to fit: a fuller picture breaks and shortens them sooner and grows in height.
struct PictureScale {
  /// The font size of a paper's label.
  let paperFontSize: Double
  /// The font size of an entity's label.
  let entityFontSize: Double
  /// The font size of the labels of the highest ranks.
  let majorFontSize: Double
  /// The font size of the label that the picture is about.
  let focusFontSize: Double
  /// The widest line of a label, in ems of its font.
  let labelWidth: Double
  /// The diameter of the smallest mark; the area of the largest is four times as much.
  let smallestMark: Double
  /// What two nodes keep between each other.
  let gap: Double

  /// Few enough nodes to read each at leisure: an entity and what surrounds it.
  static let detail = PictureScale(
    paperFontSize: 13, entityFontSize: 14, majorFontSize: 15, focusFontSize: 18, labelWidth: 11.5,
    smallestMark: 14,
    gap: 10)
  /// Many nodes: a map of a field.
  static let overview = PictureScale(
    paperFontSize: 11.5, entityFontSize: 12, majorFontSize: 14, focusFontSize: 15, labelWidth: 8.5,
    smallestMark: 10,
    gap: 7)

  /// The same on a telephone.
  static let narrow = PictureScale(
    paperFontSize: 11, entityFontSize: 11.5, majorFontSize: 12.5, focusFontSize: 14, labelWidth: 8.5,
    smallestMark: 9, gap: 6)

  /// The scale for a picture with so many drawn nodes in a column.
  static func suiting(nodes: Int, in column: PictureColumn) -> PictureScale {
    column.isNarrow ? narrow : nodes <= 50 ? detail : overview
  }
}
