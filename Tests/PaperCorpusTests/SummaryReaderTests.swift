import TestSupport
import Testing

@testable import PaperCorpus

struct SummaryReaderTests {
  /// A post as the tests look at it.
  private struct Reading {
    let post: Post
    let diagnostics: [Diagnostic]

    init(_ markdown: String) throws {
      let parser = PostParser(settings: BlogSettings())
      let (post, diagnostics) = parser.post(path: "_posts/2025-09-10-x.md", fileBytes: Array(markdown.utf8))
      self.post = try #require(post)
      self.diagnostics = diagnostics
    }

    var papers: [PaperSummary] { post.summaries }
    var titles: [String] { papers.map(\.title) }
    var ids: [String] { papers.map(\.paper.rawValue) }
    /// Name and trimmed text of each section of each paper.
    var sections: [[String]] {
      papers.map { paper in
        paper.sections.map { "\($0.name): \(post.text.string($0.span).folded)" }
      }
    }
  }

  private let five =
    "\n## Introduction\na\n## Method\nb\n## Results\nc\n## Limitations\nd\n## Conclusion\ne\n"
  private let fiveRead = ["Introduction: a", "Method: b", "Results: c", "Limitations: d", "Conclusion: e"]

  // MARK: - The usual shape

  @Test func `numbered headings with links are papers and the headings below are sections`() throws {
    let read = try Reading(
      "Hello\n\n# 1. [A: B](http://arxiv.org/abs/2501.00001v2)\n\n> [Alphaxiv](https://www.alphaxiv.org/overview/2501.00001)\n"
        + five + "\n# 2. [C](https://arxiv.org/abs/2501.00002)\n" + five)
    #expect(read.titles == ["A: B", "C"])
    #expect(read.ids == ["2501.00001", "2501.00002"])
    #expect(
      read.papers.map(\.url) == ["https://arxiv.org/abs/2501.00001", "https://arxiv.org/abs/2501.00002"])
    #expect(read.papers.map(\.anchor) == ["1-a-b", "2-c"])
    #expect(read.sections == [fiveRead, fiveRead])
    #expect(read.diagnostics.isEmpty)
  }

  @Test func `a section runs from behind its heading's line to the next heading`() throws {
    let marked = MarkedText(
      "# 1. [⟦제목⟧](https://arxiv.org/abs/2501.00001)\r\n\r\n## Method  \r\n⟦방법은 이것이다.\r\n\r\n⟧## Results\r\n⟦끝⟧"
    )
    let read = try Reading(String(decoding: marked.bytes, as: UTF8.self))
    let paper = try #require(read.papers.first)
    #expect([paper.titleSpan.range] + paper.sections.map(\.span.range) == marked.spans)
  }

  @Test func `a byte-order mark and front matter count in offsets`() throws {
    let marked = MarkedText(
      "\u{FEFF}---\ntitle: x\n---\n# 1. [⟦T⟧](https://arxiv.org/abs/2501.00001)\n## Method\n⟦m⟧")
    let paper = try #require(try Reading(String(decoding: marked.bytes, as: UTF8.self)).papers.first)
    #expect([paper.titleSpan.range, paper.sections[0].span.range] == marked.spans)
  }

  @Test func `a byte-order mark without front matter hides no heading`() throws {
    #expect(try Reading("\u{FEFF}# 1. [T](https://arxiv.org/abs/2501.00001)\nx").titles == ["T"])
  }

  // MARK: - Headings

  @Test(arguments: [
    "## 1. [T](https://arxiv.org/abs/2501.00001)", "### [T](https://arxiv.org/abs/2501.00001)",
    "# [T](https://arxiv.org/abs/2501.00001)", "# 1) [T](https://arxiv.org/abs/2501.00001)",
    "# (1) [T](https://arxiv.org/abs/2501.00001)",
    "# [1] [T](https://arxiv.org/abs/2501.00001)", "# 1️⃣ [T](https://arxiv.org/abs/2501.00001)",
    "# 논문 1: [T](https://arxiv.org/abs/2501.00001)", "# Paper 1. [T](https://arxiv.org/abs/2501.00001)",
    "# **1. [T](https://arxiv.org/abs/2501.00001)**", "# 1. **[T](https://arxiv.org/abs/2501.00001)**",
    "# 1. [**T**](https://arxiv.org/abs/2501.00001)", "# 1. T [arXiv](https://arxiv.org/abs/2501.00001)",
    "# 1. T ([arXiv](https://arxiv.org/abs/2501.00001), [pdf](https://arxiv.org/pdf/2501.00001))",
    "# 1. T | [Paper](https://arxiv.org/abs/2501.00001) | [Code](https://github.com/x/y)",
    "# 1. T (https://arxiv.org/abs/2501.00001)",
    "# 1. [리뷰] [T](https://arxiv.org/abs/2501.00001)", "# 논문 리뷰: [T](https://arxiv.org/abs/2501.00001)",
    "# 1. [T](<https://arxiv.org/abs/2501.00001>)", "# 1. [T](https://arxiv.org/abs/2501.00001 \"a title\")",
    "# 1. [T](https://arxiv.org/abs/2501.00001) #", "[T](https://arxiv.org/abs/2501.00001)\n===",
    "[T](https://arxiv.org/abs/2501.00001)\n---", "# 1. [T](https://arxiv.org/abs/2501.00001",
    "# 1 [T](https://arxiv.org/abs/2501.00001)",
    "# 1. T\n\n> [Alphaxiv](https://www.alphaxiv.org/ko/overview/2501.00001)",
    "# T\n[arXiv](https://arxiv.org/abs/2501.00001)",
    "# T\n\nhttps://arxiv.org/abs/2501.00001", "# 1. T\n\n<https://arxiv.org/abs/2501.00001>",
    "# T\narXiv: 2501.00001", "# T\n- **arXiv**: 2501.00001v3",
    "# T\n\n링크: https://arxiv.org/abs/2501.00001",
    "# T\n📄 [논문](https://arxiv.org/abs/2501.00001) · [코드](https://github.com/x/y)",
    "# 1번 논문\n제목: T\narXiv: https://arxiv.org/abs/2501.00001",
    "# 1번 논문\n\n> **제목**: [T](https://arxiv.org/abs/2501.00001)",
    "## Paper 1\n- Title: T\n- Authors: A. B.\n- Link: [arXiv](https://arxiv.org/abs/2501.00001)",
    "제목: T\n링크: https://arxiv.org/abs/2501.00001",
    "**Title:** T\n\n**arXiv:** https://arxiv.org/abs/2501.00001",
  ])
  func `a paper is found however its heading is written`(heading: String) throws {
    let read = try Reading("서두.\n\n\(heading)\n\n## Method\nm\n")
    #expect(read.titles == ["T"])
    #expect(read.ids == ["2501.00001"])
    #expect(read.sections == [["Method: m"]])
    #expect(read.post.text.string(try #require(read.papers.first).titleSpan).contains("T"))
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
  }

  @Test(arguments: [
    "# 1. [First line\nand second](https://arxiv.org/abs/2501.00001)",
    "# 1. [First line\n  and second](https://arxiv.org/abs/2501.00001)\nText.",
    "# 1. First line\nand second\n\n> [Alphaxiv](https://alphaxiv.org/abs/2501.00001)",
    "# 1. First line\nand second [arXiv](https://arxiv.org/abs/2501.00001)",
    "[First line\nand second](https://arxiv.org/abs/2501.00001)\n---",
    "# First line\r\nand second\r\n\r\nhttps://arxiv.org/abs/2501.00001",
  ])
  func `a title over two lines is read as one`(heading: String) throws {
    let read = try Reading(heading + "\n\n## Method\nm\n")
    #expect(read.titles == ["First line and second"])
    #expect(read.ids == ["2501.00001"])
    #expect(
      read.post.text.string(try #require(read.papers.first).titleSpan).folded == "First line and second")
  }

  @Test(arguments: [
    ("[Learning [CLS] Tokens](https://arxiv.org/abs/2501.00001)", "Learning [CLS] Tokens"),
    ("[Open [Bracket](https://arxiv.org/abs/2501.00001)", "Open [Bracket"),
    ("[Closed] Bracket](https://arxiv.org/abs/2501.00001)", "Closed] Bracket"),
    ("[Runs   of    Blanks](https://arxiv.org/abs/2501.00001)", "Runs of Blanks"),
    ("[<think> So </think> X](https://arxiv.org/abs/2501.00001)", "<think> So </think> X"),
    ("[*Emphasis* and `code` \\& &amp;](https://arxiv.org/abs/2501.00001)", "Emphasis and code & &"),
    ("[snake_case_name and 2*3*4](https://arxiv.org/abs/2501.00001)", "snake_case_name and 234"),
    ("[C# and F#](https://arxiv.org/abs/2501.00001)", "C# and F#"),
    ("[\u{1112}\u{1161}\u{11AB}글](https://arxiv.org/abs/2501.00001)", "한글"),
    ("[\"Quoted\" 'Title'](https://arxiv.org/abs/2501.00001)", "\"Quoted\" 'Title'"),
    ("[A (B) C](https://arxiv.org/abs/2501.00001)", "A (B) C"),
    ("3D Gaussians in 2025 (https://arxiv.org/abs/2501.00001)", "3D Gaussians in 2025"),
  ])
  func `the title is plain text`(heading: String, title: String) throws {
    let read = try Reading("# 1. \(heading)\nx")
    #expect(read.titles == [title])
    #expect(read.titles.first?.utf8.elementsEqual(title.utf8) == true)
    #expect(read.ids == ["2501.00001"])
  }

  @Test(arguments: [
    "## 오늘의 논문", "## 참고", "# 참고문헌\n- [arXiv](https://arxiv.org/abs/2501.00009)",
    "# References\n\n[arXiv](https://arxiv.org/abs/2501.00009)",
    "# 2025-09-10 논문 정리", "## TL;DR\ntext", "# 마무리\n감사합니다.", "# Links\n- [A](https://example.com)",
    "# 읽을거리\n- [a](https://arxiv.org/abs/2501.00008)\n- [b](https://arxiv.org/abs/2501.00009)",
    "# [arXiv](https://arxiv.org/list/cs.CL/recent)", "# Introduction\ntext", "# 설치 방법\n## 실행\nx",
    "# My tour\n## Introduction\nx\n## Conclusion\ny",
  ])
  func `a heading that is neither paper nor section is none`(heading: String) throws {
    let paper = "# 1. [T](https://arxiv.org/abs/2501.00001)\n## Method\nm\n"
    #expect(try Reading("\(heading)\n\n\(paper)").titles == ["T"])
    let read = try Reading("\(paper)\n\(heading)\n")
    #expect(read.titles == ["T"])
  }

  @Test func `a heading at the paper's level that is no paper ends it`() throws {
    let read = try Reading(
      "## 1. [T](https://arxiv.org/abs/2501.00001)\n### Method\nm\n## 참고\nother\n# 마무리\nbye\n")
    #expect(read.sections == [["Method: m"]])
  }

  @Test func `headings in code, quotes, lists and HTML do not count`() throws {
    let read = try Reading(
      """
      # 1. [T](https://arxiv.org/abs/2501.00001)
      ## Method
      ```
      # 2. [Not](https://arxiv.org/abs/2501.00002)
      ## Results
      ```
      > # 3. [Not](https://arxiv.org/abs/2501.00003)

      - # 4. [Not](https://arxiv.org/abs/2501.00004)

      <div>
      # 5. [Not](https://arxiv.org/abs/2501.00005)
      </div>

          # 6. [Not](https://arxiv.org/abs/2501.00006)
      """)
    #expect(read.titles == ["T"])
    #expect(read.papers[0].sections.map(\.kind) == [.method])
  }

  @Test func `papers without a link are found by number and sections, or by sections of a paper`() throws {
    let read = try Reading(
      "# 1. No Link\n## Introduction\na\n# Attention, Again\n## Method\nb\n## Results\nc\n")
    #expect(read.titles == ["No Link", "Attention, Again"])
    #expect(read.ids == ["nolink", "attention,again"])
    #expect(read.papers.map(\.url) == [nil, nil])
  }

  @Test func `a post that links to one paper in front of its sections is that paper`() throws {
    let read = try Reading(
      "---\ntitle: On Attention\n---\n[arXiv](https://arxiv.org/abs/1706.03762)\n\n## Introduction\na\n## Method\nb\n"
    )
    #expect(read.titles == ["On Attention"])
    #expect(read.ids == ["1706.03762"])
    #expect(read.sections == [["Introduction: a", "Method: b"]])
    #expect(read.post.text.string(try #require(read.papers.first).titleSpan) == "On Attention")
    #expect(read.papers.map(\.anchor) == [""])
  }

  @Test func `one paper twice in a post is two summaries`() throws {
    let read = try Reading(
      "# 1. [T](https://arxiv.org/abs/2501.00001)\nx\n# 2. [T](https://arxiv.org/abs/2501.00001)\ny\n")
    #expect(read.ids == ["2501.00001", "2501.00001"])
    #expect(read.papers.map(\.anchor) == ["1-t", "2-t"])
    #expect(read.diagnostics.isEmpty)
  }

  // MARK: - Sections

  @Test func `text in front of the first section is a section without heading`() throws {
    let read = try Reading(
      "# 1. [T](https://arxiv.org/abs/2501.00001)\n> [Alphaxiv](https://alphaxiv.org/abs/2501.00001)\n\n저자: A\n\n한 줄 요약이다.\n\n## Method\nm\n"
    )
    #expect(read.sections == [["Other: 한 줄 요약이다.", "Method: m"]])
    #expect(read.papers[0].sections[0].heading == "")
  }

  @Test func `a paper without sections is one text`() throws {
    #expect(
      try Reading("# 1. [T](https://arxiv.org/abs/2501.00001)\n그냥 글.\n\n둘째 문단.\n").sections == [
        ["Other: 그냥 글. 둘째 문단."]
      ])
  }

  @Test func `a missing section is no fault`() throws {
    let read = try Reading("# 1. [T](https://arxiv.org/abs/2501.00001)\n## Results\nr\n## Introduction\ni\n")
    #expect(read.sections == [["Results: r", "Introduction: i"]])
    #expect(read.diagnostics.isEmpty)
  }

  @Test func `a heading of another name is a section under its own name, one below a section is text`() throws
  {
    let read = try Reading(
      "## 1. [T](https://arxiv.org/abs/2501.00001)\n### 핵심 아이디어\na\n#### 세부\nb\n### 방법\nc\n#### 실험 설정 상세\nd\n"
    )
    #expect(read.sections == [["핵심 아이디어: a #### 세부 b", "Method: c #### 실험 설정 상세 d"]])
  }

  @Test func `sections may stand at the paper's own level`() throws {
    let read = try Reading(
      "# 1. [T](https://arxiv.org/abs/2501.00001)\n# Introduction\na\n# 결론\nb\n# 2. [U](https://arxiv.org/abs/2501.00002)\nc\n"
    )
    #expect(read.sections == [["Introduction: a", "Conclusion: b"], ["Other: c"]])
  }

  @Test(arguments: [
    "**Introduction**\na\n\n**Method**\nb\n\n**결과:**\nc\n", "**Introduction**\na\n**Method**\nb\n**결과**\nc\n",
    "**Introduction:** a\n\n**Method**: b\n\n**결과**： c\n",
    "- **Introduction**: a\n- **Method**: b\n- **결과**: c\n",
    "__1. Introduction__\na\n\n__2. Method__\nb\n\n__3. 결과__\nc\n",
  ])
  func `names in bold type are sections where no headings are`(body: String) throws {
    let read = try Reading("## [T](https://arxiv.org/abs/2501.00001)\n\n\(body)")
    #expect(read.sections == [["Introduction: a", "Method: b", "Results: c"]])
  }

  @Test func `bold words within a section with a heading are text`() throws {
    let read = try Reading("# [T](https://arxiv.org/abs/2501.00001)\n## Results\n**결론**\n좋다.\n")
    #expect(read.sections == [["Results: **결론** 좋다."]])
  }

  // MARK: - Bullets

  @Test func `bullets are read without mark and label`() throws {
    let marked = MarkedText(
      "# 1. [T](https://arxiv.org/abs/2501.00001)\n## Introduction\n- Goal: ⟦a⟧  \n- **Motivation**: ⟦b\n  c⟧\n* 기여： ⟦d⟧\n- ⟦plain: no label⟧\n  - ⟦nested⟧\n1. ⟦e⟧\n\n## Method\n- ⟦f⟧"
    )
    let read = try Reading(String(decoding: marked.bytes, as: UTF8.self))
    let bullets = read.papers[0].sections.flatMap(\.bullets)
    #expect(bullets.map(\.span.range) == Array(marked.spans.dropFirst(0)))
    #expect(bullets.map(\.label) == [.goal, .motivation, .contribution, nil, nil, nil, nil])
    #expect(read.papers[0].sections.map(\.bullets.count) == [6, 1])
  }

  // MARK: - Diagnostics

  @Test func `a malformed identifier is reported at its heading`() throws {
    let read = try Reading("\n# 1. [T](https://arxiv.org/abs/2509.1234567)\nx\n")
    #expect(read.ids == ["https://arxiv.org/abs/2509.1234567"])
    #expect(
      read.diagnostics.map(\.description) == [
        "_posts/2025-09-10-x.md:2:1: warning: https://arxiv.org/abs/2509.1234567 holds no identifier of arXiv"
      ])
  }

  @Test func `two titles under one identifier are reported at the second`() throws {
    let read = try Reading(
      "# 1. [One](https://arxiv.org/abs/2501.00001)\nx\n# 2. [o-n e](https://arxiv.org/abs/2501.00001)\ny\n# 3. [Two](https://arxiv.org/abs/2501.00001)\nz\n"
    )
    #expect(
      read.diagnostics.map(\.description) == [
        "_posts/2025-09-10-x.md:5:1: warning: 2501.00001 stands here twice with different titles"
      ])
  }

  @Test func `a paper without text is reported`() throws {
    let read = try Reading("# 1. [T](https://arxiv.org/abs/2501.00001)\n\n---\n")
    #expect(read.diagnostics.map(\.description) == ["_posts/2025-09-10-x.md:1:1: warning: 'T' has no text"])
  }

  @Test func `a post without papers is worth a note`() throws {
    #expect(
      try Reading("Text\n").diagnostics.map(\.description) == [
        "_posts/2025-09-10-x.md: note: the post holds no paper"
      ])
  }

  @Test func `a file about its folder is a post only with papers`() {
    let parser = PostParser(settings: BlogSettings())
    #expect(parser.post(path: "notes/README.md", fileBytes: Array("# Notes\n".utf8)).post == nil)
    let paper = Array("# 1. [T](https://arxiv.org/abs/2501.00001)\nx\n".utf8)
    #expect(parser.post(path: "notes/README.md", fileBytes: paper).post?.summaries.count == 1)
    #expect(parser.post(path: "_posts/2025-01-01-readme.md", fileBytes: []).post != nil)
  }
}
