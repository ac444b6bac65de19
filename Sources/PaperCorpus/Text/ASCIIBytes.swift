/// The ASCII bytes that Markdown gives a meaning to, by name.
extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
  static let hash = UInt8(ascii: "#")
  static let asterisk = UInt8(ascii: "*")
  static let underscore = UInt8(ascii: "_")
  static let backtick = UInt8(ascii: "`")
  static let backslash = UInt8(ascii: "\\")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let lessThan = UInt8(ascii: "<")
  static let greaterThan = UInt8(ascii: ">")
  static let colon = UInt8(ascii: ":")
  static let period = UInt8(ascii: ".")
  static let hyphen = UInt8(ascii: "-")
  static let quotationMark = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")

  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == .space || self == .tab }
  /// Whether the byte ends a line.
  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
  /// Whether the byte is a blank or ends a line.
  var isWhitespace: Bool { isBlank || isLineEnd }
  /// Whether the byte is one of `0` to `9`.
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
  /// Whether the byte is a letter of the Latin alphabet.
  var isASCIILetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
  /// Whether the byte is printable ASCII that is neither letter nor digit nor blank.
  var isASCIIPunctuation: Bool { 0x21...0x7E ~= self && !isDigit && !isASCIILetter }
  /// Whether the byte continues a scalar of several bytes.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
  /// The byte with an upper-case Latin letter made lower.
  @inlinable package var lowercased: UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self
  }
}
