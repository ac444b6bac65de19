/// The anchors of a post's headings as kramdown's GFM parser makes them.
enum HeadingAnchors {
  /// The anchor of each heading by the zero-based line of the Markdown that it starts on.
  ///
  /// The heading's text in lower case, without what is neither word nor hyphen nor blank, each blank a hyphen, and
  /// with a count where an earlier heading of the post has the same.
  ///
  /// - Complexity: O(n) in the number of bytes.
  static func byLine(_ source: [UInt8], lines: SourceLines) -> [Int: String] {
    let blocks = KramdownBlocks(source, lines: lines)
    var anchors: [Int: String] = [:]
    // By bytes: kramdown takes two normalization forms of one heading for different ones.
    var counts: [[UInt8]: Int] = [:]
    for heading in blocks.headings {
      if let anchor = heading.anchor {
        anchors[heading.line] = anchor
        continue
      }
      let anchor = anchor(for: heading.text, definitions: blocks.definitions)
      let earlier = counts[Array(anchor.utf8), default: 0]
      counts[Array(anchor.utf8)] = earlier + 1
      anchors[heading.line] = earlier == 0 ? anchor : "\(anchor)-\(earlier)"
    }
    return anchors
  }

  private static func anchor(for markdown: [UInt8], definitions: KramdownSpans.Definitions) -> String {
    let text = KramdownSpans.text(of: markdown, definitions: definitions)
    var anchor: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).lowercased().unicodeScalars {
      if scalar == " " || scalar == "\t" {
        anchor.append(.hyphen)
      } else if scalar == "-" || scalar.isWord {
        anchor += scalar.utf8
      }
    }
    return String(decoding: anchor, as: UTF8.self)
  }
}
