/// An identifier of arXiv without version: `2509.01234`, or `cs.CL/0112017` as before April 2007.
struct ArxivID: Hashable {
  /// The identifier.
  let text: String

  /// Reads an identifier that a piece of text starts with, in any version.
  ///
  /// - Returns: the identifier, or nil where the text does not start with one or has too many digits.
  init?(startOf text: some Collection<UInt8>) {
    let bytes = Array(text.prefix(32))
    let length = Self.newLength(bytes) ?? Self.oldLength(bytes)
    guard let length else { return nil }
    self.text = String(decoding: bytes[..<length], as: UTF8.self)
  }

  /// Whether a piece of text starts as an identifier of the present form does: four digits and a period.
  static func isAttempted(_ text: some Collection<UInt8>) -> Bool {
    let bytes = Array(text.prefix(6))
    return bytes.count > 5 && bytes[..<4].allSatisfy(\.isDigit) && bytes[4] == .period && bytes[5].isDigit
  }

  /// `YYMM.NNNN` or `YYMM.NNNNN`, with a month of the calendar.
  private static func newLength(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 9, bytes[..<4].allSatisfy(\.isDigit), bytes[4] == .period else { return nil }
    let digits = bytes[5...].prefix(while: \.isDigit).count
    let month = Int(bytes[2] - 0x30) * 10 + Int(bytes[3] - 0x30)
    guard 4...5 ~= digits, 1...12 ~= month, endsIdentifier(bytes[(5 + digits)...]) else { return nil }
    return 5 + digits
  }

  /// `archive/YYMMNNN` or `archive.XX/YYMMNNN`.
  private static func oldLength(_ bytes: [UInt8]) -> Int? {
    let archive = bytes.prefix { $0.isASCIILetter || $0 == .hyphen || $0 == .period }.count
    guard archive >= 2, archive + 8 <= bytes.count, bytes[archive] == UInt8(ascii: "/") else { return nil }
    let number = bytes[(archive + 1)..<(archive + 8)]
    guard number.allSatisfy(\.isDigit), endsIdentifier(bytes[(archive + 8)...]) else { return nil }
    return archive + 8
  }

  private static func endsIdentifier(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    if let first = rest.first, first | 0x20 == UInt8(ascii: "v"), rest.dropFirst().first?.isDigit == true {
      rest = rest.dropFirst().drop(while: \.isDigit)
    }
    guard let next = rest.first else { return true }
    return !next.isDigit && !next.isASCIILetter
  }
}
