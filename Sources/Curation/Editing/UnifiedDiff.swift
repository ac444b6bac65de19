/// How two texts differ, in the form of `diff -u`, for a change in one place.
public enum UnifiedDiff {
  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - old: the text before; nil for a file that is not there.
  ///   - new: the text after; nil for a file that goes.
  ///   - path: the file.
  /// - Returns: The lines of the difference without line feeds; none where the texts are equal.
  /// - Complexity: O(n) in the number of bytes.
  public static func lines(from old: [UInt8]?, to new: [UInt8]?, path: String) -> [String] {
    guard old != new else { return [] }
    let (left, right) = (split(old ?? []), split(new ?? []))
    let prefix = zip(left, right).prefix { $0 == $1 }.count
    let suffix = min(
      zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count, min(left.count, right.count) - prefix)
    let context = 3
    let start = max(0, prefix - context)
    let after = min(context, suffix)
    func range(_ lines: [ArraySlice<UInt8>]) -> String {
      let count = lines.count - suffix + after - start
      return "\(count == 0 ? start : start + 1),\(count)"
    }
    var diff = [
      "--- \(old == nil ? "/dev/null" : path)", "+++ \(new == nil ? "/dev/null" : path)",
      "@@ -\(range(left)) +\(range(right)) @@",
    ]
    func add(_ sign: String, _ lines: ArraySlice<ArraySlice<UInt8>>) {
      for line in lines {
        let isEnded = line.last == UInt8(ascii: "\n")
        diff.append(sign + String(decoding: isEnded ? line.dropLast() : line, as: UTF8.self))
        if !isEnded { diff.append("\\ No newline at end of file") }
      }
    }
    add(" ", left[start..<prefix])
    add("-", left[prefix..<(left.count - suffix)])
    add("+", right[prefix..<(right.count - suffix)])
    add(" ", left[(left.count - suffix)..<(left.count - suffix + after)])
    return diff
  }

  /// The lines, each with its line feed.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}
