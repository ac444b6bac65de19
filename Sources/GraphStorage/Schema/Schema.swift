internal import EntityExtraction

/// The database's layout, as strings that are never edited once released: a later layout is a later migration.
///
/// Tables of the first group hold what a post contributes and change with that post alone. The `linked_` tables
/// hold what linking and ranking make of all of it and are written anew by each build that changes anything. The
/// views are the public interface.
enum Schema {
  /// Marks a file as a database of this program: the bytes of `kgdb`.
  static let applicationID = 0x6B67_6462

  /// The migrations in order; a database's `user_version` counts those it has seen.
  static let migrations = [contributions + linked + views, curation, lines]

  /// The newest layout that this program knows.
  static var version: Int { migrations.count }

  private static let contributions = """
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

    CREATE TABLE section (
      post_id INTEGER NOT NULL,
      summary INTEGER NOT NULL,
      section INTEGER NOT NULL,
      name TEXT NOT NULL,
      byte_start INTEGER NOT NULL CHECK (byte_start >= 0),
      text TEXT NOT NULL,
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

  private static let linked = """
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
      papers INTEGER NOT NULL CHECK (papers > 0),
      how TEXT NOT NULL CHECK (how IN ('abbreviation', 'gloss', 'spelling', 'summary')),
      PRIMARY KEY (entity_id, alias)
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

    """

  private static let views = """
    CREATE VIEW paper (arxiv_id, title, url) AS
      SELECT id, title, url FROM linked_paper;

    CREATE VIEW paper_post (arxiv_id, post_path, date, url) AS
      SELECT summary.paper_id, source.path, post.date,
        coalesce((SELECT value FROM build_setting WHERE name = 'site_url'), '') || post.address || '#' || summary.anchor
      FROM summary JOIN post ON post.id = summary.post_id JOIN source ON source.id = post.id;

    CREATE VIEW paper_entity (arxiv_id, entity, type, role) AS
      SELECT paper_id, linked_entity.name, linked_paper_entity.type, role
      FROM linked_paper_entity JOIN linked_entity ON linked_entity.id = entity_id;

    CREATE VIEW paper_surface (arxiv_id, entity, surface) AS
      SELECT DISTINCT summary.paper_id, linked_entity.name, mention.surface
      FROM mention
      JOIN linked_candidate USING (post_id, summary, candidate)
      JOIN linked_entity ON linked_entity.id = linked_candidate.entity_id
      JOIN summary USING (post_id, summary);

    CREATE VIEW paper_result (
      arxiv_id, subject, evaluated_on, metric, value, unit, relative_to, post_path, byte_start, byte_end, sentence
    ) AS
      SELECT linked_result.paper_id, subject.name, evaluated_on.name, metric.name, result.value, result.unit,
        relative_to.name, source.path, result.byte_start, result.byte_end,
        \(sentence(of: "result"))
      FROM linked_result
      JOIN candidate_result AS result USING (post_id, summary, ordinal)
      JOIN section USING (post_id, summary, section)
      JOIN source ON source.id = result.post_id
      JOIN linked_entity AS subject ON subject.id = subject_id
      JOIN linked_entity AS metric ON metric.id = metric_id
      LEFT JOIN linked_entity AS evaluated_on ON evaluated_on.id = evaluated_on_id
      LEFT JOIN linked_entity AS relative_to ON relative_to.id = relative_to_id;

    CREATE VIEW paper_relation (
      arxiv_id, source, type, target, post_path, byte_start, byte_end, sentence
    ) AS
      SELECT linked_relation.paper_id, from_entity.name, relation.type, to_entity.name, source.path,
        relation.byte_start, relation.byte_end, \(sentence(of: "relation"))
      FROM linked_relation
      JOIN candidate_relation AS relation USING (post_id, summary, ordinal)
      JOIN section USING (post_id, summary, section)
      JOIN source ON source.id = relation.post_id
      JOIN linked_entity AS from_entity ON from_entity.id = source_id
      JOIN linked_entity AS to_entity ON to_entity.id = target_id;

