/// The anchors of a post's headings as kramdown's GFM parser makes them.
enum HeadingAnchors {
  /// The anchors of all headings of a post, in order.
  static func of(_ blocks: MarkdownBlocks, in bytes: [UInt8]) -> [String] {
    var counts: [String: Int] = [:]
    return blocks.headings.map { heading in
      let span = HeadingText.span(of: heading, in: blocks, bytes)
      var anchor = ""
      for scalar in PlainText.of(bytes[span.range]).lowercased().unicodeScalars {
        if scalar == " " {
          anchor += "-"
        } else if scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
          || scalar.properties.numericType != nil
        {
          anchor.unicodeScalars.append(scalar)
        }
      }
      let earlier = counts[anchor, default: 0]
      counts[anchor] = earlier + 1
      return earlier == 0 ? anchor : "\(anchor)-\(earlier)"
    }
  }
}
