import EntityExtraction
import GraphStorage

/// Something to ask a graph, with all that its answer depends on but the graph.
protocol Question {
  /// The answer.
  ///
  /// What the asker should know beside it, such as what a name was taken for or why there is none, is said on standard
  /// error.
  ///
  /// - Parameter store: The graph's database.
  /// - Returns: The answer; nil where nothing is found.
  /// - Throws: `StorageError`, and the errors of the stages that the question needs.
  func answer(from store: GraphStore) throws -> Answer?
}

/// How much of a graph an answer is about, and how much of that it shows.
struct AnswerScope {
  /// How many rows each table shows at most.
  var limit: Int
  /// The type of the entities to show; nil for all.
  var type: EntityType?
  /// Whether generic entities count.
  var includesGeneric = false
  /// The days whose papers count.
  var period = StoredGraph.Period()

  /// Whether an entity is one to show.
  func shows(_ entity: StoredGraph.Entity) -> Bool {
    hasType(entity) && (includesGeneric || !entity.isGeneric)
  }

  /// Whether an entity has the type to show.
  func hasType(_ entity: StoredGraph.Entity) -> Bool { type == nil || entity.type == type }
}
