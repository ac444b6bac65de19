/// One post of a blog as it was read.
public struct Post: Sendable, Hashable {
  /// The file, relative to the blog's folder, with `/` between the parts.
  public let path: String
  /// The title of the front matter, else that of the file's name.
  public let title: String
  /// The date as the front matter writes it, else that of the file's name.
  public let date: PostDate?
  /// The post's address below the site's root, base URL included, such as `/dailypaper/2025/09/10/x/`.
  public let address: String
  /// The file's bytes.
  public let text: SourceText
  /// The papers it features, in order.
  public let summaries: [PaperSummary]

  /// Creates a post.
  public init(
    path: String, title: String, date: PostDate?, address: String, text: SourceText, summaries: [PaperSummary]
  ) {
    self.path = path
    self.title = title
    self.date = date
    self.address = address
    self.text = text
    self.summaries = summaries
  }
}

/// A calendar day, never converted between time zones.
public struct PostDate: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Creates a day; nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= lengths[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads the form `2025-09-10`; nil for anything else.
  public init?(description: String) {
    let parts = description.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The form `2025-09-10`.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      String(repeating: "0", count: max(0, width - "\(number)".utf8.count)) + "\(number)"
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Orders by the calendar.
  public static func < (left: PostDate, right: PostDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
