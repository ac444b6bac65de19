import GraphBuilding
import GraphStorage
import PaperCorpus
import TestSupport
import Testing

@testable import GraphQueries

struct SentenceSearchTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ post: String, _ sentences: [String]) throws {
    let papers = sentences.enumerated().map { number, text in
      """
      # \(number + 1). [Paper \(number)](https://arxiv.org/abs/2509.0000\(number + 1))

      ## Method

      \(text)
      """
    }
    try folder.write(papers.joined(separator: "\n\n"), to: "_posts/\(post).md")
  }

  private func store() throws -> GraphStore {
    let path = folder.path + "/graph.sqlite"
    _ = try GraphBuilder(blog: Blog.discover(from: folder.path)).build(into: path)
    return try GraphStore(readingAt: path)
  }

  private func texts(_ question: String) throws -> [String] {
    try SentenceSearch(question).sentences(in: store()).best.map(\.text.text)
  }

  @Test(arguments: ["증류", "지식 증류", "증류는", "Teach", "TEACHER"])
  func `two syllables and the beginning of a Latin word are found`(question: String) throws {
    try write("2025-09-10-a", ["지식 증류는 Teacher를 쓴다.", "다른 문장이다."])
    #expect(try texts(question) == ["지식 증류는 Teacher를 쓴다."])
  }

  @Test(arguments: ["eacher", "증분", "증류 없음", "\"", "다른문장"])
  func `what no sentence has is not found`(question: String) throws {
    try write("2025-09-10-a", ["지식 증류는 Teacher를 쓴다.", "다른 문장이다."])
    #expect(try texts(question) == [])
  }

  @Test func `what was asked for is marked`() throws {
    try write("2025-09-10-a", ["우리는 MeanFlow로 흐름을 배운다."])
    let found = try SentenceSearch("흐름 mean").sentences(in: store()).best
    #expect(found.first?.text.parts.filter(\.isMatch).map(\.text) == ["Mean", "흐름"])
    #expect(found.first?.line == 5)
    #expect(found.first?.section == "Method")
  }

  @Test func `words one behind the other go before words apart, and both before one alone`() throws {
    try write(
      "2025-09-10-a", ["학습은 강화한다.", "강화가 있다. 학습은 다르다.", "여기서 강화 학습이 쓰인다."])
    #expect(try texts("강화 학습").map { $0.prefix(3) } == ["여기서", "학습은", "강화가"])
  }

  @Test(arguments: ["강화학습", "강화 학습", "강화\n  학습", "강화의학습"])
  func `terms are one behind the other over one sign, and over any blanks`(text: String) throws {
    try write("2025-09-10-a", ["강화 그리고 학습이다.", "\(text) 하나다."])
    #expect(try texts("강화 학습").map { $0.hasSuffix("하나다.") } == [true, false])
  }

  @Test(arguments: ["학습", "ÉLAN", "élan 학습", "\u{1112}\u{1161}\u{11A8}\u{1109}\u{1173}\u{11B8}"])
  func `letters are found however Unicode writes them`(question: String) throws {
    try write(
      "2025-09-10-a",
      ["e\u{301}lan \u{1112}\u{1161}\u{11A8}\u{1109}\u{1173}\u{11B8} 하나다. 다른 문장이다.", "Élan 학습 둘이다."])
    #expect(try Set(texts(question)) == ["élan 학습 하나다.", "Élan 학습 둘이다."])
  }

  @Test func `as many are shown as asked for, and all are counted`() throws {
    try write("2025-09-10-a", ["흐름 흐름 흐름이다.", "흐름 하나다.", "흐름 흐름 둘이다.", "아니다."])
    let found = try SentenceSearch("흐름").sentences(in: store(), limit: 2)
    #expect(found.total == 3)
    #expect(found.best.map(\.text.text) == ["흐름 흐름 흐름이다.", "흐름 흐름 둘이다."])
  }

  @Test func `what stands in a title alone is no sentence`() throws {
    try write("2025-09-10-a", ["흐름이다."])
    #expect(try SentenceSearch("Paper").sentences(in: store()).total == 0)
    #expect(try texts("흐름 paper") == ["흐름이다."])
  }

  @Test func `summaries that share a row of the index are told apart`() throws {
    var sentences = [String](repeating: "아니다.", count: 1030)
    for number in [5, 1023, 1025] { sentences[number] = "흐름 \(number)." }
    let papers = sentences.enumerated().map { number, text in
      "# \(number + 1). [Paper \(number)](https://arxiv.org/abs/2509.\(10000 + number))\n\n## Method\n\n\(text)"
    }
    try folder.write(papers.joined(separator: "\n\n"), to: "_posts/2025-09-10-a.md")
    #expect(try Set(texts("흐름")) == ["흐름 5.", "흐름 1023.", "흐름 1025."])
  }

  @Test func `only the days asked for count`() throws {
    try write("2025-09-10-a", ["흐름 하나다."])
    try write("2025-09-12-b", ["흐름 둘이다."])
    let period = StoredGraph.Period(since: PostDate(year: 2025, month: 9, day: 11))
    let found = try SentenceSearch("흐름").sentences(in: store(), during: period)
    #expect(found.total == 1)
    #expect(found.best.map(\.text.text) == ["흐름 둘이다."])
    #expect(try texts("흐름").count == 2)
  }

  @Test func `a changed post is found by what it says now`() throws {
    try write("2025-09-10-a", ["옛날 문장이다."])
    #expect(try texts("옛날").count == 1)
    try write("2025-09-10-a", ["새로운 문장이다."])
    #expect(try texts("옛날") == [])
    #expect(try texts("새로운").count == 1)
    try folder.remove("_posts/2025-09-10-a.md")
    try write("2025-09-11-b", ["다른 문장이다."])
    #expect(try texts("새로운") == [])
  }
}
