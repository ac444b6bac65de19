import GraphRendering

/// The formats of pictures, by the ending of a file's name.
enum PictureFormat: String, CaseIterable {
  case svg, dot, json

  init?(path: String) {
    guard let ending = path.split(separator: ".").last else { return nil }
    self.init(rawValue: ending.lowercased())
  }

  /// The picture in this format.
  func text(of picture: Picture) throws -> String {
    let layout = try GraphvizLayout().layout(picture)
    return switch self {
    case .svg: SVGRenderer().render(picture, layout: layout)
    case .dot: DOTRenderer().render(picture, layout: layout)
    case .json: JSONRenderer().render(picture, layout: layout)
    }
  }
}
