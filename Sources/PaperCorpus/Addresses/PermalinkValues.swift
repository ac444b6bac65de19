/// What the placeholders of a permalink stand for in one post.
struct PermalinkValues {
  /// The post's path.
  let path: String
  /// What the path says.
  let name: PostFileName
  /// The slug of the front matter.
  let slug: String?
  /// The categories of folders and front matter, in order.
  let categories: [String]
  /// The day; nil for a draft without one.
  let date: PostDate?
  /// The time of day.
  let time: TimeOfDay

  /// The text of a placeholder, by its name without colon; nil where Jekyll knows none of that name.
  func value(of key: String) -> String? {
    switch key {
    case "title": Slug.pretty(slug ?? name.slug)
    case "slug": Slug.plain(slug ?? name.slug)
    case "name": Slug.plain(name.stem)
    case "path": pathBelowPosts
    case "collection": "posts"
    case "output_ext": ".html"
    case "categories": distinct(categories.map { $0.lowercased() }).joined(separator: "/")
    case "slugified_categories": distinct(categories.map(Slug.plain)).joined(separator: "/")
    case "hour": padded(time.hour, 2)
    case "minute": padded(time.minute, 2)
    case "second": padded(time.second, 2)
    default: Self.dateKeys.contains(key) ? date.map { datePart(key, of: $0) } ?? "" : nil
    }
  }

  private static let dateKeys: Set<String> = [
    "year", "short_year", "month", "i_month", "short_month", "long_month", "day", "i_day", "y_day", "w_year",
    "week",
    "w_day", "short_day", "long_day",
  ]

  private func datePart(_ key: String, of date: PostDate) -> String {
    switch key {
    case "year": padded(date.year, 4)
    case "short_year": padded(date.year % 100, 2)
    case "month": padded(date.month, 2)
    case "i_month": "\(date.month)"
    case "short_month": String(Self.months[date.month - 1].prefix(3))
    case "long_month": Self.months[date.month - 1]
    case "day": padded(date.day, 2)
    case "i_day": "\(date.day)"
    case "y_day": padded(date.dayOfYear, 3)
    case "w_year": padded(date.isoWeek.year, 4)
    case "week": padded(date.isoWeek.week, 2)
    case "w_day": "\(date.weekday)"
    case "short_day": String(Self.days[date.weekday - 1].prefix(3))
    default: Self.days[date.weekday - 1]
    }
  }

  /// The path below the folder `_posts`, without extension.
  private var pathBelowPosts: String {
    var folders = path.split(separator: "/").dropLast()[...]
    if let posts = folders.firstIndex(where: { $0 == "_posts" || $0 == "_drafts" }) {
      folders = folders[..<posts] + folders[(posts + 1)...]
    }
    return "/" + (folders.map(String.init) + [name.stem]).joined(separator: "/")
  }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - "\(number)".utf8.count)) + "\(number)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
