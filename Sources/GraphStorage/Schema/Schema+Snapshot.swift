extension Schema {
  /// What questions read at once: bytes by a name, in parts, computed from the other linked tables.
  static let snapshot = """
    CREATE TABLE linked_snapshot (
      name TEXT NOT NULL,
      part INTEGER NOT NULL CHECK (part >= 0),
      size INTEGER NOT NULL CHECK (size >= 0),
      content BLOB NOT NULL,
      PRIMARY KEY (name, part)
    ) STRICT;

    """
}
