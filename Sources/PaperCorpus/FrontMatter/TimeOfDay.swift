/// A time of day as a post's date writes it; midnight where it writes none.
struct TimeOfDay: Hashable {
  /// The hour, 0 to 23.
  var hour = 0
  /// The minute, 0 to 59.
  var minute = 0
  /// The second, 0 to 60.
  var second = 0

  /// Reads `2025-09-10`, `2025/9/10 08:15`, `2025-09-10T08:15:00+09:00` and their like; a time zone is passed over.
  static func dayAndTime(of text: String) -> (day: PostDate, time: TimeOfDay)? {
    var rest = text.utf8.drop { $0.isWhitespace }[...]
    guard let year = number(&rest, digits: 2...4), let separator = rest.popFirst(),
      separator == .hyphen || separator == UInt8(ascii: "/") || separator == .period,
      let month = number(&rest, digits: 1...2), rest.popFirst() == separator,
      let day = number(&rest, digits: 1...2),
      // Two digits are those of this century, as Ruby reads them up to 68.
      let date = PostDate(
        year: year < 69 ? year + 2000 : year < 100 ? year + 1900 : year, month: month, day: day)
    else { return nil }
    if let next = rest.first, next.isDigit { return nil }
    var time = TimeOfDay()
    rest = rest.drop { $0.isWhitespace || $0 | 0x20 == UInt8(ascii: "t") }
    if let hour = number(&rest, digits: 1...2), hour < 24, rest.popFirst() == .colon,
      let minute = number(&rest, digits: 2...2), minute < 60
    {
      time.hour = hour
      time.minute = minute
      if rest.popFirst() == .colon, let second = number(&rest, digits: 2...2), second <= 60 {
        time.second = second
      }
    }
    return (date, time)
  }

  private static func number(_ text: inout Substring.UTF8View, digits: ClosedRange<Int>) -> Int? {
    let taken = text.prefix { $0.isDigit }
    guard digits.contains(taken.count) else { return nil }
    text = text.dropFirst(taken.count)
    return taken.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
