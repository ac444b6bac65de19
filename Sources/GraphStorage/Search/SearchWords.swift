internal import PaperCorpus

/// The words under which full-text search finds a text.
///
/// A run of letters and digits is a word in lower case. Of a run of Korean syllables, or of Chinese or Japanese signs,
/// each two neighbours are a word: so `지식` is found in `지식증류는`, whatever stands around it. All that the index needs
/// is then a tokenizer that splits at blanks.
public enum SearchWords {
  /// What a question is looked for by.
  public struct Term: Sendable, Hashable {
    /// The folded scalars.
    public let scalars: [Unicode.Scalar]
    /// Whether it is found within words, not only where one begins.
    public let isFoundInside: Bool
  }

  /// What a sign is to the search, and its folded form.
  enum Sign: Equatable {
    case letter(Unicode.Scalar)
    case syllable(Unicode.Scalar)
    case separator

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: self = .letter(scalar)
      case 0x41...0x5A: self = .letter(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20))
      case 0..<0x80: self = .separator
      case 0xAC00...0xD7A3, 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
        self = .syllable(scalar)
      default:
        let properties = scalar.properties
        let isLetter = properties.isAlphabetic || properties.numericType != nil
        self = isLetter ? .letter(properties.lowercaseMapping.unicodeScalars.first ?? scalar) : .separator
      }
    }
  }

  /// The terms of a question: its runs of letters and its runs of syllables, in their order, each once.
  public static func terms(of question: String) -> [Term] {
    var terms: [Term] = []
    forEachRun(of: question) { scalars, isSyllables in
      let term = Term(scalars: scalars, isFoundInside: isSyllables)
      if !terms.contains(term) { terms.append(term) }
    }
    return terms
  }

  /// The folded form of a scalar that is part of a word, and whether words of its script are found inside of others;
  /// nil for what separates words.
  public static func folded(_ scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, isFoundInside: Bool)? {
    switch Sign(scalar) {
    case .letter(let folded): (folded, false)
    case .syllable(let folded): (folded, true)
    case .separator: nil
    }
  }

  /// The words of a text, with blanks between.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func indexed(_ text: String) -> String {
    var words = String.UnicodeScalarView()
    forEachRun(of: text) { scalars, isSyllables in
      guard isSyllables, scalars.count > 2 else {
        words.append(contentsOf: scalars)
        words.append(" ")
        return
      }
      for index in scalars.indices.dropLast() {
        words.append(scalars[index])
        words.append(scalars[index + 1])
        words.append(" ")
      }
    }
    return String(words)
  }

  /// What finds the rows of the index that have all terms, each as the beginning of a word or inside of one; nil
  /// where there is no term.
  static func expression(for terms: [Term]) -> String? {
    guard !terms.isEmpty else { return nil }
    return terms.map { term in
      let scalars = term.scalars
      guard term.isFoundInside, scalars.count > 1 else { return "\"\(text(scalars[...]))\" *" }
      return scalars.indices.dropLast().map { "\"\(text(scalars[$0...($0 + 1)]))\"" }.joined(
        separator: " AND ")
    }.joined(separator: " AND ")
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func forEachRun(of text: String, _ body: ([Unicode.Scalar], _ isSyllables: Bool) -> Void) {
    var run: [Unicode.Scalar] = []
    var isSyllables = false
    for scalar in text.nfc.unicodeScalars {
      let (folded, inside): (Unicode.Scalar?, Bool) =
        switch Sign(scalar) {
        case .letter(let letter): (letter, false)
        case .syllable(let syllable): (syllable, true)
        case .separator: (nil, isSyllables)
        }
      if folded == nil || inside != isSyllables {
        if !run.isEmpty { body(run, isSyllables) }
        run.removeAll(keepingCapacity: true)
        isSyllables = inside
      }
      if let folded { run.append(folded) }
    }
    if !run.isEmpty { body(run, isSyllables) }
  }
}
