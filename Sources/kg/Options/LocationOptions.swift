import ArgumentParser
import GraphStorage
import PaperCorpus
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
  ///
  /// It stays open until the program ends, which closes it at once; closing it before takes a thread.
  func openedStore() throws -> GraphStore {
    let path = try databasePath()
    var file = stat()
    if stat(path, &file) == 0 {
      guard file.st_mode & S_IFMT != S_IFDIR else {
        throw LocationError.folder(path: path)
      }
      guard access(path, R_OK) == 0 else { throw LocationError.unreadable(path: path) }
    }
    let store = try GraphStore(readingAt: path)
    Self.opened.withLock { $0.append(store) }
    return store
  }

  private static let opened = Mutex<[GraphStore]>([])

  /// The file for the blog that is found upwards, unless another is named.
  func databasePath() throws -> String {
    if let namedDatabase { return namedDatabase }
    do {
      return databasePath(in: try Blog.discover(from: "."))
    } catch CorpusError.notABlog {
      throw LocationError.noBlog
    }
  }

  private static let pathInBlog = ".kg/kg.sqlite"
}
