import GraphRendering
import GraphStorage

/// What `kg --version` prints: the versions that the bytes of databases and pictures depend on.
enum Version {
  static let number = "0.1.0"

  static var text: String {
    "kg \(number) (database layout \(GraphStore.layoutVersion), SQLite \(GraphStore.sqliteVersion), "
      + "Graphviz \(GraphvizLayout.version))"
  }
}
