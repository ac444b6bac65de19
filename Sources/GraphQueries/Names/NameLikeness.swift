/// How two names that are not one thing's come near each other, the nearest way first.
public enum NameLikeness: Sendable, Hashable, Comparable {
  /// They differ in case, blanks, hyphens or other signs only.
  case sameLetters
  /// One has a word more that says what kind of thing it is, such as `algorithm`.
  case classWord(String)
  /// They differ in one letter.
  case oneLetter
  /// They differ in numbers only, or in a letter behind one: another version or size.
  case version
  /// One has this more.
  case extended(by: String)

  /// How two names come near each other; nil where they don't.
  ///
  /// - Complexity: O(n) in the lengths of the names.
  static func between(_ left: ComparableName, _ right: ComparableName) -> NameLikeness? {
    if left.letters == right.letters { return left.letters.isEmpty ? nil : .sameLetters }
    if left.versionless == right.versionless { return left.versionless.isEmpty ? nil : .version }
    let haveOneNumber = left.numbers == right.numbers
    if haveOneNumber, left.letters.first == right.letters.first {
      let (first, second) = (left.classless, right.classless)
      if first.letters == second.letters, !first.letters.isEmpty {
        return .classWord([first.classWord, second.classWord].compactMap { $0 }.min() ?? "")
      }
    }
    if haveOneNumber, left.differsInOneLetter(from: right) { return .oneLetter }
    let (shorter, longer) = left.letters.count < right.letters.count ? (left, right) : (right, left)
    return longer.addition(to: shorter).map { .extended(by: $0) }
  }

  /// Orders by nearness, then by what is more.
  public static func < (left: NameLikeness, right: NameLikeness) -> Bool {
    (left.order, left.addition) < (right.order, right.addition)
  }

  private var order: Int {
    switch self {
    case .sameLetters: 0
    case .classWord: 1
    case .oneLetter: 2
    case .version: 3
    case .extended: 4
    }
  }

  private var addition: String {
    switch self {
    case .classWord(let word), .extended(let word): word
    case .sameLetters, .oneLetter, .version: ""
    }
  }
}
