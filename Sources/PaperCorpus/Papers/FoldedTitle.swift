extension PaperID {
  /// The identity of a paper without a link: its title, folded.
  ///
  /// Lower case, full-width ASCII as ASCII, in normalization form C, and without blanks, hyphens, dashes and
  /// quotation marks, so that two writings of one title agree.
  init(foldingTitle title: String) {
    var folded = String.UnicodeScalarView()
    for scalar in title.lowercased().unicodeScalars {
      if isIgnored(scalar) { continue }
      let isFullWidth = ("\u{FF01}"..."\u{FF5E}").contains(scalar)
      folded.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    let text = String(folded).lowercased().nfc
    self.init(rawValue: text.isEmpty ? title.nfc : text)
  }
}

private func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII {
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    return byte.isWhitespace || [.hyphen, .apostrophe, .quotationMark, .backtick].contains(byte)
  }
  return scalar.properties.isWhitespace || scalar.properties.isDash || scalar.properties.isQuotationMark
}
