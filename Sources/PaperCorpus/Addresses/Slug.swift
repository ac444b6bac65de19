/// Names of files and categories as Jekyll writes them into addresses.
enum Slug {
  /// The text with each run of other characters than letters, marks and digits as one hyphen, in lower case.
  static func plain(_ text: String) -> String { hyphenated(text) { _ in false }.lowercased() }

  /// The text with each run of characters that a URL would escape as one hyphen, its case kept.
  static func pretty(_ text: String) -> String {
    hyphenated(text) { "._~!$&'()+,;=@".unicodeScalars.contains($0) }
  }

  private static func hyphenated(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
    var slug = String.UnicodeScalarView()
    var isInGap = false
    for scalar in text.unicodeScalars {
      if isKept(scalar) || isPartOfName(scalar) {
        slug.append(scalar)
        isInGap = false
      } else if !isInGap {
        slug.append("-")
        isInGap = true
      }
    }
    if slug.first == "-" { slug.removeFirst() }
    if slug.last == "-" { slug.removeLast() }
    return String(slug)
  }

  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber:
      true
    default: false
    }
  }
}
