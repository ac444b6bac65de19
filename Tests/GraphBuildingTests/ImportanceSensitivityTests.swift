import GraphStorage
import PaperCorpus
import TestSupport
import Testing

@testable import GraphBuilding

struct ImportanceSensitivityTests {
  @Test func `a stored graph is ranked as it was built`() throws {
    let (store, _) = try sampleStore()
    let graph = try store.graph()
    let ranks = try ImportanceGraph(
      graph, relations: store.statedRelations(), weights: ImportanceWeights()
    ).ranks()
    for (stored, rank) in zip(graph.entities.map(\.pageRank), ranks.entities) {
      #expect(abs(stored - rank) < 1e-9)
    }
    for (stored, rank) in zip(graph.papers.map(\.pageRank), ranks.papers) {
      #expect(abs(stored - rank) < 1e-9)
    }
  }

  @Test func `each constant has a row, and no doubling overturns the top`() throws {
    let (store, _) = try sampleStore()
    let sensitivity = try ImportanceSensitivity(of: store.graph(), relations: store.statedRelations())
    #expect(Set(sensitivity.rows.map(\.constant)).count == 10)
    for row in sensitivity.rows {
      #expect(row.kept >= ImportanceSensitivity.top / 2, "\(row)")
      #expect(row.kendallTau > 0.5, "\(row)")
    }
  }

  /// The sample blog's graph, with the folder that holds it.
  private func sampleStore() throws -> (GraphStore, TemporaryFolder) {
    let folder = try TemporaryFolder()
    let path = folder.path + "/graph.sqlite"
    _ = try GraphBuilder(blog: Blog.discover(from: "\(SourceTree.root)/Tests/SampleBlog")).build(into: path)
    return (try GraphStore(readingAt: path), folder)
  }
}
