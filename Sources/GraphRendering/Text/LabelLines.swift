/// A label broken into the lines it is drawn in.
public enum LabelLines {
  /// Returns at most two lines of `text`, none wider than `width`; what does not fit gives way to `…`.
  ///
  /// Runs of blanks and controls count as one blank. A label that fits stays on one line. Two lines are broken where
  /// the longer of them is shortest: after a blank, a hyphen, a slash, an underscore or a colon; inside a Korean word
  /// where else text would be lost; inside another word only where it fills more than a line. A text without visible
  /// characters has no line.
  public static func wrap(
    _ text: String, width: Double, fontSize: Double, weight: TextWidth.Weight = .regular
  ) -> [String] {
    let label = singleLine(text)
    if label.isEmpty { return [] }
    func measure(_ line: Substring) -> Double {
      TextWidth.measure(String(line), fontSize: fontSize, weight: weight)
    }
    if measure(label[...]) <= width { return [label] }

    let starts = splits(of: label).filter { measure($0.first) <= width }
    for place in [Split.Place.betweenWords, .betweenSyllables] {
      let fitting = starts.filter { $0.place == place && measure($0.second) <= width }
      let balanced = fitting.min {
        max(measure($0.first), measure($0.second)) < max(measure($1.first), measure($1.second))
      }
      if let balanced { return [String(balanced.first), String(balanced.second)] }
    }
    // A first line that is less than half full wastes more than a broken word costs.
    let betweenWords = starts.last { $0.place == .betweenWords && measure($0.first) * 2 >= width }
    guard let split = betweenWords ?? starts.last else {
      return [TextWidth.truncate(label, to: width, fontSize: fontSize, weight: weight)]
    }
    let rest = TextWidth.truncate(String(split.second), to: width, fontSize: fontSize, weight: weight)
    return [String(split.first), rest]
  }

  /// Returns `text` on one line: runs of blanks, line breaks and controls become one blank, none at the ends.
  public static func singleLine(_ text: String) -> String {
    let isBlank = { (character: Character) in
      character.isWhitespace
        || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
    }
    return text.split(whereSeparator: isBlank).joined(separator: " ")
  }

  /// A way to break a line in two.
  private struct Split {
    enum Place {
      case betweenWords
      case betweenSyllables
      case insideWord
    }
    let first: Substring
    let second: Substring
    let place: Place
  }

  /// Every way to break a line in two, from left to right.
  private static func splits(of label: String) -> [Split] {
    label.indices.dropFirst().compactMap { index in
      let after = label[index]
      let before = label[label.index(before: index)]
      if after == " " { return nil }
      if before == " " {
        return Split(first: label[..<index].dropLast(), second: label[index...], place: .betweenWords)
      }
      let place: Split.Place =
        "-/_:".contains(before)
        ? .betweenWords : isSyllable(before) && isSyllable(after) ? .betweenSyllables : .insideWord
      return Split(first: label[..<index], second: label[index...], place: place)
    }
  }

  /// Whether a character fills an em, as those of scripts do that break between any two characters.
  private static func isSyllable(_ character: Character) -> Bool {
    character.isLetter && TextWidth.measure(String(character), fontSize: 1) == 1
  }
}
