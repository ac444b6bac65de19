internal import CMarkGFM

/// The text that a run of inline Markdown shows.
enum PlainText {
  /// The text of a line of Markdown without its marks, in normalization form C, with runs of blanks folded to one.
  ///
  /// HTML tags are kept as written: in a title they are text that nobody escaped.
  static func of(_ markdown: some Collection<UInt8>) -> String {
    guard markdown.contains(where: isSpecial) else { return String(decoding: markdown, as: UTF8.self).folded }
    var heading: [UInt8] = [.hash, .space]
    heading += markdown.map { $0.isLineEnd ? .space : $0 }
    // The end of a heading may hold marks that would not count as text; a comment keeps them from the end.
    heading += Array("<!---->\n".utf8)
    let document = heading.withUnsafeBytes { buffer in
      let characters = buffer.bindMemory(to: CChar.self)
      return cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
    }
    guard let document else { return String(decoding: markdown, as: UTF8.self).folded }
    defer { cmark_node_free(document) }
    var text = ""
    let iterator = cmark_iter_new(document)
    defer { cmark_iter_free(iterator) }
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      guard cmark_iter_get_event_type(iterator) == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator)
      else { continue }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
        if let literal = cmark_node_get_literal(node) { text += String(cString: literal) }
      default: break
      }
    }
    return text.dropLast("<!---->".count).folded
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case .asterisk, .underscore, .backtick, .backslash, .openBracket, .closeBracket, .lessThan,
      UInt8(ascii: "&"):
      true
    default: false
    }
  }
}
