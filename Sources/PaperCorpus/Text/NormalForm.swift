extension StringProtocol {
  /// The text in Unicode's normalization form C (UAX #15), in which equal text has equal bytes.
  ///
  /// - Complexity: O(n) in the number of bytes; ASCII is returned as it is.
  public var nfc: String {
    let text = String(self)
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    // The standard library's own normaliser; it has no name without the underscore outside of Foundation.
    return String(decoding: text._nfcCodeUnits, as: UTF8.self)
  }

  /// The text in normalization form C, without blanks at its ends, with each run of whitespace as one blank.
  public var folded: String {
    var words = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = words.last, last != " " { words.append(" ") }
      } else {
        words.append(scalar)
      }
    }
    if words.last == " " { words.removeLast() }
    return String(words).nfc
  }
}
