import PaperCorpus
import TestSupport

@testable import GraphBuilding

/// The graph of the sample blog in a file, for as long as it is kept.
struct SampleGraph {
  /// The database.
  let path: String
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/graph.sqlite"
    _ = try GraphBuilder(blog: Blog.discover(from: "\(SourceTree.root)/Tests/SampleBlog")).build(into: path)
  }
}
