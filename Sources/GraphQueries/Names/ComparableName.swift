internal import EntityLinking

/// A name taken apart for comparing it with others.
struct ComparableName: Sendable {
  /// The bytes of its letters and digits, folded.
  let letters: [UInt8]
  /// The letters without version numbers and sizes.
  let versionless: [UInt8]
  /// The digits.
  let numbers: [UInt8]
  private let text: String

  private struct Word {
    var text: Substring
    var letters: [UInt8]
  }

  /// Takes a name apart.
  ///
  /// - Complexity: O(n) in the length of the name.
  init(_ name: String) {
    text = name
    letters = NameKey(name).description.utf8.filter(Self.isLetter)
    numbers = letters.filter(Self.isDigit)
    versionless = numbers.isEmpty ? letters : Self.versionless(letters)
  }

  /// The letters without the words at the end that say what kind of thing it is, and the first of those.
  var classless: (letters: [UInt8], classWord: String?) {
    let words = self.words
    let classes = words.reversed().prefix { Self.classWords.contains($0.letters) }.count
    return (
      words.dropLast(classes).flatMap(\.letters), words.suffix(classes).first.map { String($0.text) }
    )
  }

  /// How many letters the words of a name have together up to the end of each.
  static func wordEnds(in text: String) -> [Int] {
    var ends: [Int] = []
    var (letters, isInside) = (0, false)
    for byte in text.utf8 {
      if isLetter(folded(byte)) {
        letters += 1
        isInside = true
      } else if byte == UInt8(ascii: ".") {
        isInside = true
      } else if isInside {
        ends.append(letters)
        isInside = false
      }
    }
    return isInside ? ends + [letters] : ends
  }

  private var words: [Word] {
    text.utf8.split { !Self.isLetter(Self.folded($0)) && $0 != UInt8(ascii: ".") }
      .map { Word(text: Substring($0), letters: $0.map(Self.folded).filter(Self.isLetter)) }
  }

  /// Names shorter than this differ in a letter because they are different names.
  private static let leastForSlip = 8

  /// Whether one letter may be a slip: the names are Latin and long enough. One syllable of Korean more is another
  /// word.
  var mayHaveSlip: Bool { letters.count >= Self.leastForSlip && letters.allSatisfy { $0 < 0x80 } }

  /// Whether the names differ in one small letter: inserted, left out, changed, or swapped with its neighbour.
  /// Another capital makes another name, as in `ModernBERT` and `ModernVBERT`.
  func differsInOneLetter(from other: ComparableName) -> Bool {
    let (a, b) = (letters, other.letters)
    let shortest = min(a.count, b.count)
    guard abs(a.count - b.count) <= 1, mayHaveSlip, other.mayHaveSlip else { return false }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let suffix = min(zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count, shortest - prefix)
    let (left, right) = (a[prefix..<(a.count - suffix)], b[prefix..<(b.count - suffix)])
    let isOne = left.count <= 1 && right.count <= 1
    guard isOne || left.count == 2 && left.elementsEqual(right.reversed()) else { return false }
    return capitals.isEmpty || other.capitals.isEmpty || capitals == other.capitals
  }

  private var capitals: [UInt8] { text.utf8.filter { Self.folded($0) != $0 } }

  /// What this name has in front of or behind all words of a shorter one; nil where it does not hold it.
  func addition(to shorter: ComparableName) -> String? {
    let isStart = letters.starts(with: shorter.letters)
    let isEnd = letters.reversed().starts(with: shorter.letters.reversed())
    guard !shorter.letters.isEmpty, isStart || isEnd else { return nil }
    let words = self.words
    if isStart, let count = wordCount(words, within: shorter.letters.count) {
      return words[count...].map { String($0.text) }.joined(separator: " ")
    }
    if isEnd, let count = wordCount(words.reversed(), within: shorter.letters.count) {
      return words.dropLast(count).map { String($0.text) }.joined(separator: " ")
    }
    return nil
  }

  /// How many of the first words have just so many letters; nil where none do.
  private func wordCount(_ words: some Sequence<Word>, within count: Int) -> Int? {
    var letters = 0
    for (index, word) in words.enumerated() {
      letters += word.letters.count
      if letters >= count { return letters == count ? index + 1 : nil }
    }
    return nil
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isLatin(byte) || isDigit(byte) || byte == UInt8(ascii: "+")
  }

  /// Leaves out digits, a `v` before and one letter behind them, such as those of `v2`, `4o` and `8B`.
  private static func versionless(_ letters: [UInt8]) -> [UInt8] {
    func has(_ index: Int, _ property: (UInt8) -> Bool) -> Bool {
      letters.indices.contains(index) && property(letters[index])
    }
    return letters.indices.filter { index in
      if isDigit(letters[index]) { return false }
      if letters[index] == UInt8(ascii: "v"), index > 0, has(index + 1, isDigit) { return false }
      return !(has(index - 1, isDigit) && has(index, isLatin) && !has(index + 1, isLatin))
    }.map { letters[$0] }
  }

  /// Words that say what kind of thing a name is without being part of it.
  private static let classWords: Set<[UInt8]> = Set(
    """
    algorithm algorithms approach architecture architectures benchmark benchmarks dataset datasets family
    framework method methods metric model models module network networks series task technique techniques
    알고리즘 기법 데이터셋 데이터세트 모델 모듈 방법
    방법론 방식 벤치마크 시리즈 아키텍처 프레임워크
    """.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(Array.init))
}
