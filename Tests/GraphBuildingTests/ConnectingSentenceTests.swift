import GraphBuilding
import GraphStorage
import PaperCorpus
import TestSupport
import Testing

struct ConnectingSentenceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      # 1. [FlowNet: Learning Optical Flow with RecA](https://arxiv.org/abs/2509.00001)

      ## Method

      FlowNet은 광학 흐름을 학습한다. FlowNet은 RecA를 활용한다.

      ## Results

      FlowNet은 CLIP을 활용한다.

      # 2. [RecA: Aligning Models](https://arxiv.org/abs/2509.00002)

      ## Method

      RecA는 모델을 정렬한다.
      """, to: "_posts/2025-09-10-a.md")
  }

  private func store() throws -> GraphStore {
    let path = folder.path + "/graph.sqlite"
    _ = try GraphBuilder(blog: Blog.discover(from: folder.path)).build(into: path)
    return try GraphStore(readingAt: path)
  }

  private func sentence(connecting origin: String, with entity: String) throws -> ConnectingSentence? {
    let store = try store()
    let names = try store.graph().entities.map(\.name)
    let (first, second) = try (#require(names.firstIndex(of: origin)), #require(names.firstIndex(of: entity)))
    return try store.sentences(connecting: [first], with: [second])[second]
  }

  @Test func `the sentence that names both is told before a title that does`() throws {
    let sentence = try #require(try sentence(connecting: "RecA", with: "FlowNet"))
    #expect(sentence.text == "FlowNet은 RecA를 활용한다.")
    #expect(sentence.place.path.hasSuffix("2025-09-10-a.md"))
    #expect(sentence.place.line == 5)
  }

  @Test func `where no sentence names both, one of the same summary is told`() throws {
    #expect(try sentence(connecting: "RecA", with: "CLIP")?.text == "FlowNet은 CLIP을 활용한다.")
  }

  @Test func `each relation is told with every paper that states it`() throws {
    let store = try store()
    let graph = try store.graph()
    let relations = try store.statedRelations()
    #expect(Set(relations.map(\.relation)) == Set(graph.relations))
    #expect(relations.allSatisfy { graph.papers.indices.contains($0.paper) })
  }
}