    CREATE VIEW evidence (
      arxiv_id, entity, post_path, section, byte_start, byte_end, sentence, confidence, found_by
    ) AS
      SELECT summary.paper_id, linked_entity.name, source.path, section.name, mention.byte_start,
        mention.byte_end, \(sentence(of: "mention")), mention.confidence, mention.source
      FROM mention
      JOIN linked_candidate USING (post_id, summary, candidate)
      JOIN linked_entity ON linked_entity.id = linked_candidate.entity_id
      JOIN summary USING (post_id, summary)
      JOIN section USING (post_id, summary, section)
      JOIN source ON source.id = mention.post_id;

    CREATE VIEW entity_alias (entity, alias, papers, how) AS
      SELECT linked_entity.name, alias, linked_alias.papers, how
      FROM linked_alias JOIN linked_entity ON linked_entity.id = entity_id;

    CREATE VIEW entity_rank (
      entity, short_name, type, generic, pagerank, papers, first_seen, last_seen
    ) AS
      SELECT name, short_name, type, generic, pagerank, papers, first_seen, last_seen FROM linked_entity;

    """

  /// Names that no paper writes, and what linking has to tell its user.
  private static let curation = """
    DROP VIEW entity_alias;
    DROP TABLE linked_alias;

    CREATE TABLE linked_alias (
      entity_id INTEGER NOT NULL REFERENCES linked_entity (id) ON DELETE CASCADE,
      alias TEXT NOT NULL,
      papers INTEGER NOT NULL CHECK (papers >= 0),
      how TEXT NOT NULL CHECK (how IN (
        'lexicon', 'plural', 'translation', 'class_word', 'abbreviation', 'gloss', 'spelling', 'summary', 'curation'
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

    CREATE VIEW entity_alias (entity, alias, papers, how, attested) AS
      SELECT linked_entity.name, alias, linked_alias.papers, how, attested
      FROM linked_alias JOIN linked_entity ON linked_entity.id = entity_id;

    CREATE VIEW entity_sense (entity, name, how) AS
      SELECT linked_entity.name, linked_sense.name, how
      FROM linked_sense JOIN linked_entity ON linked_entity.id = entity_id;

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

  /// The lines of sections, and with them of mentions; posts are read again to find them.
  private static let lines = """
    ALTER TABLE section ADD COLUMN line INTEGER NOT NULL DEFAULT 1 CHECK (line > 0);
    DELETE FROM build_setting WHERE name = 'extractor';

    DROP VIEW evidence;
    CREATE VIEW evidence (
      arxiv_id, entity, post_path, section, byte_start, byte_end, sentence, confidence, found_by, line
    ) AS
      SELECT summary.paper_id, linked_entity.name, source.path, section.name, mention.byte_start,
        mention.byte_end, \(sentence(of: "mention")), mention.confidence, mention.source, \(line(of: "mention"))
      FROM mention
      JOIN linked_candidate USING (post_id, summary, candidate)
      JOIN linked_entity ON linked_entity.id = linked_candidate.entity_id
      JOIN summary USING (post_id, summary)
      JOIN section USING (post_id, summary, section)
      JOIN source ON source.id = mention.post_id;

    """

  /// The one-based line of the post in which something stands: that of its section, and the line feeds between.
  static func line(of table: String) -> String {
    let before =
      "CAST(substr(CAST(section.text AS BLOB), 1, \(table).byte_start - section.byte_start) AS TEXT)"
    return "section.line + length(\(before)) - length(replace(\(before), char(10), ''))"
  }

  /// A sentence cut from its section's text: the offsets are bytes of the post, the text is stored once.
  static func sentence(of table: String) -> String {
    """
    CAST(substr(CAST(section.text AS BLOB), \(table).sentence_start - section.byte_start + 1,
      \(table).sentence_end - \(table).sentence_start) AS TEXT)
    """
  }

  private static let types = "('model', 'method', 'dataset', 'benchmark', 'metric', 'task', 'tool')"
  private static let roles =
    "('introduces', 'uses', 'evaluates_on', 'compares_with', 'addresses', 'measures', 'mentions')"
}
