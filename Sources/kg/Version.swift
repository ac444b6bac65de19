import GraphRendering
import GraphStorage

/// What `kg --version` prints: the versions that the bytes of databases and pictures depend on.
enum Version {
  static let number = "0.1.0"
  /// The day of the version, which manual pages bear.
  static let date = "2026-11-22"

  /// The line; asking Graphviz loads its plug-ins, so nothing but `--version` may ask.
  static func text() throws -> String {
    "kg \(number) (database layout \(GraphStore.layoutVersion), SQLite \(GraphStore.sqliteVersion), "
      + "Graphviz \(try GraphvizLayout.graphvizVersion()))"
  }
}
