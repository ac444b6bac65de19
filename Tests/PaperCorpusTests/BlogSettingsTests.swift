import PaperCorpus
import TestSupport
import Testing

struct BlogSettingsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func blog(_ config: String, file: String = "_config.yml") throws -> Blog {
    try folder.write(config, to: file)
    return try Blog.discover(from: folder.path)
  }

  @Test func `a blog without settings has Jekyll's defaults but shows future posts`() throws {
    #expect(try blog("").settings == BlogSettings(permalink: "date", showsFuturePosts: true))
    #expect(try blog("").settingsDiagnostics.isEmpty)
  }

  @Test func `the settings that decide addresses and posts are read`() throws {
    let blog = try blog(
      """
      url: https://example.github.io
      baseurl: /blog
      permalink: pretty
      future: false
      show_drafts: yes
      unpublished: true
      markdown_ext: "md,mdown"
      exclude: [/tmp/, drafts]
      """)
    #expect(
      blog.settings
        == BlogSettings(
          url: "https://example.github.io", baseURL: "/blog", permalink: "pretty", showsFuturePosts: false,
          showsDrafts: true, showsUnpublished: true, excludedPaths: ["tmp", "drafts"],
          markdownExtensions: ["md", "mdown"]))
  }

  @Test(arguments: [
    ("", "/2025/09/10/x.html"), ("/", "/2025/09/10/x.html"), ("blog", "/blog/2025/09/10/x.html"),
    ("/blog/", "/blog/2025/09/10/x.html"), ("/a/b", "/a/b/2025/09/10/x.html"),
  ])
  func `the base URL stands in front of every address`(baseURL: String, address: String) {
    let parser = PostParser(settings: BlogSettings(baseURL: baseURL))
    #expect(parser.post(path: "_posts/2025-09-10-x.md", fileBytes: []).post?.address == address)
  }

  @Test func `empty settings count as none`() throws {
    #expect(try blog("baseurl:\nurl: ~\npermalink: null\nfuture:\n").settings == BlogSettings())
  }

  @Test func `a permalink among the defaults holds for its path, the longest first`() throws {
    let blog = try blog(
      """
      permalink: none
      defaults:
        - scope: {path: "", type: posts}
          values: {permalink: "/all/:title/", layout: post}
        - scope: {path: _posts/news/}
          values: {permalink: "/news/:title/"}
        - scope: {path: "", type: pages}
          values: {permalink: "/pages/:title/"}
        - scope: {path: _posts}
          values: {layout: post}
      """)
    let parser = PostParser(settings: blog.settings)
    func address(_ path: String) -> String? { parser.post(path: path, fileBytes: []).post?.address }
    #expect(address("_posts/2025-01-01-a.md") == "/all/a/")
    #expect(address("_posts/news/2025-01-01-a.md") == "/news/a/")
    #expect(address("_posts/newsletter/2025-01-01-a.md") == "/all/a/")
  }

  @Test func `kg's own settings go before Jekyll's`() throws {
    try folder.write("url: https://one.example\nbaseurl: /one\n", to: "_config.yml")
    let blog = try blog("baseurl: /two\n", file: ".kg.yml")
    #expect(blog.settings.url == "https://one.example")
    #expect(blog.settings.baseURL == "/two")
  }

  @Test func `faulty settings are reported with their place and the rest stays at its default`() throws {
    let blog = try blog("url: https://example.com\npermalink: a: b\n")
    #expect(blog.settings == BlogSettings())
    #expect(
      blog.settingsDiagnostics.map(\.description) == [
        "_config.yml:2:13: error: the YAML is faulty: mapping values are not allowed in this context"
      ])
  }

  @Test func `a value of the wrong kind is passed over with a warning`() throws {
    let blog = try blog("permalink: [a]\nfuture: perhaps\nbaseurl: /b\n")
    #expect(blog.settings == BlogSettings(baseURL: "/b"))
    #expect(
      blog.settingsDiagnostics.map(\.description) == [
        "_config.yml:1:1: warning: 'permalink' is passed over: it is no text",
        "_config.yml:2:9: warning: 'future' is passed over: 'perhaps' is no truth value",
      ])
  }

  @Test func `a list instead of settings is reported`() throws {
    #expect(
      try blog("- a\n- b\n").settingsDiagnostics.map(\.description) == [
        "_config.yml:1:1: error: the YAML is no list of keys and values"
      ])
  }

  @Test func `the listing repeats what is the matter with the settings`() throws {
    try folder.write("", to: "_posts/2025-01-01-a.md")
    let blog = try blog("permalink: [")
    #expect(try blog.postFiles().diagnostics == blog.settingsDiagnostics)
    #expect(blog.settingsDiagnostics.count == 1)
  }

  @Test(.enabled(if: SharedData.blog != nil, "needs ../shared/corpus"))
  func `the settings of the corpus are read without complaint`() throws {
    let blog = try Blog.discover(from: try #require(SharedData.blog))
    #expect(blog.settingsDiagnostics.isEmpty)
    #expect(blog.settings.permalink == "/dailypaper/:year/:month/:day/:title/")
    #expect(try blog.postFiles().files.count == 74)
  }
}
