/// Reads figures from the tokens of a summary.
struct FigureReader {
  /// The summary.
  let summary: TokenizedSummary

  /// The figure that begins at a token, or nil where none does: no number, a version, a size such as
  /// `256×256`.
  ///
  /// It begins with the number or its sign, and ends in front of the token `limit`.
  func figure(at start: Int, before limit: Int) -> Figure? {
    let isSigned =
      start + 1 < limit && !isBlank(inFrontOf: start + 1) && isSign(at: start, among: Self.signs)
    var cursor = isSigned ? start + 1 : start
    guard cursor < limit, let number = number(at: cursor) else { return nil }
    cursor += 1
    var figure = Figure(
      value: number.value, unit: number.unit, tokens: start..<cursor,
      isPrecise: isSigned || number.hasFraction)
    if figure.unit == .none { cursor = readUnit(of: &figure, at: cursor, before: limit) }
    if let joined = range(from: figure, at: cursor, before: limit) { figure = joined }
    return figure
  }

  /// The range from a figure to the one behind `~`, where both count the same.
  private func range(from low: Figure, at mark: Int, before limit: Int) -> Figure? {
    guard mark + 1 < limit, isSign(at: mark, among: Self.rangeSigns), low.particle.isEmpty,
      let number = number(at: mark + 1), number.unit == .none
    else { return nil }
    var high = Figure(
      value: low.value + "~" + number.value, unit: .none, tokens: low.tokens.lowerBound..<(mark + 2),
      isPrecise: low.isPrecise || number.hasFraction)
    _ = readUnit(of: &high, at: mark + 2, before: limit)
    return low.unit == .none || low.unit == high.unit ? high : nil
  }

  /// Adds the unit at a token to a figure and returns the token behind it.
  private func readUnit(of figure: inout Figure, at cursor: Int, before limit: Int) -> Int {
    guard cursor < limit else { return cursor }
    let word = summary.folded(of: cursor)
    if summary.token(cursor, is: "%") {
      figure.unit = .percent
      var end = cursor + 1
      // The p of %p, and the 포인트 of %포인트.
      if end < limit, !isBlank(inFrontOf: end),
        summary.token(end, is: "p") || summary.folded(of: end).starts(with: "포인트".utf8)
      {
        end += 1
      }
      figure.tokens = figure.tokens.lowerBound..<end
      return end
    }
    for unit in Self.units where word.starts(with: unit.word.utf8) {
      guard unit.mayStandApart || !isBlank(inFrontOf: cursor) else { continue }
      let rest = word.dropFirst(unit.word.utf8.count)
      let particle = WordCueTable.particle(rest)
      guard rest.isEmpty || !particle.isEmpty else { continue }
      figure.unit = unit.unit
      figure.particle = particle
      figure.tokens = figure.tokens.lowerBound..<(cursor + 1)
      return cursor + 1
    }
    return cursor
  }

  /// The number of a token, with a unit that is written into the token.
  private func number(at token: Int) -> (value: String, unit: Figure.Unit, hasFraction: Bool)? {
    switch summary.tokens[token].kind {
    case .number:
      return Self.plain(summary.text(of: token)).map { ($0.value, .none, $0.hasFraction) }
    case .latin:
      let text = summary.text(of: token)
      guard text.first?.isASCIIDigit == true else { return nil }
      let digits = text.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      guard let unit = Self.attachedUnits[String(decoding: text.dropFirst(digits.count), as: UTF8.self)]
      else {
        return nil
      }
      return Self.plain(digits).map { ($0.value, unit, $0.hasFraction) }
    case .hangul, .suffix, .otherScript, .punctuation:
      return nil
    }
  }

  /// A number or a range of two, read from digits, points, commas and hyphens alone.
  private static func plain(_ text: ArraySlice<UInt8>) -> (value: String, hasFraction: Bool)? {
    let isHyphen = { (byte: UInt8) in byte == UInt8(ascii: "-") }
    let ends = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard ends.count <= 2, ends.allSatisfy({ !$0.isEmpty }) else { return nil }
    var hasFraction = false
    for end in ends {
      guard end.first?.isASCIIDigit == true,
        end.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
      else { return nil }
      let points = end.count { $0 == UInt8(ascii: ".") }
      guard points <= 1 else { return nil }
      hasFraction = hasFraction || points == 1
    }
    let value = text.map { isHyphen($0) ? UInt8(ascii: "~") : $0 }
    return (String(decoding: value, as: UTF8.self), hasFraction)
  }

  private func isBlank(inFrontOf token: Int) -> Bool { summary.tokens[token].gap != .nothing }

  private func isSign(at token: Int, among signs: [String]) -> Bool {
    guard summary.tokens[token].kind == .punctuation else { return false }
    return signs.contains { summary.text(of: token).elementsEqual($0.utf8) }
  }

  /// The signs in front of a figure.
  private static let signs = ["+", "-", "−", "±"]
  /// The signs between the two figures of a range.
  private static let rangeSigns = ["~", "∼", "〜", "～", "–", "-"]

  /// Units that are tokens of their own, and whether a blank may stand in front of them.
  private static let units: [(word: String, unit: Figure.Unit, mayStandApart: Bool)] = [
    ("퍼센트", .percent, true), ("percent", .percent, true),
    ("배", .times, false), ("times", .times, true), ("×", .times, false),
    ("포인트", .points, true), ("점수", .points, true), ("점", .points, false), ("points", .points, true),
    ("point", .points, true),
    ("밀리초", .physical, true), ("초", .physical, false), ("ms", .physical, true), ("gb", .physical, true),
    ("mb", .physical, true), ("db", .physical, true), ("분", .physical, false),
  ]

  /// Units that are written into the number's token.
  private static let attachedUnits: [String: Figure.Unit] = [
    "x": .times, "X": .times, "×": .times, "-fold": .times, "ms": .physical, "s": .physical, "GB": .physical,
    "MB": .physical, "dB": .physical,
  ]
}

extension UInt8 {
  /// Whether the byte is one of `0` to `9`.
  var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
