/// Finds the papers of a post and their sections in the structure of its Markdown.
struct SummaryReader {
  /// A place where a paper or a section starts, or where the papers end for a while.
  private struct Landmark {
    enum Role {
      case paper(PaperHead)
      case section(Section.Kind, heading: String)
      case end
    }

    let role: Role
    /// The first byte of its line.
    let start: Int
    /// The first byte of the text that follows.
    let bodyStart: Int
  }

  private let text: SourceText
  private let path: String
  private let blocks: MarkdownBlocks
  private let headings: [Int: MarkdownBlocks.Heading]
  private let anchors: [Int: String]
  private let postTitle: (text: String, span: ByteSpan?)
  private var landmarks: [Landmark] = []
  private var diagnostics: [Diagnostic] = []

  private var bytes: [UInt8] { text.bytes }

  private init(
    _ text: SourceText, from bodyStart: Int, title: (text: String, span: ByteSpan?), path: String
  ) {
    self.text = text
    self.path = path
    postTitle = title
    blocks = MarkdownBlocks(text, from: bodyStart)
    var headings: [Int: MarkdownBlocks.Heading] = [:]
    for heading in blocks.headings { headings[heading.line] = heading }
    self.headings = headings
    anchors = HeadingAnchors.byLine(text.bytes, lines: blocks.lines)
  }

