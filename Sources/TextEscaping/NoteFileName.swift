/// Names of files that every file system takes and that a wikilink can name.
public enum NoteFileName {
  /// The most bytes of a name with its ending: every file system takes 255, some after adding a few of their own.
  public static let mostBytes = 200

  /// Returns a file's name for a title, without its ending.
  ///
  /// It is in NFC, has none of the signs that Windows, Obsidian or wikilinks give a meaning (`\ / : * ? " < > | # ^ [ ]`
  /// and controls), no blank or dot at its ends, is no name of a Windows device and leaves room in `mostBytes` for
  /// `suffix` and an ending of three letters. Different titles may give the same name.
  ///
  /// - Parameters:
  ///   - title: What the note is called.
  ///   - suffix: What the name ends in, such as what tells it from another.
  /// - Returns: The name.
  public static func name(for title: String, suffix: String = "") -> String {
    var name = ""
    for scalar in composed(title).unicodeScalars {
      let isBlank =
        "\\/:*?\"<>|#^[]%{} ".unicodeScalars.contains(scalar) || ControlCharacter.isUnsafe(scalar)
        || scalar.value == 0xFFFE || scalar.value == 0xFFFF
      if !isBlank {
        name.unicodeScalars.append(scalar)
      } else if name.unicodeScalars.last != " " {
        name += " "
      }
    }
    name = trimmed(name)
    let room = mostBytes - suffix.utf8.count - ".md".utf8.count
    while name.utf8.count > room { name.removeLast() }
    name = trimmed(name)
    let stem = name.split(separator: ".").first.map { $0.uppercased() } ?? ""
    if name.isEmpty { name = "Untitled" } else if devices.contains(stem) { name = "_" + name }
    return name + suffix
  }

  /// What two names have in common that a file system which ignores case takes for one.
  public static func caseFolded(_ name: String) -> String {
    // Upper case first: "ß" and "SS" are one name there.
    composed(name.uppercased().lowercased())
  }

  /// Normalization form C, by the standard library's own normaliser.
  private static func composed(_ text: String) -> String {
    String(decoding: text._nfcCodeUnits, as: UTF8.self)
  }

  private static let devices = Set(
    ["CON", "PRN", "AUX", "NUL"] + (1...9).flatMap { ["COM\($0)", "LPT\($0)"] })

  private static func trimmed(_ name: String) -> String {
    var scalars = Substring(name).unicodeScalars
    let ends = " .".unicodeScalars
    while let first = scalars.first, ends.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, ends.contains(last) { scalars.removeLast() }
    return String(scalars)
  }
}
