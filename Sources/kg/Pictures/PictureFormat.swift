import GraphRendering

/// The formats of pictures whose nodes have places.
enum PictureFormat {
  case svg, png, dot, json

  /// The file of a picture in this format.
  ///
  /// - Throws: `OutputError` where a PNG is asked for and the program that makes it fails.
  func bytes(of picture: Picture, layout: PictureLayout, theme: PictureTheme) throws -> [UInt8] {
    switch self {
    case .svg: return Array(SVGRenderer(theme: theme).render(picture, layout: layout).utf8)
    case .dot: return Array(DOTRenderer().render(picture, layout: layout).utf8)
    case .json: return Array(JSONRenderer().render(picture, layout: layout).utf8)
    case .png:
      // librsvg knows no themes of pages: what is to follow the page is light.
      let theme = theme == .dark ? PictureTheme.dark : .light
      let svg = SVGRenderer(theme: theme).render(picture, layout: layout)
      return try Rasterizer.png(ofSVG: svg, on: theme.pageColor)
    }
  }
}
