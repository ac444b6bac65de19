extension Schema {
  /// What questions read at once: bytes by a name, computed from the other linked tables.
  static let snapshot = """
    CREATE TABLE linked_snapshot (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      content BLOB NOT NULL
    ) STRICT;

    """
}
