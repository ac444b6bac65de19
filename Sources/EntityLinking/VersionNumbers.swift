/// Versions and sizes, which keep names apart whatever else says that they are one.
package enum VersionNumbers {
  /// Whether two names may be one thing's: two Latin names have the same numbers, a year counting by its last digits.
  package static func agree(_ left: NameKey, _ right: NameKey) -> Bool {
    guard NameForm.isLatin(left.description), NameForm.isLatin(right.description) else { return true }
    return numbers(of: left) == numbers(of: right)
  }

  private static func numbers(of key: NameKey) -> [Substring] {
    key.numbers.map { $0.count == 4 && $0.hasPrefix("20") ? $0.dropFirst(2) : $0 }
  }
}
