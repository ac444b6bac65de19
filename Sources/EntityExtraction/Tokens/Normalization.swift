/// The forms in which bytes of a post are compared.
enum Normalization {
  /// Appends valid UTF-8 bytes in composed form (NFC for Hangul, Latin and Greek letters).
  static func appendComposed(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    guard mayDecompose(bytes) else {
      text += bytes
      return
    }
    let all = Array(bytes)
    var pending: Unicode.Scalar?
    var offset = 0
    while offset < all.count {
      if let syllable = HangulSyllable(at: offset, limit: all.count, in: all) {
        append(pending, to: &text)
        pending = Unicode.Scalar(syllable.composed)
        offset += syllable.length
        continue
      }
      let scalar = Scalar(at: offset, in: all)
      offset += scalar.length
      guard let next = Unicode.Scalar(scalar.value) else { continue }
      if let base = pending, scalar.script == .combining, let composed = composition(of: base, with: next) {
        pending = composed
      } else {
        append(pending, to: &text)
        pending = next
      }
    }
    append(pending, to: &text)
  }

  /// Appends bytes in lower case, each letter as long as it was.
  static func appendFolded(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    let start = text.count
    text += bytes
    var offset = start
    while offset < text.count {
      let byte = text[offset]
      if 0x41...0x5A ~= byte {
        text[offset] = byte | 0x20
      } else if byte == 0xC3, offset + 1 < text.count, 0x80...0x9E ~= text[offset + 1],
        text[offset + 1] != 0x97
      {
        text[offset + 1] |= 0x20  // À to Þ without the times sign.
      } else if byte == 0xCE, offset + 1 < text.count, 0x91...0x9F ~= text[offset + 1] {
        text[offset + 1] += 0x20  // Α to Ο.
      } else if byte == 0xCE, offset + 1 < text.count, 0xA0...0xA9 ~= text[offset + 1] {
        text[offset] = 0xCF  // Π to Ω.
        text[offset + 1] -= 0x20
      }
      offset += 1
    }
  }

  private static func mayDecompose(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 == 0xCC || $0 == 0xCD || $0 == 0xE1 }
  }

  private static func append(_ scalar: Unicode.Scalar?, to text: inout [UInt8]) {
    if let scalar { text += Array(String(scalar).utf8) }
  }

  /// The one letter that a letter and a combining mark are canonically equivalent to.
  private static func composition(of base: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    var pair = String.UnicodeScalarView()
    pair.append(base)
    pair.append(mark)
    let wanted = String(pair)
    // Equality of strings is canonical equivalence, so the composed letter is the one that equals the pair.
    for range in [0xC0...0x24F, 0x370...0x3FF, 0x1E00...0x1FFF] as [ClosedRange<UInt32>] {
      for value in range {
        if let scalar = Unicode.Scalar(value), String(scalar) == wanted { return scalar }
      }
    }
    return nil
  }
}
