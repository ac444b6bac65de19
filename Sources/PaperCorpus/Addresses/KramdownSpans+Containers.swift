/// The spans that hold others: emphasis, code, HTML, links, deletions.
extension KramdownSpans {
  mutating func readEmphasis(into frame: inout Frame) {
    let start = position
    let mark = source[start]
    let count = byte(start + 1) == mark ? 2 : 1
    let element: Element = count == 2 ? .strong : .emphasis
    let isInWord = mark == .underscore && followsLetter(start)
    let isLoose = byte(start + count)?.isRubySpace ?? false
    if isInWord || isLoose || ancestors.contains(element) {
      position += count
      frame.add(source[start..<position])
      return
    }
    let parent = frame.element
    for (marks, attempt) in [(count, element), (1, .emphasis)] {
      // Two marks that nothing closes may still hold a pair of single ones.
      if marks != count, parent == .emphasis { break }
      position = start + marks
      let (found, inner) = parse(attempt, until: .marks([UInt8](repeating: mark, count: marks)))
      if found {
        position += marks
        frame.addElement(inner.text)
        return
      }
      if count == 1 { break }
    }
    position = start + count
    frame.add(source[start..<position])
  }

  /// Whether letters, with a hyphen among them at most, stand right in front of an offset.
  private func followsLetter(_ offset: Int) -> Bool {
    guard let last = source.scalar(before: offset) else { return false }
    if last.properties.isAlphabetic { return true }
    return last == "-" && (source.scalar(before: offset - 1)?.properties.isAlphabetic ?? false)
  }

  mutating func readCode(into frame: inout Frame) {
    let start = position
    let count = source[start...].prefix { $0 == .backtick }.count
    position = start + count
    let isFree = start == 0 || source[start - 1].isRubySpace
    var end = position
    let isLoose = count == 1 && isFree && (byte(position)?.isRubySpace ?? false)
    if !isLoose {
      while end + count <= source.count, !source[end..<(end + count)].allSatisfy({ $0 == .backtick }) {
        end += 1
      }
      steps -= end - position
      if end + count <= source.count {
        var code = source[position..<end]
        if count > 1 {
          if code.first == .space { code = code.dropFirst() }
          if code.last == .space { code = code.dropLast() }
        }
        frame.addElement(code)
        position = end + count
        return
      }
    }
    frame.add(source[start..<position])
  }

  mutating func readHTML(into frame: inout Frame) -> Bool {
    let start = position
    let next = byte(start + 1)
    let isComment = source[start...].starts(with: "<!--".utf8)
    guard isComment || next == UInt8(ascii: "/") || HTMLTag.endOfName(source, from: start + 1) != nil else {
      return false
    }
    guard let tag = HTMLTag(source, at: start) else {
      steps -= min(HTMLTag.longest, source.count - start)
      takeCharacter(into: &frame)
      return true
    }
    position = tag.end
    if tag.kind == .comment {
      frame.addElement([])
      return true
    }
    // An end tag that closes nothing, and a block's tag within a line, are text.
    if tag.kind == .end || tag.isBlock {
      frame.add(source[start..<position])
      return true
    }
    if tag.kind == .selfClosed || tag.isVoid {
      frame.addElement([])
      return true
    }
    let isRaw = !tag.holdsMarkdown || frame.element == .html(isRaw: true)
    var (found, inner) = parse(.html(isRaw: isRaw), until: .endTag(tag.name))
    if found, let end = HTMLTag(source, at: position)?.end {
      position = end
    } else {
      inner.add(source[position...])
      position = source.count
    }
    frame.addElement(inner.text)
    return true
  }

  mutating func readLink(into frame: inout Frame) -> Bool {
    let isImage = source[position] == UInt8(ascii: "!")
    let start = position + (isImage ? 2 : 1)
    if isImage, byte(position + 1) != .openBracket { return false }
    guard let first = byte(start), first != UInt8(ascii: "^") else { return false }
    func refuse() -> Bool {
      frame.add(source[position..<start])
      position = start
      return true
    }
    // No link within a link.
    if !isImage, ancestors.contains(.link) || ancestors.contains(.image) { return refuse() }
    let opening = position
    position = start
    let (found, inner) = parse(isImage ? .image : .link, until: .bracket)
    let text = source[start..<position]
    guard found, let end = endOfLink(textEnd: position, text: text) else {
      position = opening
      return refuse()
    }
    position = end
    frame.addElement(isImage ? [] : inner.text)
    if isImage { frame.images += 1 }
    return true
  }

  /// The offset behind a link's address or label, or nil where the brackets are no link.
  private mutating func endOfLink(textEnd: Int, text: ArraySlice<UInt8>) -> Int? {
    var offset = textEnd + 1
    var label = offset
    while let byte = byte(label), byte.isRubySpace { label += 1 }
    if byte(label) == .openBracket, let close = find(.closeBracket, from: label) {
      let id = source[(label + 1)..<close]
      return isDefined(id.isEmpty ? text : id) ? close + 1 : nil
    }
    guard byte(offset) == .openParenthesis else { return isDefined(text) ? offset : nil }
    if byte(offset + 1) == .lessThan, let close = find(.greaterThan, from: offset) {
      if byte(close + 1) == .closeParenthesis { return close + 2 }
      return endOfTitle(from: close + 1)
    }
    var depth = 0
    while offset < source.count, steps > 0 {
      let byte = source[offset]
      offset += 1
      steps -= 1
      if byte == .openParenthesis { depth += 1 }
      if byte == .closeParenthesis {
        depth -= 1
        if depth == 0 { return offset }
      }
      if byte.isRubySpace, isQuote(offset) { return endOfTitle(from: offset) }
    }
    return nil
  }

  private mutating func endOfTitle(from start: Int) -> Int? {
    var offset = start
    while let byte = byte(offset), byte.isRubySpace { offset += 1 }
    guard isQuote(offset) else { return nil }
    let quote = source[offset]
    var close = offset + 2
    while close < source.count, steps > 0 {
      steps -= 1
      if source[close] == quote {
        var end = close + 1
        while let byte = byte(end), byte.isRubySpace { end += 1 }
        if byte(end) == .closeParenthesis { return end + 1 }
      }
      close += 1
    }
    return nil
  }

  private func isDefined(_ label: ArraySlice<UInt8>) -> Bool {
    !definitions.links.isEmpty && definitions.links.contains(Self.folded(label))
  }

  /// A label as definitions are compared: lower case, each run of whitespace one blank.
  static func folded(_ label: ArraySlice<UInt8>) -> String {
    var words: [UInt8] = []
    for byte in label {
      if byte.isRubySpace {
        if words.last != .space { words.append(.space) }
      } else {
        words.append(byte)
      }
    }
    return String(decoding: words, as: UTF8.self).lowercased()
  }

  mutating func readDeletion(into frame: inout Frame) -> Bool {
    guard source[position...].starts(with: "~~".utf8), let first = byte(position + 2),
      !first.isRubySpace, first != UInt8(ascii: "~")
    else { return false }
    var end = position + 3
    while end + 2 <= source.count, steps > 0 {
      steps -= 1
      let last = source[end - 1]
      if source[end...].starts(with: "~~".utf8), !last.isRubySpace, last != UInt8(ascii: "~") {
        var spans = KramdownSpans(
          source: Array(source[(position + 2)..<end]), definitions: definitions, steps: steps)
        frame.addElement(spans.parse(.root, until: nil).frame.text)
        steps = spans.steps
        position = end + 2
        return true
      }
      end += 1
    }
    return false
  }
}
