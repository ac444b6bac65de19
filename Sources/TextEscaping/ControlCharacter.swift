/// Characters that a terminal obeys instead of showing: controls, line separators and bidirectional overrides.
public enum ControlCharacter {
  /// Whether a terminal may obey the character.
  public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The character as `\u{…}`.
  public static func visible(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars
  }
}
