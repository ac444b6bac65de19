internal import EntityExtraction

extension Schema {
  /// What a post contributes.
  static let contributions = """
    CREATE TABLE build_setting (
      name TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE source (
      id INTEGER PRIMARY KEY NOT NULL,
      path TEXT NOT NULL UNIQUE,
      fingerprint TEXT NOT NULL
    ) STRICT;

    CREATE TABLE diagnostic (
      source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
      line INTEGER NOT NULL CHECK (line >= 0),
      column INTEGER NOT NULL CHECK (column >= 0),
      message TEXT NOT NULL,
      hint TEXT,
      PRIMARY KEY (source_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE post (
      id INTEGER PRIMARY KEY NOT NULL REFERENCES source (id) ON DELETE CASCADE,
      title TEXT NOT NULL,
      date TEXT,
      address TEXT NOT NULL
    ) STRICT;

    CREATE TABLE summary (
      post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
      summary INTEGER NOT NULL,
      paper_id TEXT NOT NULL,
      title TEXT NOT NULL,
      url TEXT,
      anchor TEXT NOT NULL,
      PRIMARY KEY (post_id, summary)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX summary_by_paper ON summary (paper_id);

    CREATE TABLE section (
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      section INTEGER NOT NULL,
      name TEXT NOT NULL,
      byte_start INTEGER NOT NULL CHECK (byte_start >= 0),
      text TEXT NOT NULL,
      line INTEGER NOT NULL CHECK (line > 0),
      PRIMARY KEY (post_id, summary, section),
      FOREIGN KEY (post_id, summary) REFERENCES summary (post_id, summary) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE candidate (
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      candidate INTEGER NOT NULL,
      name TEXT NOT NULL,
      type_role_parts BLOB NOT NULL CHECK (length(type_role_parts) = \(TypeRoleShares.count)),
      generic INTEGER NOT NULL CHECK (generic IN (0, 1)),
      PRIMARY KEY (post_id, summary, candidate),
      FOREIGN KEY (post_id, summary) REFERENCES summary (post_id, summary) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE mention (
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      candidate INTEGER NOT NULL,
      byte_start INTEGER NOT NULL,
      byte_end INTEGER NOT NULL CHECK (byte_end > byte_start),
      section INTEGER NOT NULL,
      sentence_start INTEGER NOT NULL CHECK (sentence_start <= byte_start),
      sentence_end INTEGER NOT NULL CHECK (sentence_end >= byte_end),
      surface TEXT NOT NULL,
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      source TEXT NOT NULL,
      PRIMARY KEY (post_id, summary, candidate, byte_start),
      FOREIGN KEY (post_id, summary, candidate)
        REFERENCES candidate (post_id, summary, candidate) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE candidate_alias (
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      candidate INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('gloss', 'abbreviation')),
      long TEXT NOT NULL,
      short TEXT NOT NULL,
      byte_start INTEGER NOT NULL,
      byte_end INTEGER NOT NULL CHECK (byte_end > byte_start),
      PRIMARY KEY (post_id, summary, candidate, ordinal),
      FOREIGN KEY (post_id, summary, candidate)
        REFERENCES candidate (post_id, summary, candidate) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE candidate_result (
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      subject INTEGER NOT NULL,
      evaluated_on INTEGER,
      metric INTEGER NOT NULL,
      value TEXT NOT NULL,
      unit TEXT NOT NULL,
      relative_to INTEGER,
      byte_start INTEGER NOT NULL,
      byte_end INTEGER NOT NULL CHECK (byte_end > byte_start),
      section INTEGER NOT NULL,
      sentence_start INTEGER NOT NULL CHECK (sentence_start <= byte_start),
      sentence_end INTEGER NOT NULL CHECK (sentence_end >= byte_end),
      PRIMARY KEY (post_id, summary, ordinal),
      FOREIGN KEY (post_id, summary) REFERENCES summary (post_id, summary) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE candidate_relation (
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      source INTEGER NOT NULL,
      type TEXT NOT NULL CHECK (type IN ('variant_of', 'part_of')),
      target INTEGER NOT NULL CHECK (target <> source),
      byte_start INTEGER NOT NULL,
      byte_end INTEGER NOT NULL CHECK (byte_end > byte_start),
      section INTEGER NOT NULL,
      sentence_start INTEGER NOT NULL CHECK (sentence_start <= byte_start),
      sentence_end INTEGER NOT NULL CHECK (sentence_end >= byte_end),
      PRIMARY KEY (post_id, summary, ordinal),
      FOREIGN KEY (post_id, summary) REFERENCES summary (post_id, summary) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    """
}
