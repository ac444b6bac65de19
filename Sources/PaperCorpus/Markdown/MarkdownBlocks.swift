internal import CMarkGFM

/// A block of a post that stands in no other block.
struct MarkdownBlock {
  /// What the block is.
  enum Kind: Equatable {
    /// A heading with its level, 1 to 6.
    case heading(level: Int)
    case paragraph
    case list
    case quote
    /// Code, HTML or a thematic break.
    case other
  }

  /// What the block is.
  let kind: Kind
  /// The zero-based lines that it covers.
  let lines: Range<Int>
}

/// The block structure of a post's Markdown, as CommonMark defines it.
struct MarkdownBlocks {
  /// A heading anywhere in the post, in quotes and lists too.
  struct Heading {
    /// The zero-based line that it starts on.
    let line: Int
    /// The offset of its first byte in that line: a mark or the text.
    let start: Int
    /// The number of lines.
    let lineCount: Int
  }

  /// The lines of the Markdown.
  let lines: SourceLines
  /// The blocks that stand in no other, in order.
  let blocks: [MarkdownBlock]
  /// The text of each list item without its bullet, in order, with that of an item's first paragraphs only.
  let items: [ByteSpan]
  /// All headings, in order.
  let headings: [Heading]

  /// Reads the structure of the Markdown that starts at an offset.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(_ text: SourceText, from offset: Int) {
    let lines = SourceLines(text.bytes, from: offset)
    var walk = Walk(lines: lines, bytes: text.bytes)
    let document = Self.masked(text.bytes[offset...]).withUnsafeBytes { buffer in
      let characters = buffer.bindMemory(to: CChar.self)
      return cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
    }
    if let document {
      walk.visit(document)
      cmark_node_free(document)
    }
    self.lines = lines
    blocks = walk.blocks
    items = walk.items
    headings = walk.headings
  }

  /// The Markdown with a letter for the first byte of `![`, `<!` and `<?` in running text.
  ///
  /// Block structure does not depend on them there, and cmark-gfm 0.29 needs quadratic time for many of them that
  /// nothing closes (CVE-2023-22486 and its kin).
  private static func masked(_ markdown: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var masked = markdown
    // Behind the marks of quotes and lists at the start of a line, a declaration opens a block.
    var marksEnd = markdown.startIndex
    for offset in markdown.indices.dropFirst() {
      let byte = markdown[offset]
      if byte.isLineEnd {
        marksEnd = offset + 1
      } else if byte == .openBracket, markdown[offset - 1] == UInt8(ascii: "!") {
        masked[offset - 1] = UInt8(ascii: "x")
      } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"), markdown[offset - 1] == .lessThan {
        while marksEnd < offset - 1, mayStandInFront(markdown[marksEnd]) { marksEnd += 1 }
        if marksEnd < offset - 1 { masked[offset - 1] = UInt8(ascii: "x") }
      }
    }
    return masked
  }

  private static func mayStandInFront(_ byte: UInt8) -> Bool {
    switch byte {
    case .greaterThan, .hyphen, .asterisk, .period, .closeParenthesis, UInt8(ascii: "+"), .space, .tab: true
    default: byte.isDigit
    }
  }

  /// The visit of a parsed document, without recursion because quotes may nest as deep as a line is long.
  private struct Walk {
    let lines: SourceLines
    let bytes: [UInt8]
    var blocks: [MarkdownBlock] = []
    var items: [ByteSpan] = []
    var headings: [Heading] = []

    mutating func visit(_ document: OpaquePointer) {
      var node = cmark_node_first_child(document)
      while let current = node {
        let type = cmark_node_get_type(current)
        record(current, type: type, isTopLevel: cmark_node_parent(current) == document)
        let holdsBlocks =
          type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM
        if holdsBlocks, let child = cmark_node_first_child(current) {
          node = child
          continue
        }
        var climbing: OpaquePointer? = current
        node = nil
        while let place = climbing, place != document {
          if let next = cmark_node_next(place) {
            node = next
            break
          }
          climbing = cmark_node_parent(place)
        }
      }
    }

    private mutating func record(_ node: OpaquePointer, type: cmark_node_type, isTopLevel: Bool) {
      let covered = coveredLines(of: node)
      if type == CMARK_NODE_HEADING {
        let start = offset(of: node)
        headings.append(Heading(line: covered.lowerBound, start: start, lineCount: covered.count))
      }
      if type == CMARK_NODE_ITEM, let span = itemText(of: node) { items.append(span) }
      guard isTopLevel else { return }
      let kind: MarkdownBlock.Kind =
        switch type {
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_BLOCK_QUOTE: .quote
        default: .other
        }
      blocks.append(MarkdownBlock(kind: kind, lines: covered))
    }

    private func coveredLines(of node: OpaquePointer) -> Range<Int> {
      let first = min(max(Int(cmark_node_get_start_line(node)) - 1, 0), lines.contents.count - 1)
      let last = min(max(Int(cmark_node_get_end_line(node)) - 1, first), lines.contents.count - 1)
      return first..<(last + 1)
    }

    private func offset(of node: OpaquePointer) -> Int {
      let line = lines.contents[coveredLines(of: node).lowerBound]
      return min(line.start + max(Int(cmark_node_get_start_column(node)) - 1, 0), line.end)
    }

    /// From the item's first paragraph to the end of what stands in front of a list within the item.
    private func itemText(of item: OpaquePointer) -> ByteSpan? {
      guard let first = cmark_node_first_child(item), cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH
      else {
        return nil
      }
      var last = first
      while let next = cmark_node_next(last), cmark_node_get_type(next) != CMARK_NODE_LIST { last = next }
      let start = offset(of: first)
      var end = lines.contents[coveredLines(of: last).upperBound - 1].end
      while end > start, bytes[end - 1].isWhitespace { end -= 1 }
      return end > start ? ByteSpan(start, end) : nil
    }
  }
}
