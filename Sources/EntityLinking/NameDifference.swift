/// Differences that keep names apart whatever else says that they are one.
enum NameDifference {
  /// Whether two names may be one thing's: their versions and sizes agree, and neither is an abbreviation that narrows
  /// the other by letters in front, as `mAP` does `AP`.
  static func allows(_ left: NameKey, _ right: NameKey) -> Bool {
    VersionNumbers.agree(left, right) && !narrows(left, right) && !narrows(right, left)
  }

  /// Whether the first is the second with one or two letters in front, both one short Latin word.
  private static func narrows(_ longer: NameKey, _ shorter: NameKey) -> Bool {
    let (long, short) = (longer.description.utf8, shorter.description.utf8)
    guard short.count > 1, long.count <= 6, 1...2 ~= long.count - short.count else { return false }
    func isLetters(_ text: String.UTF8View) -> Bool { text.allSatisfy { (0x61...0x7A).contains($0) } }
    return isLetters(long) && long.suffix(short.count).elementsEqual(short)
  }
}
