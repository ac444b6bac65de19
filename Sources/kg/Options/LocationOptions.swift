import ArgumentParser
import GraphStorage
import PaperCorpus

/// Where the graph lies: `--database` goes before `KG_DATABASE`, and that before the blog found upwards.
struct LocationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The graph's file.", discussion: "Default: $KG_DATABASE, else .kg/kg.sqlite in the blog.",
      valueName: "path"))
  var database: String?

  /// The file that is named outside the blog, if any.
  var namedDatabase: String? { database ?? Environment.value("KG_DATABASE") }

  /// The file for a blog.
  func databasePath(in blog: Blog) -> String {
    namedDatabase ?? (blog.root == "." ? Self.pathInBlog : "\(blog.root)/\(Self.pathInBlog)")
  }

  /// Opens the graph for questions.
  func openedStore() throws -> GraphStore {
    try GraphStore(readingAt: databasePath())
  }

  /// The file for the blog that is found upwards, unless another is named.
  func databasePath() throws -> String {
    try namedDatabase ?? databasePath(in: try Blog.discover(from: "."))
  }

  private static let pathInBlog = ".kg/kg.sqlite"
}
