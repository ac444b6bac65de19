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
    public internal(set) var scalars: [Unicode.Scalar]
    /// Whether it is found within words, not only where one begins.
    public internal(set) var isFoundInside: Bool

    /// The scalars as text.
    public var text: String { SearchWords.text(scalars[...]) }
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
    var run = Term(scalars: [], isFoundInside: false)
    func end() {
      if !run.scalars.isEmpty, !terms.contains(run) { terms.append(run) }
      run.scalars = []
    }
    for scalar in question.nfc.unicodeScalars {
      guard let sign = folded(scalar) else {
        end()
        continue
      }
      if sign.isFoundInside != run.isFoundInside { end() }
      run.scalars.append(sign.scalar)
      run.isFoundInside = sign.isFoundInside
    }
    end()
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
    var words: [UInt8] = []
    words.reserveCapacity(2 * text.utf8.count)
    /// The syllable before, in a run of them, and whether it stands alone so far.
    var last: Unicode.Scalar?
    var isAlone = false
    var isInWord = false
    func end() {
      if let last, isAlone { append(last, to: &words) }
      if isInWord || isAlone { words.append(UInt8(ascii: " ")) }
      (last, isAlone, isInWord) = (nil, false, false)
    }
    for scalar in text.nfc.unicodeScalars {
      switch Sign(scalar) {
      case .letter(let letter):
        if last != nil { end() }
        append(letter, to: &words)
        isInWord = true
      case .syllable(let syllable):
        if isInWord { end() }
        if let last {
          append(last, to: &words)
          append(syllable, to: &words)
          words.append(UInt8(ascii: " "))
        }
        isAlone = last == nil
        last = syllable
      case .separator: end()
      }
    }
    end()
    return String(decoding: words, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
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
    var bytes: [UInt8] = []
    for scalar in scalars { append(scalar, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
