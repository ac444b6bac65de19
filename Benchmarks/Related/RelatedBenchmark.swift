import Foundation
import GraphQueries
import GraphStorage

/// Measures how long one question for what is related takes on a blog's graph in memory.
///
///     related-benchmark DATABASE
///
/// Asks for each entity that is not generic, five times, and takes the fastest of each.
@main
struct RelatedBenchmark {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else { return print("usage: related-benchmark DATABASE") }
    let stored = try GraphStore(readingAt: CommandLine.arguments[1]).graph()
    let clock = ContinuousClock()
    var graph: RelatednessGraph?
    let building = try clock.measure { graph = try RelatednessGraph(stored) }
    guard let graph else { return }
    var times: [Double] = []
    var (error, edges) = (0.0, 0)
    for origin in stored.entities.indices where !stored.entities[origin].isGeneric {
      var fastest = Double.infinity
      for _ in 0..<5 {
        var scores: RelatednessGraph.Scores?
        let time = try clock.measure { scores = try graph.scores(from: [origin]) }
        fastest = min(fastest, time / .milliseconds(1))
        error = max(error, scores?.errorBound ?? 0)
        edges = max(edges, scores?.followedEdges ?? 0)
      }
      times.append(fastest)
    }
    times.sort()
    guard let slowest = times.last else { return print("the graph has no entity to ask for") }
    print("preparing the graph: \(rounded(building / .milliseconds(1))) ms")
    print(
      "one question of \(times.count): median \(rounded(times[times.count / 2])) ms, "
        + "slowest \(rounded(slowest)) ms, at most \(edges) edges followed, error at most \(error)")
  }

  private static func rounded(_ milliseconds: Double) -> String { String(format: "%.3f", milliseconds) }
}
