/// The lines above a drawing: what the picture is of, and what it was drawn from.
struct SVGCaption {
  static let titleSize = 18.0
  static let subtitleSize = 13.0
  private static let titleLine = 24.0
  private static let subtitleLine = 18.0
  /// Between the caption and the drawing, which has a margin of its own.
  private static let space = 4.0

  let titleLines: [String]
  let subtitleLines: [String]

  /// Breaks both into lines of at most `width`.
  init(_ picture: Picture, width: Double) {
    titleLines = LabelLines.wrap(picture.title, width: width, fontSize: Self.titleSize, weight: .bold)
    subtitleLines = LabelLines.wrap(picture.subtitle, width: width, fontSize: Self.subtitleSize)
  }

  /// The width that both need to stay on one line each.
  static func naturalWidth(of picture: Picture) -> Double {
    max(
      TextWidth.measure(LabelLines.singleLine(picture.title), fontSize: titleSize, weight: .bold),
      TextWidth.measure(LabelLines.singleLine(picture.subtitle), fontSize: subtitleSize))
  }

  var height: Double {
    Double(titleLines.count) * Self.titleLine + Double(subtitleLines.count) * Self.subtitleLine + Self.space
  }

  /// The lines with their classes and baselines, from the top.
  var lines: [(text: String, style: String, baseline: Double)] {
    let titles = titleLines.enumerated().map { number, line in
      (line, "title", Double(number) * Self.titleLine + Self.titleSize)
    }
    let start = Double(titleLines.count) * Self.titleLine
    let subtitles = subtitleLines.enumerated().map { number, line in
      (line, "subtitle", start + Double(number) * Self.subtitleLine + Self.subtitleSize)
    }
    return titles + subtitles
  }
}
