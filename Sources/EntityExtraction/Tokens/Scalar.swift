/// A Unicode scalar of valid UTF-8 bytes, with what the tokenizer asks of it.
struct Scalar {
  /// The writing that a scalar belongs to.
  enum Script {
    case letter, digit, hangul, other, combining, sign
  }

  /// The scalar's number.
  let value: UInt32
  /// Its length in bytes.
  let length: Int

  /// Decodes the scalar that begins at an offset.
  ///
  /// - Precondition: a well-formed scalar begins there.
  @inline(__always)
  init(at offset: Int, in bytes: [UInt8]) {
    let first = bytes[offset]
    switch first {
    case 0..<0x80: (value, length) = (UInt32(first), 1)
    case 0..<0xE0: (value, length) = (UInt32(first & 0x1F) << 6 | Self.bits(bytes, offset + 1), 2)
    case 0..<0xF0:
      value = UInt32(first & 0x0F) << 12 | Self.bits(bytes, offset + 1) << 6 | Self.bits(bytes, offset + 2)
      length = 3
    default:
      value =
        UInt32(first & 0x07) << 18 | Self.bits(bytes, offset + 1) << 12 | Self.bits(bytes, offset + 2) << 6
        | Self.bits(bytes, offset + 3)
      length = 4
    }
  }

  @inline(__always)
  private static func bits(_ bytes: [UInt8], _ offset: Int) -> UInt32 { UInt32(bytes[offset] & 0x3F) }

  /// Whether it is a blank or a line break.
  var isBlank: Bool {
    switch value {
    case 0...0x20, 0x7F, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// The writing that it belongs to.
  var script: Script {
    switch value {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0..<0xAA: .sign
    // Superscripts and letters of Latin-1: τ², é.
    case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA: .letter
    case 0xC0..<0xD7, 0xD8..<0xF7, 0xF8..<0x300: .letter
    case 0x300...0x36F: .combining
    case 0x370...0x3FF: .letter
    case 0x400...0x10FF: .other
    case 0x1100...0x11FF: .hangul
    case 0x1200...0x1DFF: .other
    case 0x1E00...0x1FFF: .letter
    case 0x2070...0x209F: .letter
    case 0x2100...0x214F: .letter
    case 0x3041...0x312F, 0x3190...0x9FFF: .other
    case 0x3130...0x318F, 0xAC00...0xD7A3: .hangul
    case 0xF900...0xFAFF, 0x20000...0x3FFFF: .other
    case 0x1D400...0x1D7FF: .letter
    default: .sign
    }
  }

  /// Whether it may stand inside a Latin name or a figure.
  var isConnector: Bool {
    switch value {
    // - . _ + ' & , : the rest are typographic hyphens, the apostrophe and the times sign.
    case 0x2D, 0x2E, 0x5F, 0x2B, 0x27, 0x26, 0x2C, 0xD7, 0x2010, 0x2011, 0x2012, 0x2013, 0x2019: true
    default: false
    }
  }

  /// Whether it may stand between a letter or digit and a letter; a comma stands between digits only.
  var joinsLetters: Bool { value != 0x2C }
}

/// A syllable of Hangul, composed or as a sequence of conjoining letters.
struct HangulSyllable {
  /// The composed syllable, or the letter that stands alone.
  let composed: UInt16
  /// Its length in bytes as written.
  let length: Int

  /// Reads the syllable at an offset; nil where there is no Hangul.
  ///
  /// Composes conjoining letters by the arithmetic of the Unicode Standard, section 3.12.
  @inline(__always)
  init?(at offset: Int, limit: Int, in bytes: [UInt8]) {
    let first = Scalar(at: offset, in: bytes)
    guard first.script == .hangul else { return nil }
    var composed = first.value
    var length = first.length
    if 0x1100...0x1112 ~= first.value, offset + length < limit {
      let vowel = Scalar(at: offset + length, in: bytes)
      if 0x1161...0x1175 ~= vowel.value {
        composed = 0xAC00 + ((first.value - 0x1100) * 21 + (vowel.value - 0x1161)) * 28
        length += vowel.length
      }
    }
    if 0xAC00...0xD7A3 ~= composed, (composed - 0xAC00) % 28 == 0, offset + length < limit {
      let final = Scalar(at: offset + length, in: bytes)
      if 0x11A8...0x11C2 ~= final.value {
        composed += final.value - 0x11A7
        length += final.length
      }
    }
    self.composed = UInt16(composed)
    self.length = length
  }
}
