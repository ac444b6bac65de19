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
