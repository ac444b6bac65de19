/// A name as the words of its term: Korean words as the English ones they stand for, plurals as singulars.
///
/// `사회적 편향` and `social biases` have one form, and so have `비디오 디퓨전 트랜스포머` and `Video Diffusion
/// Transformers`. Korean that the table of words doesn't hold stays as it is written.
struct TermForm {
  /// The words in their order.
  let words: [String]

  /// Reads a name.
  ///
  /// - Complexity: O(n) in the length of the name, with the length of the longest Korean word as a factor.
  init(_ name: String) {
    var words: [String] = []
    var run: [Unicode.Scalar] = []
    var isKorean = false
    func flush() {
      guard !run.isEmpty else { return }
      if isKorean {
        words += Self.translated(run)
      } else {
        words.append(EnglishStem.of(written: Self.text(run)))
      }
      run.removeAll(keepingCapacity: true)
    }
    // Korean words are read across blanks and hyphens, which writers set as they like.
    for scalar in name.unicodeScalars {
      if (0xAC00...0xD7A3).contains(scalar.value) {
        if !isKorean {
          // `1단계` is as much one step as `단일 단계`.
          if run == ["1"] { run = ["o", "n", "e"] }
          flush()
        }
        isKorean = true
        run.append(scalar)
      } else if Self.isPartOfWord(scalar) {
        if isKorean { flush() }
        isKorean = false
        run.append(scalar)
      } else if !isKorean {
        flush()
      }
    }
    flush()
    self.words = Self.withDimensions(words)
  }

  /// The words with a number of dimensions as it is mostly written: `3차원` is `3D`.
  private static func withDimensions(_ words: [String]) -> [String] {
    words.indices.compactMap { index in
      let isNumber = words[index].utf8.allSatisfy { (0x30...0x39).contains($0) }
      if isNumber, index + 1 < words.count, dimensions.contains(words[index + 1]) {
        return words[index] + "d"
      }
      let isCounted = index > 0 && words[index - 1].utf8.allSatisfy { (0x30...0x39).contains($0) }
      return isCounted && dimensions.contains(words[index]) ? nil : words[index]
    }
  }

  private static let dimensions: Set<String> = ["dimension", "dimensional"]

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "+", "/": true
    default:
      !scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.canonicalCombiningClass != .notReordered)
    }
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// The words without separators, as names are compared: `텍스트-이미지` is `text-to-image`, and a model that is based on
  /// flows a flow model.
  var key: String {
    words.indices.filter { index in
      let isBetween = index > 0 && index + 1 < words.count
      let isBasis =
        words[index] == "based" && index + 2 == words.count && ClassWords.isClass(words[index + 1])
      return !(isBetween && (words[index] == "to" || isBasis))
    }
    .map { words[$0] }.joined()
  }

  /// Cuts syllables into words of the table so that the fewest stay over, then into the fewest words.
  private static func translated(_ syllables: [Unicode.Scalar]) -> [String] {
    var costs = [(left: 0, pieces: 0)]
    var lengths = [0]
    costs.reserveCapacity(syllables.count + 1)
    lengths.reserveCapacity(syllables.count + 1)
    for end in 1...syllables.count {
      var best = (left: costs[end - 1].left + 1, pieces: costs[end - 1].pieces)
      var length = 1
      var key = SyllableKey(syllables[end - 1])
      for size in 2...max(2, TermWords.longest) where size <= end {
        key.prepend(syllables[end - size])
        let before = costs[end - size]
        let cost = (left: before.left, pieces: before.pieces + 1)
        guard cost <= best, TermWords.english[key] != nil else { continue }
        (best, length) = (cost, size)
      }
      costs.append(best)
      lengths.append(length)
    }
    var words: [[String]] = []
    var leftOver: [Unicode.Scalar] = []
    func flush() {
      if !leftOver.isEmpty { words.append([text(leftOver.reversed())]) }
      leftOver = []
    }
    var end = syllables.count
    while end > 0 {
      let start = end - lengths[end]
      if lengths[end] > 1, let english = TermWords.english[SyllableKey(syllables[start..<end])] {
        flush()
        words.append(english)
      } else {
        leftOver.append(syllables[start])
      }
      end = start
    }
    flush()
    return words.reversed().flatMap { $0 }
  }
}
