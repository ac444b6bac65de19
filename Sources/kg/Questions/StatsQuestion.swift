import GraphStorage

/// How much a graph holds.
struct StatsQuestion: Question {
  func answer(from store: GraphStore) throws -> Answer? {
    StatsAnswer(size: try store.size(), graph: try store.graph()).answer
  }
}
