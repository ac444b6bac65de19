import PaperCorpus
import Testing

struct FrontMatterTests {
  private func read(
    _ text: String, path: String = "_posts/2025-09-10-file-name.md", settings: BlogSettings = BlogSettings()
  )
    -> (post: Post?, diagnostics: [Diagnostic])
  {
    let (post, diagnostics) = PostParser(settings: settings).post(path: path, fileBytes: Array(text.utf8))
    return (post, diagnostics.filter { $0.message != "the post holds no paper" })
  }

  // MARK: - Titles

  @Test(arguments: [
    ("title: Daily Papers", "Daily Papers"), ("title: \"논문 — 하나\"", "논문 — 하나"), ("title: 'It''s'", "It's"),
    ("title: 2025", "2025"), ("title:   two   words ", "two words"), ("title: \u{1112}\u{1161}\u{11AB}", "한"),
    ("title: |\n  folded\n  lines", "folded lines"), ("title: \"\\\"x\\\"\"", "\"x\""),
    ("title: a \"b\" c \"d\"", "a \"b\" c \"d\""),
  ])
  func `the title is what YAML says, in one line and composed`(line: String, title: String) {
    let (post, diagnostics) = read("---\n\(line)\n---\n")
    #expect(post?.title.utf8.elementsEqual(title.utf8) == true, "\(post?.title ?? "none")")
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    "---\n---\n", "---\ntitle:\n---\n", "---\ntitle: ''\n---\n", "---\nlayout: post\n---\n", "", "Text",
  ])
  func `without a title the file's name gives one`(text: String) {
    #expect(read(text).post?.title == "File Name")
  }

  @Test func `a stray quotation mark at a title's end is left out and reported at its place`() {
    let (post, diagnostics) = read("---\nlayout: post\ntitle: 논문 — 2025\"\n---\n")
    #expect(post?.title == "논문 — 2025")
    #expect(
      diagnostics == [
        Diagnostic(
          .warning, path: "_posts/2025-09-10-file-name.md", line: 3, column: 23,
          message: "the title ends with an unmatched \"",
          hint: "remove it, or put the whole title into quotation marks")
      ])
  }

  // MARK: - Dates

  @Test(arguments: [
    ("2024-02-29", "2024-02-29"), ("2024-02-29 08:15:00", "2024-02-29"),
    ("2024-02-29T23:59:59Z", "2024-02-29"),
    ("2024-02-29 23:59:00 -1100", "2024-02-29"), ("\"2024-2-9\"", "2024-02-09"), ("2024/02/29", "2024-02-29"),
    ("2024.02.29", "2024-02-29"),
  ])
  func `the date is taken as written`(written: String, date: String) {
    let (post, diagnostics) = read("---\ndate: \(written)\n---\n")
    #expect(post?.date?.description == date)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    "tomorrow", "2025-02-30", "2025-13-01", "20250910", "10 Sep 2025", "2025-09-100", "2025-9/10",
  ])
  func `what is no date is reported and the file's name counts`(written: String) {
    let (post, diagnostics) = read("---\ntitle: x\ndate: \(written)\n---\n")
    #expect(post?.date?.description == "2025-09-10")
    #expect(
      diagnostics.map(\.description) == [
        "_posts/2025-09-10-file-name.md:3:7: warning: '\(written)' is no date"
      ])
  }

  @Test func `a post without any date has none`() {
    #expect(read("x", path: "notes/x.md").post?.date == nil)
  }

  // MARK: - Faults

  @Test func `bad YAML is reported with line and column and the post is read all the same`() throws {
    let text =
      "---\nlayout: post\ntitle: 논문: 하나: 둘\n---\n\n# 1. [A](https://arxiv.org/abs/2501.00001)\nText\n"
    let (post, diagnostics) = read(text)
    #expect(
      diagnostics.map(\.description) == [
        "_posts/2025-09-10-file-name.md:3:14: error: the YAML is faulty: mapping values are not allowed in this context"
      ])
    #expect(diagnostics.first?.hint != nil)
    #expect(post?.title == "File Name")
    #expect(post?.date?.description == "2025-09-10")
    #expect(post?.summaries.map(\.title) == ["A"])
  }

  @Test(arguments: [
    ("title: \"open", 2), ("a: b\n\tc: d", 3), ("a: [1, 2", 3), ("a: b\na: c", 2), ("a: *none", 2),
    ("- a", 2), ("just text", 2),
    ("a: b\nc: \u{1}", 2),
  ])
  func `every fault is one error, at a line of the front matter`(yaml: String, line: Int) {
    let (post, diagnostics) = read("---\n\(yaml)\n---\nText\n")
    #expect(post != nil)
    #expect(diagnostics.map(\.severity) == [.error])
    #expect(diagnostics.first.map { line...4 ~= $0.line && $0.column > 0 } == true, "\(diagnostics)")
  }

  @Test func `front matter that is not closed is reported and read as text`() {
    let (post, diagnostics) = read("---\ntitle: x\n\n# 1. [A](https://arxiv.org/abs/2501.00001)\nText\n")
    #expect(
      diagnostics.map(\.description) == [
        "_posts/2025-09-10-file-name.md:1:1: warning: the front matter is not closed"
      ])
    #expect(post?.summaries.count == 1)
  }

  @Test func `a thematic break at the start is no front matter`() {
    let (post, diagnostics) = read("---\n\nText\n\n# 1. [A](https://arxiv.org/abs/2501.00001)\nText\n")
    #expect(diagnostics.isEmpty)
    #expect(post?.summaries.count == 1)
  }

  @Test(arguments: [
    "---\r\ntitle: x\r\n---\r\nText", "\u{FEFF}---\ntitle: x\n---\nText", "---  \ntitle: x\n...\nText",
    "---\ntitle: x\n---",
  ])
  func `front matter is found with CRLF, a byte-order mark, blanks and dots`(text: String) {
    #expect(read(text).post?.title == "x")
  }

  // MARK: - Publishing

  @Test(arguments: ["false", "no", "off", "False", ""])
  func `an unpublished post is left out with a note`(value: String) {
    let (post, diagnostics) = read("---\npublished: \(value)\n---\n")
    #expect(post == nil)
    #expect(
      diagnostics.map(\.description) == [
        "_posts/2025-09-10-file-name.md: note: left out: its front matter says 'published: false'"
      ])
    #expect(
      read("---\npublished: \(value)\n---\n", settings: BlogSettings(showsUnpublished: true)).post != nil)
  }

  @Test(arguments: ["true", "yes", "'false'", "0", "draft"])
  func `any other value publishes a post`(value: String) {
    #expect(read("---\npublished: \(value)\n---\n").post != nil)
  }

  @Test func `future posts are left out only where settings and caller say so`() throws {
    let today = try #require(PostDate(year: 2025, month: 9, day: 9))
    func isRead(showsFuture: Bool, today: PostDate?) -> Bool {
      PostParser(settings: BlogSettings(showsFuturePosts: showsFuture), today: today)
        .post(path: "_posts/2025-09-10-x.md", fileBytes: []).post != nil
    }
    #expect(isRead(showsFuture: true, today: today))
    #expect(isRead(showsFuture: false, today: nil))
    #expect(!isRead(showsFuture: false, today: today))
    #expect(isRead(showsFuture: false, today: PostDate(year: 2025, month: 9, day: 10)))
  }

  @Test func `an unknown placeholder in a permalink is reported`() {
    let (post, diagnostics) = read("---\npermalink: /:titel/:year/\n---\n")
    #expect(post?.address == "/:titel/2025/")
    #expect(diagnostics.map(\.message) == ["Jekyll knows no ':titel' in a permalink"])
  }
}
