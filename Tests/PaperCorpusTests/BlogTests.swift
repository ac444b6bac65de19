import Foundation
import TestSupport
import Testing

@testable import PaperCorpus

struct BlogTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(name)", withDestinationPath: target)
  }

  private func paths(of blog: Blog) throws -> [String] { try blog.postFiles().files.map(\.path) }

  private func error(discoveringFrom path: String) -> String {
    do {
      _ = try Blog.discover(from: path)
      return "none"
    } catch {
      return "\(error)"
    }
  }

  // MARK: - Discovery

  @Test(arguments: ["_config.yml", "_posts/2025-01-01-a.md", ".kg.yml", ".kg/kg.sqlite"])
  func `a blog is found from a folder inside it`(marker: String) throws {
    try folder.write("", to: marker)
    try folder.write("", to: "notes/deep/x.md")
    let blog = try Blog.discover(from: "\(folder.path)/notes/deep")
    #expect(blog.root == Blog.resolved(folder.path))
    #expect(blog.kind == (marker.hasPrefix(".kg") ? .markdown : .jekyll))
  }

  @Test func `a folder of Markdown is a blog of its own`() throws {
    try folder.write("# x", to: "sub/x.md")
    let blog = try Blog.discover(from: folder.path)
    #expect(blog.kind == .markdown)
    #expect(blog.root == Blog.resolved(folder.path))
  }

  @Test(arguments: [
    ("/a/b", "/a/b", "."), ("/a/b/c/d", "/a/b", "c/d"), ("/a", "/a/b/c", "../.."), ("/x/y", "/a/b", "/x/y"),
    ("/", "/a", ".."), ("/ab", "/a", "/ab"),
  ])
  func `a blog above or below the current folder is named relative to it`(
    folder: String, current: String, shown: String
  ) {
    #expect(FileSystem.path(to: folder, from: current) == shown)
  }

  @Test func `a missing folder, a file and an empty folder are told apart`() throws {
    try folder.write("x", to: "file.txt")
    let path = folder.path
    #expect(error(discoveringFrom: "\(path)/none") == "no folder at '\(path)/none'; check the path")
    #expect(
      error(discoveringFrom: "\(path)/file.txt")
        == "'\(path)/file.txt' is a file; give the folder of the blog")
    #expect(error(discoveringFrom: path).hasPrefix("no blog at '\(path)' or above it; give a folder with"))
  }

  @Test func `a blog without posts says how posts are named`() throws {
    try folder.write("title: x", to: "_config.yml")
    let blog = try Blog.discover(from: folder.path)
    #expect(throws: CorpusError.noPosts(path: blog.root)) { try blog.postFiles() }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `a folder that may not be read is named with the reason`() throws {
    try folder.write("", to: "_posts/2025-01-01-a.md")
    let blog = try Blog.discover(from: folder.path)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path) }
    #expect(throws: CorpusError.unreadable(path: blog.root, reason: "permission denied")) {
      try blog.postFiles()
    }
  }

  // MARK: - Listing

  @Test func `Jekyll's posts are listed in the order of their paths' bytes`() throws {
    for name in [
      "_posts/2025-01-02-b.md", "_posts/2025-01-01-가.markdown", "_posts/2025-01-01-a.md",
      "_posts/sub/2025-01-03-c.md",
      "news/_posts/2025-01-01-d.md", "_config.yml",
    ] {
      try folder.write("", to: name)
    }
    #expect(
      try paths(of: Blog.discover(from: folder.path)) == [
        "_posts/2025-01-01-a.md", "_posts/2025-01-01-가.markdown", "_posts/2025-01-02-b.md",
        "_posts/sub/2025-01-03-c.md",
        "news/_posts/2025-01-01-d.md",
      ])
  }

  @Test func `what Jekyll does not publish is not listed`() throws {
    for name in [
      "_posts/2025-01-02-b.md", "_posts/2025-01-02-b.txt", "_posts/.2025-01-02-hidden.md",
      "_posts/2025-01-02-b.md~",
      "_drafts/d.md", "_pages/2025-01-02-p.md", "about.md", "_site/_posts/2025-01-02-b.md",
      "old/_posts/2024-01-02-o.md",
      "node_modules/x/_posts/2025-01-02-b.md",
    ] {
      try folder.write("", to: name)
    }
    try folder.write("exclude: [/old/]\n", to: "_config.yml")
    #expect(try paths(of: Blog.discover(from: folder.path)) == ["_posts/2025-01-02-b.md"])
  }

  @Test func `drafts are listed where the settings show them`() throws {
    try folder.write("show_drafts: true\n", to: "_config.yml")
    try folder.write("", to: "_drafts/idea.md")
    #expect(try paths(of: Blog.discover(from: folder.path)) == ["_drafts/idea.md"])
  }

  @Test func `a post without a date in its name is left out with a warning`() throws {
    try folder.write("", to: "_posts/2025-01-01-a.md")
    try folder.write("", to: "_posts/undated.md")
    try folder.write("", to: "_posts/2025-13-01-no-such-month.md")
    let (files, diagnostics) = try Blog.discover(from: folder.path).postFiles()
    #expect(files.map(\.path) == ["_posts/2025-01-01-a.md"])
    #expect(
      diagnostics.map(\.description) == [
        "_posts/2025-13-01-no-such-month.md: warning: left out: the name of a post starts with its date",
        "_posts/undated.md: warning: left out: the name of a post starts with its date",
      ])
  }

  @Test func `plain Markdown is listed from all folders but hidden and generated ones`() throws {
    for name in ["a.md", "b/c.MD", "b/d.markdown", ".git/e.md", "_site/f.md", "node_modules/g.md", "h.txt"] {
      try folder.write("", to: name)
    }
    #expect(try paths(of: Blog.discover(from: folder.path)) == ["a.md", "b/c.MD", "b/d.markdown"])
  }

  @Test func `a file knows its size`() throws {
    try folder.write("12345", to: "a.md")
    let file = try #require(try Blog.discover(from: folder.path).postFiles().files.first)
    #expect(file.size == 5)
    #expect(file.modified > 1_600_000_000_000_000_000)
  }

  // MARK: - Odd files

  @Test(.timeLimit(.minutes(1))) func `links that lead in circles end`() throws {
    try folder.write("", to: "a/b/x.md")
    try link("a/b/up", to: "..")
    try link("a/b/self", to: ".")
    try link("a/b/root", to: folder.path)
    try link("twin", to: "a")
    let (files, diagnostics) = try Blog.discover(from: folder.path).postFiles()
    #expect(files.map(\.path) == ["a/b/x.md"])
    #expect(
      diagnostics.map(\.description) == [
        "a/b/root: warning: left out: the folder is read as '.'",
        "a/b/self: warning: left out: the folder is read as 'a/b'",
        "a/b/up: warning: left out: the folder is read as 'a'",
        "twin: warning: left out: the folder is read as 'a'",
      ])
  }

  @Test func `a linked folder outside the blog is read`() throws {
    let other = try TemporaryFolder()
    try other.write("", to: "2025-01-01-a.md")
    try link("_posts", to: other.path)
    #expect(try paths(of: Blog.discover(from: folder.path)) == ["_posts/2025-01-01-a.md"])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a link to nothing, a folder and a pipe under a post's name harm no other post`() throws {
    try folder.write("", to: "good.md")
    try folder.write("", to: "folder.md/inner.md")
    try link("dangling.md", to: "nowhere.md")
    try #require(mkfifo("\(folder.path)/pipe.md", 0o600) == 0)
    let (files, diagnostics) = try Blog.discover(from: folder.path).postFiles()
    #expect(files.map(\.path) == ["folder.md/inner.md", "good.md"])
    #expect(
      diagnostics.map(\.description) == [
        "dangling.md: warning: left out: the link leads to nothing",
        "pipe.md: warning: left out: it is no file",
      ])
  }

  @Test func `a file larger than the limit is left out with a message`() throws {
    try folder.write("", to: "good.md")
    try folder.write("", to: "huge.md")
    try #require(truncate("\(folder.path)/huge.md", off_t(Blog.largestPost + 1)) == 0)
    let blog = try Blog.discover(from: folder.path)
    let (files, diagnostics) = try blog.postFiles()
    #expect(files.map(\.path) == ["good.md"])
    #expect(diagnostics.map(\.description) == ["huge.md: error: left out: the file is larger than 50 MB"])
    let listed = PostFile(path: "huge.md", size: 0, modified: 0)
    #expect(blog.contents(of: listed) == .failure(.tooLarge(path: "huge.md")))
  }

  @Test func `a file whose name is no UTF-8 is counted`() throws {
    try folder.write("", to: "good.md")
    let name = Array("\(folder.path)/b".utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 46, 109, 100, 0]
    let file = name.withUnsafeBufferPointer { fopen($0.baseAddress, "w") }
    try #require(file != nil)
    if let file { fclose(file) }
    let (files, diagnostics) = try Blog.discover(from: folder.path).postFiles()
    #expect(files.map(\.path) == ["good.md"])
    #expect(diagnostics.map(\.message) == ["left out: files whose names are no UTF-8, 1 in number"])
  }

  @Test func `a file that is gone is a diagnostic`() throws {
    try folder.write("", to: "good.md")
    let blog = try Blog.discover(from: folder.path)
    let gone = PostFile(path: "gone.md", size: 0, modified: 0)
    guard case .failure(let failure) = blog.contents(of: gone) else {
      Issue.record("a missing file was read")
      return
    }
    #expect(
      failure.diagnostic.description
        == "gone.md: error: left out: the file cannot be read: no such file or directory")
  }

  @Test func `contents are the file's bytes`() throws {
    let bytes = (0...255).map(UInt8.init)
    try folder.write(bytes, to: "a.md")
    let blog = try Blog.discover(from: folder.path)
    let file = try #require(try blog.postFiles().files.first)
    #expect(blog.contents(of: file) == .success(bytes))
  }
}

extension Blog {
  /// A path as the system knows it, without links on the way.
  fileprivate static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
      .replacing(/\/$/, with: "")
  }
}
