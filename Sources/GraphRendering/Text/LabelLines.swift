/// A label broken into the lines it is drawn in.
public enum LabelLines {
  /// Returns at most two lines of `text`, none wider than `width`; what does not fit gives way to `…`.
  ///
  /// Runs of blanks and controls count as one blank. A label that fits stays on one line. Two lines are broken where
  /// the longer of them is shortest: after a blank, a hyphen, a slash, an underscore or a colon, and only where that
  /// is impossible inside a word. A text without visible characters has no line.
  public static func wrap(
    _ text: String, width: Double, fontSize: Double, weight: TextWidth.Weight = .regular
  ) -> [String] {
    let label = singleLine(text)
    if label.isEmpty { return [] }
    func measure(_ line: Substring) -> Double {
      TextWidth.measure(String(line), fontSize: fontSize, weight: weight)
    }
    if measure(label[...]) <= width { return [label] }

    let breaks = splits(of: label)
    let fitting = breaks.filter { measure($0.first) <= width && measure($0.second) <= width }
    let best = fitting.min { left, right in
      (left.isInsideWord ? 1 : 0, max(measure(left.first), measure(left.second)))
        < (right.isInsideWord ? 1 : 0, max(measure(right.first), measure(right.second)))
    }
    if let best { return [String(best.first), String(best.second)] }

    let startsThatFit = breaks.filter { measure($0.first) <= width }
    let atWord = startsThatFit.last { !$0.isInsideWord }
    // A first line that is less than half full wastes more than a broken word costs.
    let worthwhile = atWord.flatMap { measure($0.first) * 2 >= width ? $0 : nil }
    guard let split = worthwhile ?? startsThatFit.last else {
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

  private struct Split {
    let first: Substring
    let second: Substring
    let isInsideWord: Bool
  }

  /// Every way to break a line in two, from left to right.
  private static func splits(of label: String) -> [Split] {
    label.indices.dropFirst().compactMap { index in
      let before = label[label.index(before: index)]
      if label[index] == " " { return nil }
      if before == " " {
        return Split(first: label[..<index].dropLast(), second: label[index...], isInsideWord: false)
      }
      let isJoint = "-/_:".contains(before)
      return Split(first: label[..<index], second: label[index...], isInsideWord: !isJoint)
    }
  }
}
