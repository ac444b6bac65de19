extension Schema {
  /// What linking and ranking make of all posts.
  static let linked = """
    CREATE TABLE linked_paper (
      id TEXT PRIMARY KEY NOT NULL,
      title TEXT NOT NULL,
      url TEXT,
      pagerank REAL NOT NULL CHECK (pagerank >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE linked_entity (
      id INTEGER PRIMARY KEY NOT NULL,
      name TEXT NOT NULL UNIQUE,
      short_name TEXT NOT NULL,
      type TEXT NOT NULL CHECK (type IN \(types)),
      generic INTEGER NOT NULL CHECK (generic IN (0, 1)),
      pagerank REAL NOT NULL CHECK (pagerank >= 0),
      papers INTEGER NOT NULL CHECK (papers > 0),
      first_seen TEXT,
      last_seen TEXT
    ) STRICT;

    CREATE TABLE linked_alias (
      entity_id INTEGER NOT NULL REFERENCES linked_entity (id) ON DELETE CASCADE,
      alias TEXT NOT NULL,
      papers INTEGER NOT NULL CHECK (papers >= 0),
      how TEXT NOT NULL CHECK (how IN (
        'lexicon', 'plural', 'translation', 'class_word', 'abbreviation', 'gloss', 'spelling', 'summary', 'wording',
        'curation'
      )),
      attested INTEGER NOT NULL CHECK (attested >= 0),
      PRIMARY KEY (entity_id, alias)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE linked_sense (
      entity_id INTEGER NOT NULL REFERENCES linked_entity (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      how TEXT NOT NULL CHECK (how IN ('introductions', 'precedence', 'long_forms', 'measure', 'bareness')),
      PRIMARY KEY (entity_id, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE linked_candidate (
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      candidate INTEGER NOT NULL,
      entity_id INTEGER NOT NULL REFERENCES linked_entity (id) ON DELETE CASCADE,
      PRIMARY KEY (post_id, summary, candidate),
      FOREIGN KEY (post_id, summary, candidate)
        REFERENCES candidate (post_id, summary, candidate) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX linked_candidate_by_entity ON linked_candidate (entity_id);

    CREATE TABLE linked_nested_mention (
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      candidate INTEGER NOT NULL,
      outer_start INTEGER NOT NULL,
      byte_start INTEGER NOT NULL CHECK (byte_start >= outer_start),
      byte_end INTEGER NOT NULL CHECK (byte_end > byte_start),
      surface TEXT NOT NULL,
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      entity_id INTEGER NOT NULL REFERENCES linked_entity (id) ON DELETE CASCADE,
      PRIMARY KEY (post_id, summary, candidate, outer_start, byte_start, byte_end),
      FOREIGN KEY (post_id, summary, candidate, outer_start)
        REFERENCES mention (post_id, summary, candidate, byte_start) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE linked_tentative (
      id INTEGER PRIMARY KEY NOT NULL,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE linked_tentative_candidate (
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      candidate INTEGER NOT NULL,
      tentative_id INTEGER NOT NULL REFERENCES linked_tentative (id) ON DELETE CASCADE,
      PRIMARY KEY (post_id, summary, candidate),
      FOREIGN KEY (post_id, summary, candidate)
        REFERENCES candidate (post_id, summary, candidate) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE linked_paper_entity (
      paper_id TEXT NOT NULL REFERENCES linked_paper (id) ON DELETE CASCADE,
      entity_id INTEGER NOT NULL REFERENCES linked_entity (id) ON DELETE CASCADE,
      type TEXT NOT NULL CHECK (type IN \(types)),
      role TEXT NOT NULL CHECK (role IN \(roles)),
      PRIMARY KEY (paper_id, entity_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX linked_paper_entity_by_entity ON linked_paper_entity (entity_id);

    CREATE TABLE linked_result (
      id INTEGER PRIMARY KEY NOT NULL,
      paper_id TEXT NOT NULL REFERENCES linked_paper (id) ON DELETE CASCADE,
      subject_id INTEGER NOT NULL REFERENCES linked_entity (id) ON DELETE CASCADE,
      evaluated_on_id INTEGER REFERENCES linked_entity (id) ON DELETE CASCADE,
      metric_id INTEGER NOT NULL REFERENCES linked_entity (id) ON DELETE CASCADE,
      relative_to_id INTEGER REFERENCES linked_entity (id) ON DELETE CASCADE,
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      FOREIGN KEY (post_id, summary, ordinal)
        REFERENCES candidate_result (post_id, summary, ordinal) ON DELETE CASCADE
    ) STRICT;

    CREATE TABLE linked_relation (
      id INTEGER PRIMARY KEY NOT NULL,
      paper_id TEXT NOT NULL REFERENCES linked_paper (id) ON DELETE CASCADE,
      source_id INTEGER NOT NULL REFERENCES linked_entity (id) ON DELETE CASCADE,
      target_id INTEGER NOT NULL REFERENCES linked_entity (id) ON DELETE CASCADE,
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      FOREIGN KEY (post_id, summary, ordinal)
        REFERENCES candidate_relation (post_id, summary, ordinal) ON DELETE CASCADE
    ) STRICT;

    CREATE TABLE linked_diagnostic (
      ordinal INTEGER PRIMARY KEY NOT NULL,
      path TEXT NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
      line INTEGER NOT NULL CHECK (line >= 0),
      column INTEGER NOT NULL CHECK (column >= 0),
      message TEXT NOT NULL,
      hint TEXT
    ) STRICT;

    """

  private static let types = "('model', 'method', 'dataset', 'benchmark', 'metric', 'task', 'tool')"
  private static let roles =
    "('introduces', 'uses', 'evaluates_on', 'compares_with', 'addresses', 'measures', 'mentions')"
}
