import GraphBuilding
import GraphStorage
import PaperCorpus
import TestSupport
import Testing

struct GraphBuilderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("url: https://example.github.io\n", to: "_config.yml")
  }

  private var database: String { folder.path + "/graph.sqlite" }

  private func build(into name: String = "graph.sqlite", isStrict: Bool = false) throws -> BuildReport {
    try GraphBuilder(blog: Blog.discover(from: folder.path)).build(
      into: "\(folder.path)/\(name)", isStrict: isStrict)
  }

  private func writePost(_ name: String = "2025-09-10-a", title: String = "RecA: Aligning") throws {
    try folder.write(
      """
      # 1. [\(title)](https://arxiv.org/abs/2509.07295)

      ## Method

      RecA는 CLIP을 활용한다.

      """, to: "_posts/\(name).md")
  }

  @Test func `a paper is listed in each post that features it`() throws {
    try writePost("2025-09-10-a")
    try writePost("2025-09-11-b")
    _ = try build()
    let posts = try GraphStore(readingAt: database).postPapers()
    #expect(posts.map(\.path) == ["_posts/2025-09-10-a.md", "_posts/2025-09-11-b.md"])
    #expect(posts.map { $0.papers.map(\.rawValue) } == [["2509.07295"], ["2509.07295"]])
    #expect(posts.map { $0.date?.description } == ["2025-09-10", "2025-09-11"])
  }

  @Test(arguments: 0..<12)
  func `any changes with builds between end with what a clean build gives`(seed: Int) throws {
    var blog = RandomBlog(seed: UInt64(seed))
    for step in 0..<8 {
      let before = blog.posts
      for _ in 0...(step % 3) { blog.change() }
      for path in before.keys where blog.posts[path] == nil { try folder.remove(path) }
      for (path, text) in blog.posts where before[path] != text { try folder.write(text, to: path) }
      guard !blog.posts.isEmpty else { continue }
      _ = try build()
    }
    try #require(!blog.posts.isEmpty)
    _ = try build()
    _ = try build(into: "clean.sqlite")
    let clean = try DatabaseDump.text(ofDatabaseAt: folder.path + "/clean.sqlite")
    #expect(try DatabaseDump.text(ofDatabaseAt: database) == clean, "seed \(seed)")
  }

  /// One post for each: three papers that mean different things by a name, and one that doesn't say what it means.
  private func postsWithSenses() -> [String: String] {
    let methods = [
      "모델은 agentic context engineering (ACE)을 활용하며 Qwen3와 GSM8K를 쓴다.",
      "모델은 adaptive channel enhancement (ACE)을 활용하며 ResNet과 ImageNet을 쓴다.",
      "모델은 attribute-controlled editing (ACE)을 활용하며 SDXL과 FLUX.1을 쓴다.",
      "모델은 ACE를 활용하며 SDXL과 FLUX.1을 쓴다.",
    ]
    return Dictionary(
      uniqueKeysWithValues: methods.enumerated().map { index, method in
        let paper = "# 1. [Paper \(index)](https://arxiv.org/abs/2509.2000\(index))"
        return ("_posts/2025-09-1\(index)-a.md", "\(paper)\n\n## Method\n\n\(method)\n")
      })
  }

  @Test(arguments: 0..<8)
  func `senses of a name are the same, in whatever order and portions posts come`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for (path, text) in postsWithSenses().sorted(by: { $0.key < $1.key }).shuffled(using: &generator) {
      try folder.write(text, to: path)
      if Bool.random(using: &generator) { _ = try build() }
    }
    _ = try build()
    _ = try build(into: "clean.sqlite")
    let clean = try DatabaseDump.text(ofDatabaseAt: folder.path + "/clean.sqlite")
    #expect(try DatabaseDump.text(ofDatabaseAt: database) == clean)
    let senses = try DatabaseDump.rows(
      "SELECT arxiv_id FROM paper_surface WHERE surface = 'ACE' GROUP BY entity", inDatabaseAt: database)
    #expect(senses.count == 3)
  }

  @Test func `what ties no paper to an entity has its evidence all the same`() throws {
    let bodies = [
      "교사 모델을 두고 미세조정을 반복하며 CLIP을 활용한다.", "제안한 방법은 CLIP 텍스트 인코더 증류를 활용한다.",
    ]
    for (index, body) in bodies.enumerated() {
      let heading = "# 1. [Paper \(index)](https://arxiv.org/abs/2509.2000\(index))"
      try folder.write("\(heading)\n\n## Method\n\n\(body)\n", to: "_posts/2025-09-1\(index)-a.md")
    }
    _ = try build()
    let passing = try DatabaseDump.rows(
      """
      SELECT found_by, entity, post_path, byte_start, byte_end, sentence FROM evidence
      WHERE (arxiv_id, entity) NOT IN (SELECT arxiv_id, entity FROM paper_entity) ORDER BY 3, 4
      """, inDatabaseAt: database)
    for row in passing.map({ $0.split(separator: "|", omittingEmptySubsequences: false) }) {
      let bytes = try folder.bytes(of: String(row[2]))
      let (start, end) = (try #require(Int(row[3])), try #require(Int(row[4])))
      let surface = String(decoding: bytes[start..<end], as: UTF8.self)
      #expect(row[5].contains(surface))
      let surfaces = try DatabaseDump.rows(
        "SELECT surface FROM paper_surface WHERE entity = '\(row[1])'", inDatabaseAt: database)
      #expect(surfaces.contains(surface))
    }
    #expect(passing.contains { $0.hasPrefix("nested|CLIP|") })
    #expect(passing.contains { $0.hasPrefix("lexicon|") })
  }

  @Test func `a graph with damaged pages is called damaged by a statement that meets them`() throws {
    try writePost()
    _ = try build()
    var bytes = try folder.bytes(of: "graph.sqlite")
    // The first page has the schema; whatever follows is no page of a tree any more.
    let page = Int(bytes[16]) << 8 | Int(bytes[17])
    try #require(bytes.count > 2 * page)
    for index in page..<bytes.count { bytes[index] = 0xFF }
    try folder.write(bytes, to: "damaged.sqlite")
    #expect {
      _ = try GraphStore(readingAt: folder.path + "/damaged.sqlite").rows(
        ofSQL: "SELECT * FROM linked_entity")
    } throws: { error in
      if case .damaged? = error as? StorageError { true } else { false }
    }
  }

  @Test func `a second build of the same posts writes nothing`() throws {
    try writePost()
    _ = try build()
    let before = try folder.bytes(of: "graph.sqlite")
    let report = try build()
    #expect(!report.didWrite)
    #expect(report.unchanged == 1)
    #expect(try folder.bytes(of: "graph.sqlite") == before)
  }

  @Test func `a build says what came, changed and went`() throws {
    try writePost("2025-09-10-a")
    try writePost("2025-09-11-b")
    #expect(try build().added == 2)
    try writePost("2025-09-10-a", title: "RecA: Realigning")
    try folder.remove("_posts/2025-09-11-b.md")
    try writePost("2025-09-12-c")
    let report = try build()
    #expect([report.added, report.changed, report.removed, report.unchanged] == [1, 1, 1, 0])
  }

  @Test func `new settings of the blog change the addresses of old posts`() throws {
    try writePost()
    _ = try build()
    try folder.write("url: https://other.example\npermalink: /papers/:title/\n", to: "_config.yml")
    let report = try build()
    #expect(report.didReadAll)
    #expect(report.unchanged == 1)
    #expect(
      try DatabaseDump.rows("SELECT url FROM paper_post", inDatabaseAt: database)
        == ["https://other.example/papers/a/#1-reca-aligning"])
  }

  @Test func `strict rules leave the graph as it was`() throws {
    try writePost()
    _ = try build()
    let before = try DatabaseDump.text(ofDatabaseAt: database)
    try folder.write([0xFF, 0xFE, 0x41, 0x00], to: "_posts/2025-09-13-utf16.md")
    #expect(throws: BuildError.self) { try build(isStrict: true) }
    #expect(try DatabaseDump.text(ofDatabaseAt: database) == before)
    #expect(try build().diagnostics.map(\.path) == ["_posts/2025-09-13-utf16.md"])
  }

  @Test func `a warning about an unchanged post is given at every build`() throws {
    try writePost()
    try folder.write([0xFF, 0xFE, 0x41, 0x00], to: "_posts/2025-09-13-utf16.md")
    let first = try build().diagnostics
    #expect(!first.isEmpty)
    #expect(try build().diagnostics == first)
  }

  @Test func `a higher threshold makes the posts be read again and the graph smaller`() throws {
    try writePost()
    let blog = try Blog.discover(from: folder.path)
    let before = try build().size
    let builder = GraphBuilder(blog: blog, settings: ExtractionSettings(threshold: 1))
    let report = try builder.build(into: database)
    #expect(report.didReadAll)
    #expect(report.size.entities < before.entities)
    #expect(try !builder.build(into: database).didWrite)
  }

  @Test func `a graph in memory says what the one in a file does`() throws {
    try writePost()
    _ = try build()
    let builder = GraphBuilder(blog: try Blog.discover(from: folder.path))
    #expect(try builder.graph().facts() == GraphStore(readingAt: database).facts())
  }

  @Test func `new decisions are applied without reading a post again, and old ones cost nothing`() throws {
    try writePost()
    _ = try build()
    try folder.write("curation:\n- hide: CLIP\n- hide: nobody\n", to: ".kg.yml")
    let report = try build()
    #expect(report.didWrite && report.didApplyCuration && !report.didReadAll)
    #expect([report.changed, report.unchanged] == [0, 1])
    #expect(
      report.diagnostics.map(\.description) == [
        ".kg.yml:3:9: warning: nothing in the graph is called 'nobody'"
      ])
    #expect(
      try DatabaseDump.rows("SELECT entity FROM entity_rank WHERE entity = 'CLIP'", inDatabaseAt: database)
        == [])
    let bytes = try folder.bytes(of: "graph.sqlite")
    let second = try build()
    #expect(!second.didWrite)
    #expect(second.diagnostics == report.diagnostics)
    #expect(try folder.bytes(of: "graph.sqlite") == bytes)
  }

  @Test
  func `a graph with decisions, built step by step, is that of a clean build, and without them as before`()
    throws
  {
    try writePost()
    _ = try build()
    let before = try DatabaseDump.text(ofDatabaseAt: database)
    try folder.write("curation:\n- rename: CLIP\n  as: Contrastive\n- alias: RecA\n  as: 레카\n", to: ".kg.yml")
    _ = try build()
    _ = try build(into: "clean.sqlite")
    #expect(
      try DatabaseDump.text(ofDatabaseAt: database)
        == DatabaseDump.text(ofDatabaseAt: folder.path + "/clean.sqlite"))
    try folder.remove(".kg.yml")
    _ = try build()
    #expect(try DatabaseDump.text(ofDatabaseAt: database) == before)
  }

  @Test func `strict rules refuse a decision about a name that nothing bears`() throws {
    try writePost()
    _ = try build()
    let before = try DatabaseDump.text(ofDatabaseAt: database)
    try folder.write("curation:\n- hide: nobody\n", to: ".kg.yml")
    #expect(throws: BuildError.self) { try build(isStrict: true) }
    #expect(try DatabaseDump.text(ofDatabaseAt: database) == before)
  }
}
