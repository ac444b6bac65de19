/// The letters that a reader can mistype: Hangul syllables count as the two or three letters they are made of.
enum Letters {
  /// The letters of a name (Unicode 16.0, section 3.12, Hangul syllable decomposition).
  static func of(_ name: String) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      guard (0xAC00...0xD7A3).contains(scalar.value) else {
        letters.append(scalar)
        continue
      }
      let index = scalar.value - 0xAC00
      let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
      for part in parts where part != 0x11A7 {
        if let letter = Unicode.Scalar(part) { letters.append(letter) }
      }
    }
    return letters
  }
}
