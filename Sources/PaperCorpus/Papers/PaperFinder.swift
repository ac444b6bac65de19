/// Decides which headings and lines of a post start a paper.
struct PaperFinder {
  let text: SourceText
  let blocks: MarkdownBlocks
  let headings: [Int: MarkdownBlocks.Heading]

  private var bytes: [UInt8] { text.bytes }
  private var lines: SourceLines { blocks.lines }

  /// The text of the heading at an index of the blocks.
  func heading(at index: Int) -> HeadingText {
    guard let heading = headings[blocks.blocks[index].lines.lowerBound] else {
      return HeadingText(ByteSpan(0, 0), in: bytes)
    }
    return HeadingText(HeadingText.span(of: heading, in: blocks, bytes), in: bytes)
  }

  /// The paper that the heading at an index of the blocks starts, or nil where it is a section's or none at all.
  ///
  /// A heading below that of the open paper, whose level is `insideLevel`, must link to another paper itself.
  func paper(
    at index: Int, heading written: HeadingText, level: Int, insideLevel: Int?, of paper: PaperID?
  ) -> PaperHead? {
    var heading = written
    var nextLine = blocks.blocks[index].lines.upperBound
    let limit = endOfLines(behind: index)
    if let joined = continued(heading, at: nextLine, limit: limit) {
      heading = joined.heading
      nextLine = joined.nextLine
    }
    let found = references(of: heading)
    let title = heading.title(in: bytes)
    let name = PlainText.of(bytes[title.span.range])
    if !heading.isNumbered, title.link == nil, SectionName.isBesideThePapers(name) { return nil }
    var head = PaperHead(
      titleSpan: title.span, title: name, headingLine: blocks.blocks[index].lines.lowerBound,
      bodyLine: nextLine)
    let below = HeadLines(from: nextLine, limit: limit, lines: lines, bytes: bytes)
    if let insideLevel, level > insideLevel {
      guard let reference = PaperHead.best(of: found), reference.kind != .page, reference.paper != paper,
        heading.isNumbered || title.link != nil
      else { return nil }
    } else if !isPaper(heading, found, title: title.link, below: below, index: index, level: level) {
      return nil
    }
    head.reference = reference(in: found, below: below)
    head.bodyLine = below.end
    if let labelled = below.title { setTitle(of: &head, to: labelled) }
    return head.title.isEmpty ? nil : head
  }

  /// The paper that a line `제목: …` or `Title: …` starts in a block that is no heading.
  func paperWithoutHeading(at index: Int, from line: Int) -> (head: PaperHead, line: Int)? {
    let limit = endOfLines(behind: index)
    for line in line..<max(line, blocks.blocks[index].lines.upperBound)
    where HeadLine.isTitle(lines.contents[line], in: bytes) {
      let below = HeadLines(from: line, limit: limit, lines: lines, bytes: bytes)
      guard let title = below.title else { continue }
      guard !below.references.isEmpty || !sections(behind: index, level: 0).isEmpty else { continue }
      var head = PaperHead(titleSpan: title, title: "", bodyLine: below.end)
      setTitle(of: &head, to: title)
      head.reference = PaperHead.best(of: below.references)
      if !head.title.isEmpty { return (head, line) }
    }
    return nil
  }

  /// The post as one paper, where links lead to it in front of the first section and no heading names it.
  func postAsPaper(until index: Int, title: (text: String, span: ByteSpan?)) -> PaperHead? {
    guard !blocks.blocks[..<index].contains(where: { if case .heading = $0.kind { true } else { false } })
    else {
      return nil
    }
    let below = HeadLines(from: 0, limit: blocks.blocks[index].lines.lowerBound, lines: lines, bytes: bytes)
    guard below.leadsToOnePaper else { return nil }
    return PaperHead(
      titleSpan: title.span ?? ByteSpan(lines.start(of: 0), lines.start(of: 0)), title: title.text,
      reference: PaperHead.best(of: below.references), bodyLine: below.end)
  }

  // MARK: - Evidence

