/// Text in internationalised resource identifiers (RFC 3987).
public enum IRIText {
  /// Returns `text` as a part of an identifier: letters, digits, `-`, `.`, `_` and `~` stay, letters beyond ASCII too;
  /// every other character stands as its percent-encoded bytes.
  ///
  /// Different texts give different parts, and percent-decoding gives the text back.
  public static func component(_ text: String) -> String {
    encode(text) { isUnreserved($0) }
  }

  /// Returns an address with those characters percent-encoded that no identifier may hold, such as blanks, quotes and
  /// angle brackets; what is encoded already stays.
  public static func reference(_ address: String) -> String {
    encode(address) { isUnreserved($0) || ":/?#[]@!$&'()*+,;=%".unicodeScalars.contains($0) }
  }

  /// Returns an address as visible ASCII characters alone, as a URI has to be (RFC 3986); every other one stands as its
  /// percent-encoded bytes, and what is ASCII stays.
  public static func ascii(_ address: String) -> String {
    encode(address) { (0x21...0x7E).contains($0.value) }
  }

  private static func encode(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
    var encoded = ""
    encoded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if isKept(scalar) {
        encoded.unicodeScalars.append(scalar)
        continue
      }
      for byte in UTF8.encode(scalar).map(Array.init) ?? [] {
        encoded += byte < 16 ? "%0" : "%"
        encoded += String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }

  private static func isUnreserved(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": true
    default: scalar.value >= 0xA0 && scalar.properties.isAlphabetic
    }
  }
}
