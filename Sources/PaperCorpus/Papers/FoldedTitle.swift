extension PaperID {
  /// The identity of a paper without a link: its title, folded.
  ///
  /// Lower case, full-width ASCII as ASCII, in normalization form C, and without blanks, hyphens, dashes and
  /// quotation marks, so that two writings of one title agree.
  init(foldingTitle title: String) {
    var folded = String.UnicodeScalarView()
    for scalar in title.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.isDash || scalar.properties.isQuotationMark
        || scalar == "`"
      {
        continue
      }
      let isFullWidth = ("\u{FF01}"..."\u{FF5E}").contains(scalar)
      folded.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    self.init(rawValue: String(folded).lowercased().nfc)
  }
}