  private func isPaper(
    _ heading: HeadingText, _ found: [PaperReference], title: InlineLink?, below: HeadLines, index: Int,
    level: Int
  ) -> Bool {
    if found.contains(where: { $0.kind != .page }) { return true }
    if heading.isNumbered, !found.isEmpty || !below.references.isEmpty { return true }
    if below.leadsToOnePaper || (below.isLabelled && !below.references.isEmpty) { return true }
    let sections = sections(behind: index, level: level)
    if heading.isNumbered || title != nil || below.title != nil { return !sections.isEmpty }
    // Any article may have an introduction and a conclusion; two sections and one of these are a paper's.
    return sections.count > 1 && sections.contains { $0 != .introduction && $0 != .conclusion }
  }

  private func references(of heading: HeadingText) -> [PaperReference] {
    heading.links.compactMap {
      PaperReference(address: bytes[$0.target.range])
    }
  }

  /// The heading's own link, unless only the lines below lead to arXiv.
  private func reference(in found: [PaperReference], below: HeadLines) -> PaperReference? {
    guard let own = PaperHead.best(of: found) else { return PaperHead.best(of: below.references) }
    guard own.kind != .arxiv, own.kind != .malformedArxiv, below.leadsToOnePaper else { return own }
    return below.references.first { $0.kind == .arxiv } ?? own
  }

  private func setTitle(of head: inout PaperHead, to value: ByteSpan) {
    let title = HeadingText(value, in: bytes).title(in: bytes)
    head.titleSpan = title.span
    head.title = PlainText.of(bytes[title.span.range])
  }

  /// The line of the next heading, or that behind the last.
  private func endOfLines(behind index: Int) -> Int {
    for block in blocks.blocks[(index + 1)...] {
      if case .heading = block.kind { return block.lines.lowerBound }
      // Links stand near the title; what is further down is text.
      if block.lines.lowerBound > blocks.blocks[index].lines.upperBound + 40 { return block.lines.lowerBound }
    }
    return lines.contents.count
  }

  /// The kinds of the sections that follow at once, by headings below a level or by names in bold type.
  private func sections(behind index: Int, level: Int) -> Set<Section.Kind> {
    var kinds: Set<Section.Kind> = []
    for next in blocks.blocks.indices.dropFirst(index + 1).prefix(60) {
      let block = blocks.blocks[next]
      if case .heading(let nextLevel) = block.kind {
        let name = PlainText.of(bytes[heading(at: next).rest.range])
        if nextLevel >= level, let kind = SectionName.kind(of: name) {
          kinds.insert(kind)
        } else if kinds.isEmpty || nextLevel <= level {
          break
        }
      } else if block.kind == .paragraph || block.kind == .list, kinds.isEmpty || level == 0 {
        for line in block.lines.prefix(20) {
          if let bold = BoldName.read(lines.contents[line], in: bytes) { kinds.insert(bold.kind) }
        }
      }
    }
    return kinds
  }

  // MARK: - Titles over two lines

  /// The heading joined with the next lines, where its title goes on there.
  private func continued(_ heading: HeadingText, at line: Int, limit: Int) -> (
    heading: HeadingText, nextLine: Int
  )? {
    guard line < limit, !bytes.isBlank(lines.contents[line]) else { return nil }
    if InlineLink.leavesBracketOpen(in: bytes, heading.rest), heading.links.isEmpty {
      for last in line..<min(line + 3, limit) where !bytes.isBlank(lines.contents[last]) {
        let joined = HeadingText(ByteSpan(heading.span.start, lines.contents[last].end), in: bytes)
        if !joined.links.isEmpty { return (joined, last + 1) }
      }
      return nil
    }
    guard heading.links.isEmpty, lines.contents[line].count <= 200 else { return nil }
    let next = lines.contents[line]
    guard case .text = HeadLine(next, in: bytes) else { return nil }
    let endsParagraph = line + 1 >= limit || bytes.isBlank(lines.contents[line + 1])
    let isSentence = [".", "다.", ":"].contains {
      bytes[bytes.trimmed(next).range].reversed().starts(with: $0.utf8.reversed())
    }
    guard endsParagraph, !isSentence else { return nil }
    let joined = HeadingText(ByteSpan(heading.span.start, next.end), in: bytes)
    let below = HeadLines(from: line + 1, limit: limit, lines: lines, bytes: bytes)
    let hasLink = joined.links.isEmpty ? below.leadsToOnePaper : joined.title(in: bytes).link == nil
    return hasLink ? (joined, line + 1) : nil
  }
}
