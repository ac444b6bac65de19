/// A section's name in bold type at the start of a line: `**방법**`, `**Method:** …`, `- **결과** (Results): …`.
enum BoldName {
  /// The section that a line opens, its name, and the offset behind the name and its colon.
  static func read(_ line: ByteSpan, in bytes: [UInt8]) -> (kind: Section.Kind, name: String, end: Int)? {
    var start = bytes.trimmed(line).start
    if start + 1 < line.end, [.hyphen, .asterisk].contains(bytes[start]), bytes[start + 1].isBlank {
      start = bytes.trimmed(ByteSpan(start + 1, line.end)).start
    }
    guard
      let mark = [UInt8.asterisk, .underscore].first(where: { mark in
        start + 4 < line.end && bytes[start] == mark && bytes[start + 1] == mark
      })
    else { return nil }
    let limit = min(line.end - 1, start + 80)
    var close = start + 2
    while close < limit, !(bytes[close] == mark && bytes[close + 1] == mark) { close += 1 }
    guard close < limit else { return nil }
    let name = PlainText.of(bytes[(start + 2)..<close])
    guard let kind = SectionName.kind(of: name) else { return nil }
    var end = close + 2
    while end < line.end, bytes[end].isBlank { end += 1 }
    let endsWithColon = bytes[close - 1] == .colon || bytes[..<close].suffix(3).elementsEqual("：".utf8)
    if end < line.end, bytes[end] == .colon {
      end += 1
    } else if bytes[end..<line.end].starts(with: "：".utf8) {
      end += 3
    } else if !endsWithColon, end < line.end {
      // Bold words that go on as a sentence are no name: `**결과** 는 …`.
      return nil
    }
    while end < line.end, bytes[end].isBlank { end += 1 }
    return (kind, name, end)
  }
}
