import EntityExtraction
import GRDB
import GraphStorage
import PaperCorpus
import TestSupport

extension RandomPapers {
  /// Writes the gold files into a folder, and the facts into a database there.
  func write(to folder: TemporaryFolder) throws -> (gold: String, database: String) {
    for (id, text) in gold { try folder.write(text, to: "gold/\(id).json") }
    let path = folder.path + "/graph.sqlite"
    _ = try GraphStore(creatingAt: path)
    try DatabaseQueue(path: path).write(insert)
    return (folder.path + "/gold", path)
  }

  /// Puts tables in the place of the public views: what is read of a graph is these alone.
  private func insert(into db: Database) throws {
    try db.execute(
      sql: """
        DROP VIEW paper_entity; DROP VIEW paper_surface; DROP VIEW paper_result; DROP VIEW paper_relation;
        CREATE TABLE paper_entity (arxiv_id, entity, type, role);
        CREATE TABLE paper_surface (arxiv_id, entity, surface);
        CREATE TABLE paper_result (
          arxiv_id, subject, evaluated_on, metric, value, unit, post_path, byte_start, byte_end);
        CREATE TABLE paper_relation (arxiv_id, source, type, target, post_path, byte_start, byte_end);
        """)
    for (paper, facts) in facts.sorted(by: { $0.key < $1.key }) {
      for entity in facts.entities {
        try db.execute(
          sql: "INSERT INTO paper_entity VALUES (?, ?, ?, ?)",
          arguments: [paper.rawValue, entity.name, entity.type.rawValue, entity.role.rawValue])
        for surface in entity.surfaces {
          try db.execute(
            sql: "INSERT INTO paper_surface VALUES (?, ?, ?)",
            arguments: [paper.rawValue, entity.name, surface])
        }
      }
      for (place, result) in facts.results.enumerated() {
        try db.execute(
          sql: "INSERT INTO paper_result VALUES (?, ?, ?, ?, ?, '', 'post.md', ?, ?)",
          arguments: [
            paper.rawValue, result.subject, result.evaluatedOn, result.metric, result.value, place, place + 1,
          ])
      }
      for (place, relation) in facts.relations.enumerated() {
        try db.execute(
          sql: "INSERT INTO paper_relation VALUES (?, ?, ?, ?, 'post.md', ?, ?)",
          arguments: [
            paper.rawValue, relation.source, relation.type.rawValue, relation.target, place, place + 1,
          ])
      }
    }
  }
}
