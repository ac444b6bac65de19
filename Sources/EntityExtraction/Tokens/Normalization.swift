internal import PaperCorpus

/// The forms in which bytes of a post are compared.
enum Normalization {
  /// Appends valid UTF-8 bytes in composed form (NFC).
  static func appendComposed(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    guard mayDecompose(bytes) else {
      text += bytes
      return
    }
    text += String(decoding: bytes, as: UTF8.self).nfc.utf8
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
}
