import EntityExtraction
import GraphExchange
import GraphQueries
import GraphRendering
import GraphStorage
import PaperCorpus

/// Makes the files of pictures and remembers where their nodes stand.
final class PictureStudio {
  private let source: PictureSource
  private var places: PicturePlaces

  init(source: PictureSource, places: PicturePlaces) {
    self.source = source
    self.places = places
  }

  /// Draws one picture, a file for each width.
  ///
  /// - Returns: Whether there was something to draw.
  func draw(_ subject: PictureSubject, to path: String, as format: ExportFormat) throws -> Bool {
    guard let format = format.picture else {
      return try MermaidExport(source: source).draw(subject, to: path)
    }
    let widths = source.options.width.isEmpty ? [PictureOptions.pageWidth] : source.options.width
    for (number, width) in widths.enumerated() {
      guard let picture = try source.picture(of: subject, width: Double(width)) else { return false }
      let file = number == 0 ? path : PictureName.path(path, width: width)
      try OutputFile.write(try bytes(of: picture, subject, format: format, width: width), to: file)
      Terminal.note(
        "\(file == "-" ? "picture" : file): \(Number.counted(picture.nodes.count, "node")), \(Number.counted(picture.edges.count, "edge"))"
      )
    }
    places.save()
    return true
  }

  /// Draws a picture of each post, paper or entity into a folder, and says how to show one.
  func drawEach(_ kind: ExportCommand.Kind, into path: String, replacingForeign replacesForeign: Bool) throws
  {
    let subjects = self.subjects(of: kind)
    let options = source.options
    let widths =
      options.width.isEmpty ? [PictureOptions.pageWidth, PictureOptions.telephoneWidth] : options.width
    let done = try ExportFolder.write(
      to: path, format: "\(kind.rawValue)-pictures", replacingForeign: replacesForeign
    ) { folder in
      for (name, subject) in subjects {
        for (number, width) in widths.enumerated() {
          guard let picture = try source.picture(of: subject, width: Double(width)) else { continue }
          let bytes = try bytes(of: picture, subject, format: .svg, width: width)
          try folder.file(number == 0 ? "\(name).svg" : "\(name)-\(width).svg") {
            try $0.write(String(decoding: bytes, as: UTF8.self))
          }
        }
      }
    }
    places.save()
    Terminal.note(
      "\(path): \(Number.counted(subjects.count, "picture")) in \(Number.counted(widths.count, "width")), "
        + "\(Number.counted(done.written, "file")) written, \(done.removed) removed")
    if let name = subjects.first?.name { Terminal.print(embedding(name, in: path, widths: widths)) }
  }

  private func bytes(
    of picture: Picture, _ subject: PictureSubject, format: PictureFormat, width: Int
  ) throws -> [UInt8] {
    let options = source.options
    let filters = [
      options.type?.rawValue, options.since.map { "since \($0)" }, options.until.map { "until \($0)" },
      options.depth.flatMap { $0 > 1 ? "depth \($0)" : nil }, options.limit.map { "limit \($0)" },
    ]
    let key = ([subject.key, "\(width)"] + filters.compactMap { $0 }).joined(separator: " ")
    let layout = try GraphvizLayout(columnWidth: Double(width))
      .layout(picture, keeping: options.fresh ? nil : places[key])
    places[key] = KeptPlaces(layout, of: picture)
    return try format.bytes(of: picture, layout: layout, theme: options.theme)
  }

  private func subjects(of kind: ExportCommand.Kind) -> [(name: String, subject: PictureSubject)] {
    let part = source.selection()
    switch kind {
    case .post:
      let known = Set(part.papers.map(\.id))
      let paths = source.posts.filter { $0.papers.contains(where: known.contains) }.map(\.path)
      return Array(zip(PictureName.slugs(of: paths.map(PictureName.stem(ofPost:))), paths.map { .post($0) }))
    case .paper:
      let ids = part.papers.map(\.id.rawValue)
      return Array(zip(PictureName.slugs(of: ids), ids.map { .paper($0) }))
    case .entity:
      let entities = TopEntities(part).entities(ofType: source.options.type)
        .map { part.entities[$0] }.filter { $0.papers >= Self.leastPapers }
      return Array(
        zip(PictureName.slugs(of: entities.map(\.name)), entities.map { .entities([$0.displayName]) }))
    }
  }

  /// Entities of fewer papers have a picture that says no more than the papers'.
  private static let leastPapers = 3

  /// What a page shows a picture by.
  private func embedding(_ name: String, in path: String, widths: [Int]) -> String {
    let narrow = widths.dropFirst().filter { $0 < Int(PictureOptions.narrowWidth) }.map {
      "<source media=\"(max-width: \(Int(PictureOptions.narrowWidth))px)\" srcset=\"/\(path)/\(name)-\($0).svg\">"
    }
    return
      "<picture>\(narrow.joined())<img class=\"kg\" src=\"/\(path)/\(name).svg\" alt=\"\(name)\"></picture>"
  }
}
