import GoldStandard
import GraphBuilding
import GraphEvaluation
import GraphStorage
import PaperCorpus
import TestSupport
import Testing

/// A post in English of five papers with the five sections, and what a reader finds in it.
struct EnglishBlogTests {
  private let evaluation: Evaluation

  init() throws {
    let blog = "\(SourceTree.root)/Tests/EnglishBlog"
    let gold = GoldAnnotations(folder: "\(blog)/gold")
    try #require(gold.diagnostics.isEmpty && gold.papers.count == 5)
    evaluation = Evaluation(
      of: try GraphBuilder(blog: Blog.discover(from: blog)).graph().facts(), against: gold.papers)
  }

  @Test func `names in English sentences are found, with their types and roles`() {
    #expect(evaluation.tally(of: .entity).f1 > 0.85)
    #expect(evaluation.tally(of: .typed).f1 > 0.75)
    #expect(evaluation.tally(of: .role).f1 > 0.55)
  }

  @Test func `figures in English sentences are read`() {
    #expect(evaluation.tally(of: .result).f1 > 0.6)
  }
}
