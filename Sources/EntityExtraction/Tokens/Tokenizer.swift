package import PaperCorpus

/// Splits the passages of a summary into tokens.
///
/// A Latin name ends where Hangul begins (`RecA는` is a name and a particle), a Korean word is parted from its
/// particle, and the marks of Markdown are no tokens: the one behind them knows of them.
package struct Tokenizer {
  private let bytes: [UInt8]
  private var summary = TokenizedSummary()
  private var syllables: [UInt16] = []
  private var syllableEnds: [Int] = []
  private var isBehindMark = false

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tokens of a summary's title and sections.
  ///
  /// - Complexity: linear in the summary's bytes.
  package static func tokens(of summary: PaperSummary, in text: SourceText) -> TokenizedSummary {
    var tokenizer = Tokenizer(text.bytes)
    for block in TextBlock.blocks(of: summary, in: text.bytes) { tokenizer.add(block) }
    tokenizer.summary.foldText()
    return tokenizer.summary
  }

  private mutating func add(_ block: TextBlock) {
    let first = summary.tokens.count
    var offset = block.span.start
    var gap = Token.Gap.passage
    var startsSentence = true
    isBehindMark = false
    while offset < block.span.end {
      if let end = markEnd(at: offset, limit: block.span.end) {
        isBehindMark = true
        offset = end
        continue
      }
      let scalar = Scalar(at: offset, in: bytes)
      if scalar.isBlank {
        if gap != .passage { gap = .blank }
        offset += scalar.length
        continue
      }
      let end = addToken(at: offset, limit: block.span.end, gap: gap, startsSentence: startsSentence)
      startsSentence = endsSentence(at: end, limit: block.span.end)
      gap = .nothing
      offset = end
    }
    guard summary.tokens.count > first else { return }
    let added = summary.tokens[first...]
    let korean = added.count { $0.kind == .hangul }
    let latin = added.count { $0.kind == .latin }
    summary.passages.append(
      Passage(
        section: block.section, kind: block.kind, label: block.label, tokens: first..<summary.tokens.count,
        isKorean: korean * 2 > latin))
  }

  /// Adds the token or the word and its suffix that begin at an offset; returns where they end.
  private mutating func addToken(at start: Int, limit: Int, gap: Token.Gap, startsSentence: Bool) -> Int {
    let scalar = Scalar(at: start, in: bytes)
    switch scalar.script {
    case .hangul:
      return addKoreanWord(at: start, limit: limit, gap: gap, startsSentence: startsSentence)
    case .letter, .digit:
      let (end, hasLetter) = latinEnd(at: start, limit: limit)
      append(hasLetter ? .latin : .number, start, end, gap, startsSentence)
      return end
    case .other:
      var end = start + scalar.length
      while end < limit {
        let next = Scalar(at: end, in: bytes)
        guard next.script == .other else { break }
        end += next.length
      }
      append(.otherScript, start, end, gap, startsSentence)
      return end
    case .sign, .combining:
      let end = min(start + scalar.length, limit)
      append(.punctuation, start, end, gap, startsSentence)
      return end
    }
  }

  private mutating func addKoreanWord(
    at start: Int, limit: Int, gap: Token.Gap, startsSentence: Bool
  ) -> Int {
    syllables.removeAll(keepingCapacity: true)
    syllableEnds.removeAll(keepingCapacity: true)
    var end = start
    while end < limit {
      guard let syllable = HangulSyllable(at: end, limit: limit, in: bytes) else { break }
      syllables.append(syllable.composed)
      end += syllable.length
      syllableEnds.append(end)
    }
    let follows =
      gap == .nothing && (isBehindMark || (summary.tokens.last.map { $0.kind != .hangul } ?? false))
    let stem = Particles.stemLength(of: syllables[...], followsLatin: follows)
    let stemEnd = stem == 0 ? start : syllableEnds[stem - 1]
    if stem > 0 { append(.hangul, start, stemEnd, gap, startsSentence) }
    if stemEnd < end {
      append(.suffix, stemEnd, end, stem == 0 ? gap : .nothing, startsSentence && stem == 0)
    }
    return end
  }

  /// Where a run of Latin letters, digits and the connectors between them ends, and whether it holds a letter.
  private func latinEnd(at start: Int, limit: Int) -> (end: Int, hasLetter: Bool) {
    var end = start
    var hasLetter = false
    while end < limit {
      let scalar = Scalar(at: end, in: bytes)
      switch scalar.script {
      case .letter:
        hasLetter = true
        end += scalar.length
        continue
      case .digit, .combining:
        end += scalar.length
        continue
      case .sign where scalar.isConnector:
        let next = end + scalar.length
        if next < limit {
          let following = Scalar(at: next, in: bytes).script
          if following == .digit || following == .letter && scalar.joinsLetters {
            end = next
            continue
          }
        }
        if scalar.value == 0x2B, hasLetter {  // A plus may end a name: `DMD+`, `C++`.
          end = next
          continue
        }
      default: break
      }
      break
    }
    return (min(end, limit), hasLetter)
  }

  /// Where a mark of Markdown that begins at an offset ends, or nil where none begins.
  private func markEnd(at start: Int, limit: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "*"), UInt8(ascii: "`"):
      var end = start + 1
      while end < limit, bytes[end] == bytes[start] { end += 1 }
      return end
    case UInt8(ascii: "_"):
      var end = start + 1
      while end < limit, bytes[end] == bytes[start] { end += 1 }
      return end
    case UInt8(ascii: "["):
      // A bound on the text of a link keeps a run of brackets from being read again and again.
      guard let close = bytes[start..<min(limit, start + 256)].firstIndex(of: UInt8(ascii: "]")),
        markEnd(at: close, limit: limit) != nil
      else { return nil }
      return start + 1
    case UInt8(ascii: "]"):
      // The address of a link is no text of the post.
      guard start + 1 < limit, bytes[start + 1] == UInt8(ascii: "(") else { return nil }
      var end = start + 2
      while end < limit, bytes[end] != UInt8(ascii: ")"), bytes[end] != UInt8(ascii: "\n") { end += 1 }
      return end < limit && bytes[end] == UInt8(ascii: ")") ? end + 1 : nil
    case UInt8(ascii: "h"):
      guard isWordStart(start),
        hasPrefix("http://", at: start, limit) || hasPrefix("https://", at: start, limit)
      else { return nil }
      var end = start
      while end < limit, bytes[end] > UInt8(ascii: " "), bytes[end] < 0x80, bytes[end] != UInt8(ascii: ")") {
        end += 1
      }
      return end
    default: return nil
    }
  }

  private func isWordStart(_ offset: Int) -> Bool {
    guard let last = summary.tokens.last, Int(last.end) == offset else { return true }
    return !last.isWord
  }

  private func hasPrefix(_ prefix: StaticString, at offset: Int, _ limit: Int) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard offset + count <= limit else { return false }
    return prefix.withUTF8Buffer { $0.elementsEqual(bytes[offset..<(offset + count)]) }
  }

  /// Whether the token that ends at an offset ends a sentence: a full stop, question or exclamation mark and a blank.
  private func endsSentence(at end: Int, limit: Int) -> Bool {
    guard let last = summary.tokens.last, last.kind == .punctuation, last.end - last.start == 1 else {
      return false
    }
    let sign = bytes[end - 1]
    guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: "?") || sign == UInt8(ascii: "!") else {
      return false
    }
    return end >= limit || bytes[end] <= UInt8(ascii: " ")
  }

  private mutating func append(
    _ kind: Token.Kind, _ start: Int, _ end: Int, _ gap: Token.Gap, _ startsSentence: Bool
  ) {
    let textStart = summary.text.count
    Normalization.appendComposed(bytes[start..<end], to: &summary.text)
    summary.tokens.append(
      Token(
        kind: kind, gap: gap, startsSentence: startsSentence, isBehindMark: isBehindMark, start: Int32(start),
        end: Int32(end),
        textStart: Int32(textStart), textEnd: Int32(summary.text.count)))
    isBehindMark = false
  }
}
