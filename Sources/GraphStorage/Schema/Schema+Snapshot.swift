extension Schema {
  /// The linked graph as questions read it: what the tables say, in one value.
  static let snapshot = """
    CREATE TABLE linked_snapshot (
      id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
      content BLOB NOT NULL
    ) STRICT;

    """
}
