extension PictureNode.Kind {
  /// The kind's colour on light pages as `#rrggbb`, for files that other programs draw.
  public var color: String { Palette.light.kinds[self] ?? Palette.light.ink }
}