  /// The summaries of a post whose Markdown starts at an offset, and what a reader should know about them.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func summaries(
    in text: SourceText, from bodyStart: Int, title: (text: String, span: ByteSpan?), path: String
  ) -> (summaries: [PaperSummary], diagnostics: [Diagnostic]) {
    var reader = SummaryReader(text, from: bodyStart, title: title, path: path)
    reader.findLandmarks()
    let summaries = reader.assembled()
    return (summaries, reader.diagnostics)
  }

  // MARK: - Landmarks

  private mutating func findLandmarks() {
    let finder = PaperFinder(text: text, blocks: blocks, headings: headings)
    /// The level of the open paper's heading; one that starts without heading is below all of them.
    var paperLevel: Int?
    var paper: PaperID?
    var sectionLevel: Int?
    var bodyLine = 0
    for index in blocks.blocks.indices {
      let block = blocks.blocks[index]
      guard block.lines.lowerBound >= bodyLine else { continue }
      guard case .heading(let level) = block.kind else {
        if block.kind == .other { continue }
        if let head = finder.paperWithoutHeading(at: index, from: max(bodyLine, block.lines.lowerBound)) {
          open(head.head, startLine: head.line)
          (paperLevel, paper, sectionLevel, bodyLine) = (0, nil, nil, head.head.bodyLine)
        } else if paperLevel != nil, sectionLevel == nil {
          findBoldNames(in: block)
        }
        continue
      }
      let line = block.lines.lowerBound
      let heading = finder.heading(at: index)
      let name = PlainText.of(bytes[heading.rest.range])
      let kind = heading.links.isEmpty ? SectionName.kind(of: name) : nil
      if kind == nil,
        let head = finder.paper(at: index, heading: heading, level: level, insideLevel: paperLevel, of: paper)
      {
        open(head, startLine: line)
        (paperLevel, paper, sectionLevel, bodyLine) = (level, head.reference?.paper, nil, head.bodyLine)
        continue
      }
      let bodyStart = blocks.lines.start(of: block.lines.upperBound)
      func add(_ role: Landmark.Role) {
        landmarks.append(Landmark(role: role, start: blocks.lines.start(of: line), bodyStart: bodyStart))
      }
      if paperLevel == nil, kind != nil, let head = finder.postAsPaper(until: index, title: postTitle) {
        open(head, startLine: head.bodyLine)
        paperLevel = 0
      }
      guard let outer = paperLevel else { continue }
      // A name at the paper's own level is a section's unless the paper has sections below it; one above that level
      // is a section's only where the paper has no text yet.
      let belongs =
        level > outer || (kind != nil && level == outer && sectionLevel ?? level == level)
        || (kind != nil && isAtPaperStart(line))
      if !belongs {
        add(.end)
        (paperLevel, paper, sectionLevel) = (nil, nil, nil)
      } else if let kind {
        add(.section(kind, heading: name))
        sectionLevel = level
      } else if level <= sectionLevel ?? level, !name.isEmpty {
        add(.section(.other, heading: name))
        sectionLevel = level
      }
    }
  }

  /// Whether nothing but blank lines stands between a paper's head and a line.
  private func isAtPaperStart(_ line: Int) -> Bool {
    guard let last = landmarks.last, case .paper = last.role else { return false }
    return bytes.isBlank(ByteSpan(last.bodyStart, max(last.bodyStart, blocks.lines.start(of: line))))
  }

  private mutating func open(_ head: PaperHead, startLine: Int) {
    let start = blocks.lines.start(of: startLine)
    landmarks.append(
      Landmark(role: .paper(head), start: start, bodyStart: blocks.lines.start(of: head.bodyLine)))
  }

  /// Finds lines such as `**방법**` or `- **Method**: …`, in papers whose sections have no headings.
  private mutating func findBoldNames(in block: MarkdownBlock) {
    for line in block.lines {
      let span = blocks.lines.contents[line]
      guard let (kind, name, end) = BoldName.read(span, in: bytes) else { continue }
      let isAlone = bytes.isBlank(ByteSpan(end, span.end))
      landmarks.append(
        Landmark(
          role: .section(kind, heading: name), start: span.start,
          bodyStart: isAlone ? blocks.lines.start(of: line + 1) : end))
    }
  }

  // MARK: - Assembly

  private mutating func assembled() -> [PaperSummary] {
    var summaries: [PaperSummary] = []
    var titles: [PaperID: String] = [:]
    var nextItem = 0
    var index = 0
    while index < landmarks.count {
      guard case .paper(let head) = landmarks[index].role else {
        index += 1
        continue
      }
      let paperIndex = index
      var sections: [Section] = []
      func bullets(in span: ByteSpan) -> [Bullet] {
        while nextItem < blocks.items.count, blocks.items[nextItem].start < span.start { nextItem += 1 }
        var bullets: [Bullet] = []
        while nextItem < blocks.items.count, blocks.items[nextItem].start < span.end {
          bullets.append(Bullet(itemText: blocks.items[nextItem], in: bytes))
          nextItem += 1
        }
        return bullets
      }
      index += 1
      if let span = preamble(from: landmarks[paperIndex].bodyStart, to: start(of: index)) {
        sections.append(Section(kind: .other, heading: "", span: span, bullets: bullets(in: span)))
      }
      while index < landmarks.count, case .section(let kind, let heading) = landmarks[index].role {
        let span = ByteSpan(landmarks[index].bodyStart, max(landmarks[index].bodyStart, start(of: index + 1)))
        sections.append(Section(kind: kind, heading: heading, span: span, bullets: bullets(in: span)))
        index += 1
      }
      let summary = summary(of: head, sections: sections)
      report(summary, head: head, titles: &titles, at: landmarks[paperIndex].start)
      summaries.append(summary)
    }
    return summaries
  }

  private func start(of landmark: Int) -> Int {
    landmark < landmarks.count ? landmarks[landmark].start : bytes.count
  }

  /// The text in front of a paper's first section, from its first line that is not blank.
  private func preamble(from start: Int, to end: Int) -> ByteSpan? {
    let content = bytes.trimmed(ByteSpan(start, max(start, end)))
    guard bytes[content.range].contains(where: { $0.isASCIILetter || $0.isDigit || $0 >= 0x80 }) else {
      return nil
    }
    var lineStart = content.start
    while lineStart > start, !bytes[lineStart - 1].isLineEnd { lineStart -= 1 }
    return ByteSpan(lineStart, end)
  }

  private func summary(of head: PaperHead, sections: [Section]) -> PaperSummary {
    let paper = head.reference?.paper ?? PaperID(foldingTitle: head.title)
    return PaperSummary(
      paper: paper, title: head.title, titleSpan: head.titleSpan, url: head.reference?.url,
      anchor: head.headingLine.flatMap { anchors[$0] } ?? "", sections: sections)
  }

  private mutating func report(
    _ summary: PaperSummary, head: PaperHead, titles: inout [PaperID: String], at offset: Int
  ) {
    let (line, column) = text.lineAndColumn(of: offset)
    func warn(_ message: String, hint: String) {
      diagnostics.append(
        Diagnostic(.warning, path: path, line: line, column: column, message: message, hint: hint))
    }
    if head.reference?.kind == .malformedArxiv, let url = summary.url {
      warn("\(url) holds no identifier of arXiv", hint: "an identifier is written as 2509.01234")
    }
    if summary.sections.isEmpty {
      warn("'\(summary.title)' has no text", hint: "write its sections below the title")
    }
    if let earlier = titles[summary.paper], earlier != summary.title,
      PaperID(foldingTitle: earlier) != PaperID(foldingTitle: summary.title)
    {
      warn("\(summary.paper) stands here twice with different titles", hint: "check the links of both")
    }
    titles[summary.paper] = summary.title
  }
}
