internal import GRDB

extension GraphStore {
  /// How much the graph holds.
  public func size() throws -> GraphSize {
    try perform {
      try queue.read { db in
        func count(_ table: String) throws -> Int {
          try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
        }
        var size = GraphSize()
        size.posts = try count("post")
        size.summaries = try count("summary")
        size.papers = try count("linked_paper")
        size.entities = try count("linked_entity")
        size.genericEntities = try count("linked_entity WHERE generic")
        size.mentions = try count("mention JOIN linked_candidate USING (post_id, summary, candidate)")
        size.results = try count("linked_result")
        size.relations = try count("linked_relation")
        return size
      }
    }
  }
}
