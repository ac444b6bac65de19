extension Schema {
  /// The public interface.
  static let views = """
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
      SELECT summary.paper_id, linked_entity.name, mention.surface
      FROM mention
      JOIN linked_candidate USING (post_id, summary, candidate)
      JOIN linked_entity ON linked_entity.id = linked_candidate.entity_id
      JOIN summary USING (post_id, summary)
      UNION
      SELECT summary.paper_id, linked_entity.name, nested.surface
      FROM linked_nested_mention AS nested
      JOIN linked_entity ON linked_entity.id = nested.entity_id
      JOIN summary USING (post_id, summary)
      UNION
      SELECT summary.paper_id, linked_tentative.name, mention.surface
      FROM mention
      JOIN linked_tentative_candidate USING (post_id, summary, candidate)
      JOIN linked_tentative ON linked_tentative.id = tentative_id
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
      arxiv_id, entity, post_path, section, byte_start, byte_end, sentence, confidence, found_by, line
    ) AS
      SELECT summary.paper_id, linked_entity.name, source.path, section.name, mention.byte_start,
        mention.byte_end, \(sentence(of: "mention")), mention.confidence, mention.source, \(line(of: "mention"))
      FROM mention
      JOIN linked_candidate USING (post_id, summary, candidate)
      JOIN linked_entity ON linked_entity.id = linked_candidate.entity_id
      JOIN summary USING (post_id, summary)
      JOIN section USING (post_id, summary, section)
      JOIN source ON source.id = mention.post_id
      UNION ALL
      SELECT summary.paper_id, linked_entity.name, source.path, section.name, nested.byte_start,
        nested.byte_end, \(sentence(of: "mention")), nested.confidence, 'nested', \(line(of: "nested"))
      FROM linked_nested_mention AS nested
      JOIN mention ON mention.post_id = nested.post_id AND mention.summary = nested.summary
        AND mention.candidate = nested.candidate AND mention.byte_start = nested.outer_start
      JOIN linked_entity ON linked_entity.id = nested.entity_id
      JOIN summary ON summary.post_id = nested.post_id AND summary.summary = nested.summary
      JOIN section ON section.post_id = nested.post_id AND section.summary = nested.summary
        AND section.section = mention.section
      JOIN source ON source.id = nested.post_id
      UNION ALL
      SELECT summary.paper_id, linked_tentative.name, source.path, section.name, mention.byte_start,
        mention.byte_end, \(sentence(of: "mention")), mention.confidence, mention.source, \(line(of: "mention"))
      FROM mention
      JOIN linked_tentative_candidate USING (post_id, summary, candidate)
      JOIN linked_tentative ON linked_tentative.id = tentative_id
      JOIN summary USING (post_id, summary)
      JOIN section USING (post_id, summary, section)
      JOIN source ON source.id = mention.post_id;

    CREATE VIEW entity_alias (entity, alias, papers, how, attested) AS
      SELECT linked_entity.name, alias, linked_alias.papers, how, attested
      FROM linked_alias JOIN linked_entity ON linked_entity.id = entity_id;

    CREATE VIEW entity_sense (entity, name, how) AS
      SELECT linked_entity.name, linked_sense.name, how
      FROM linked_sense JOIN linked_entity ON linked_entity.id = entity_id;

    CREATE VIEW entity_rank (
      entity, short_name, type, generic, pagerank, papers, first_seen, last_seen
    ) AS
      SELECT name, short_name, type, generic, pagerank, papers, first_seen, last_seen FROM linked_entity;

    """

  /// The one-based line of the post in which something stands: that of its section, and the line feeds between.
  static func line(of table: String, at column: String = "byte_start") -> String {
    let before =
      "CAST(substr(CAST(section.text AS BLOB), 1, \(table).\(column) - section.byte_start) AS TEXT)"
    return "section.line + length(\(before)) - length(replace(\(before), char(10), ''))"
  }

  /// A sentence cut from its section's text: the offsets are bytes of the post, the text is stored once.
  static func sentence(of table: String) -> String {
    """
    CAST(substr(CAST(section.text AS BLOB), \(table).sentence_start - section.byte_start + 1,
      \(table).sentence_end - \(table).sentence_start) AS TEXT)
    """
  }
}
