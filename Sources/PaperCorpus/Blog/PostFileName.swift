/// What a post's path says of it: `_posts/2025-09-10-daily-papers.md`.
struct PostFileName: Hashable {
  /// The name without its folder.
  let name: String
  /// The name without extension.
  let stem: String
  /// The day in front of the name.
  let date: PostDate?
  /// The name without day and extension.
  let slug: String
  /// Whether it lies in `_posts` or `_drafts`, so that Jekyll gives it an address of its own.
  let isPost: Bool
  /// Whether it lies in `_drafts`, where names need no date.
  let isDraft: Bool
  /// The folders above `_posts`, which Jekyll takes for categories.
  let categories: [String]

  /// Reads a path relative to the blog.
  init(path: String) {
    let parts = path.split(separator: "/")
    let name = parts.last.map(String.init) ?? path
    self.name = name
    let stem = name.lastIndex(of: ".").map { $0 == name.startIndex ? name[...] : name[..<$0] } ?? name[...]
    self.stem = String(stem)
    let dateText = stem.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
    let pieces = dateText.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    if pieces.count == 4, let day = TimeOfDay.dayAndTime(of: pieces[..<3].joined(separator: "-"))?.day {
      date = day
      slug = String(stem.dropFirst(pieces[..<3].reduce(3) { $0 + $1.count })).droppingFinalPeriods
    } else {
      date = nil
      slug = String(stem).droppingFinalPeriods
    }
    let folder = parts.dropLast().firstIndex { $0 == "_posts" || $0 == "_drafts" }
    isPost = folder != nil
    isDraft = folder.map { parts[$0] == "_drafts" } ?? false
    categories = folder.map { parts[..<$0].map(String.init) } ?? []
  }

  /// Whether the name is that of a file about its folder.
  var isAboutFolder: Bool {
    let names = [
      "readme", "license", "licence", "changelog", "contributing", "code_of_conduct", "security", "index",
    ]
    return names.contains(stem.lowercased())
  }

  /// The slug as a title, as Jekyll makes it: its words with a capital each.
  var title: String {
    slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
      .joined(separator: " ").folded
  }
}

extension String {
  fileprivate var droppingFinalPeriods: String {
    var text = self[...]
    while text.last == "." { text = text.dropLast() }
    return String(text)
  }
}
