/// What a post's front matter says, as Jekyll means it.
struct FrontMatter {
  /// The title.
  var title: String?
  /// The bytes of the title in the file, where they stand as the title shows them.
  var titleSpan: ByteSpan?
  /// The day, as written.
  var date: PostDate?
  /// The time of day, as written.
  var time = TimeOfDay()
  /// The permalink, which may hold placeholders.
  var permalink: String?
  /// The slug that replaces that of the file's name.
  var slug: String?
  /// The categories in order, each once.
  var categories: [String] = []
  /// Whether the post is to be published.
  var isPublished = true
  /// The offset behind the front matter; 0, or that behind the byte-order mark, where there is none.
  var bodyStart = 0

  /// Reads the front matter of a post.
  init(_ text: SourceText, path: String, diagnostics: inout [Diagnostic]) {
    let fence = Self.fences(of: text.bytes)
    bodyStart = fence.bodyStart
    guard let yaml = fence.yaml else {
      if fence.isUnclosed {
        diagnostics.append(
          Diagnostic(
            .warning, path: path, line: 1, column: 1, message: "the front matter is not closed",
            hint: "end it with a line '---'"))
      }
      return
    }
    let reader = YAMLReader(text, yaml, path: path, diagnostics: &diagnostics)
    readTitle(from: reader, text: text, path: path, diagnostics: &diagnostics)
    readDate(from: reader, text: text, path: path, diagnostics: &diagnostics)
    permalink = reader.scalar("permalink").flatMap { $0.isNull ? nil : $0.text }
    slug = reader.scalar("slug").flatMap { $0.isNull ? nil : $0.text }
    if reader.has("published") {
      let published = reader.scalar("published")
      isPublished = published.map { !$0.isNull && $0.truth != false } ?? true
    }
    readCategories(from: reader)
  }

  private mutating func readTitle(
    from reader: YAMLReader, text: SourceText, path: String, diagnostics: inout [Diagnostic]
  ) {
    guard let scalar = reader.scalar("title"), !scalar.isNull else { return }
    var shown = scalar.text
    let start = scalar.isPlain ? scalar.offset : scalar.offset + 1
    let utf8 = Array(shown.utf8)
    if scalar.isPlain, let last = utf8.last, last == .quotationMark || last == .apostrophe,
      utf8.filter({ $0 == last }).count == 1
    {
      let quote = Character(Unicode.Scalar(last))
      let (line, column) = text.lineAndColumn(of: min(start + utf8.count - 1, text.bytes.count))
      diagnostics.append(
        Diagnostic(
          .warning, path: path, line: line, column: column,
          message: "the title ends with an unmatched \(quote)",
          hint: "remove it, or put the whole title into quotation marks"))
      shown.removeLast()
    }
    let folded = shown.folded
    guard !folded.isEmpty else { return }
    title = folded
    let span = ByteSpan(start, min(start + shown.utf8.count, text.bytes.count))
    if text.bytes[span.range].elementsEqual(shown.utf8) { titleSpan = span }
  }

  private mutating func readDate(
    from reader: YAMLReader, text: SourceText, path: String, diagnostics: inout [Diagnostic]
  ) {
    guard let scalar = reader.scalar("date"), !scalar.isNull else { return }
    if let (day, time) = TimeOfDay.dayAndTime(of: scalar.text) {
      date = day
      self.time = time
    } else {
      let (line, column) = text.lineAndColumn(of: scalar.offset)
      diagnostics.append(
        Diagnostic(
          .warning, path: path, line: line, column: column, message: "'\(scalar.text.folded)' is no date",
          hint: "write it as 2025-09-10 or 2025-09-10 08:15:00"))
    }
  }

  private mutating func readCategories(from reader: YAMLReader) {
    let plural = reader.scalars("categories").filter { !$0.isNull }.map(\.text)
    // A string of categories is split at blanks, a list is taken as it is.
    categories =
      reader.isList("categories") ? plural : plural.flatMap { $0.split(separator: " ").map(String.init) }
    categories += reader.scalars("category").filter { !$0.isNull }.map(\.text)
    var seen: Set<String> = []
    categories = categories.filter { seen.insert($0).inserted }
  }

  /// The span between the lines `---`, and where the post itself starts.
  private static func fences(of bytes: [UInt8]) -> (yaml: ByteSpan?, bodyStart: Int, isUnclosed: Bool) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes.hasASCIIPrefix("---", at: start) else { return (nil, start, false) }
    var lineEnd = bytes[start...].firstIndex(of: .lineFeed) ?? bytes.count
    guard lineEnd < bytes.count, bytes.isBlank(ByteSpan(start + 3, lineEnd)) else {
      return (nil, start, false)
    }
    let yamlStart = lineEnd + 1
    var lineStart = yamlStart
    while lineStart < bytes.count {
      lineEnd = bytes[lineStart...].firstIndex(of: .lineFeed) ?? bytes.count
      let isFence = bytes.hasASCIIPrefix("---", at: lineStart) || bytes.hasASCIIPrefix("...", at: lineStart)
      if isFence, bytes.isBlank(ByteSpan(lineStart + 3, lineEnd)) {
        return (ByteSpan(yamlStart, lineStart), min(lineEnd + 1, bytes.count), false)
      }
      lineStart = lineEnd + 1
    }
    // A thematic break may open a post that has no front matter; a key on the next line tells the two apart.
    let firstLine = bytes[yamlStart...].prefix { !$0.isLineEnd }
    let key = firstLine.prefix { $0.isASCIILetter || $0 == .underscore }
    return (nil, start, !key.isEmpty && firstLine.dropFirst(key.count).first == .colon)
  }
}
