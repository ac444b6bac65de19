import GraphBuilding
import GraphStorage
import PaperCorpus
import TestSupport
import Testing

@testable import kg

struct RelatedAnswerTests {
  private let sample: SampleSession

  init() throws { sample = try SampleSession() }

  private func store() throws -> GraphStore {
    let path = sample.folder.path + "/graph.sqlite"
    _ = try GraphBuilder(blog: Blog.discover(from: "\(SourceTree.root)/Tests/SampleBlog")).build(into: path)
    return try GraphStore(readingAt: path)
  }

  @Test(arguments: [80, 60, 40])
  func `no line of an answer is wider than the terminal`(width: Int) throws {
    let store = try store()
    let graph = try store.graph()
    let answer = try RelatedAnswer(graph: graph, store: store, limit: 30, type: nil, includesGeneric: true)
    for origin in graph.entities.indices.prefix(40) {
      let part = try answer.part(about: [origin])
      let text = AnswerFormat.table.text(of: Answer(schema: "", parts: [part]), width: width)
      let lines = text.split(separator: "\n").map(String.init)
      try #require(lines.count > 2)
      for line in lines { #expect(TerminalText.width(of: line) <= max(width, 48), "\(line)") }
    }
  }

  @Test func `what later papers name together tells measures of relatedness apart`() throws {
    try sample.copySampleBlog()
    try sample.verify(
      [
        "kg build >/dev/null 2>&1", "kg evaluate --related --before 2025-11-07",
        "kg evaluate --related --before 2025-11-07 --format json",
        "kg evaluate --related --before 2035-01-01",
        "kg evaluate --related", "kg evaluate --related --before yesterday", "kg evaluate",
        "kg evaluate --related --before 2025-11-07 --worst 2", "kg evaluate --sensitivity",
      ], snapshot: "evaluate-ranking.txt")
  }
}
