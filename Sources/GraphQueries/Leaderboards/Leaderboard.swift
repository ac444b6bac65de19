public import GraphStorage
internal import PaperCorpus

/// Figures that can be compared: of one metric on the same data, in one unit, all absolute or all relative.
public struct Leaderboard: Sendable, Hashable {
  /// A figure with its place among the others.
  public struct Entry: Sendable, Hashable {
    /// Its rank, 1 for the best; equal figures have the same.
    public let rank: Int
    /// The figure with whose it is and where it stands.
    public let result: StoredResult
  }

  /// Index of what was measured.
  public let metric: Int
  /// Index of what it was measured on, where the text names it.
  public let evaluatedOn: Int?
  /// The unit; empty where there is none.
  public let unit: String
  /// Whether the figures say how much better something is than another, not how good it is.
  public let isRelative: Bool
  /// Which figure is the better one. Of relative figures the larger come first, but whether a change of a time or a
  /// loss is for better or worse is in the sentence alone.
  public let direction: MetricNature.Direction
  /// The figures, best first; where no direction is known, highest first.
  public let entries: [Entry]

  /// The leaderboards that some results make.
  ///
  /// - Parameters:
  ///   - results: The results, in the order that equal figures keep.
  ///   - graph: The graph that they are of.
  /// - Returns: Those of absolute figures first, then those with most figures, then by how central metric and data are.
  /// - Complexity: O(n log n) in the number of results.
  public static func all(of results: [StoredResult], in graph: StoredGraph) -> [Leaderboard] {
    var natures: [Int: MetricNature] = [:]
    var groups: [Key: [StoredResult]] = [:]
    for result in results {
      let metric = graph.entities[result.metric]
      let nature =
        natures[result.metric]
        ?? MetricNature(names: [metric.name, metric.shortName] + metric.aliases)
      natures[result.metric] = nature
      let key = Key(
        metric: result.metric, evaluatedOn: result.evaluatedOn, unit: result.unit,
        isRelative: isRelative(result, nature))
      groups[key, default: []].append(result)
    }
    return groups.map { key, results in
      let nature = natures[key.metric] ?? MetricNature(names: [])
      return Leaderboard(key, nature, results)
    }.sorted { $0.order < $1.order }
  }

  private struct Key: Hashable {
    var metric: Int
    var evaluatedOn: Int?
    var unit: String
    var isRelative: Bool
  }

  private init(_ key: Key, _ nature: MetricNature, _ results: [StoredResult]) {
    metric = key.metric
    evaluatedOn = key.evaluatedOn
    unit = key.unit
    isRelative = key.isRelative
    direction = key.isRelative && nature.direction == .lower ? .unknown : nature.direction
    let sign = direction == .lower ? 1.0 : -1.0
    let figures = results.map { Figure($0.value).number.map { $0 * sign } }
    let order = results.indices.sorted { left, right in
      let (first, second) = (figures[left] ?? .infinity, figures[right] ?? .infinity)
      return first != second ? first < second : left < right
    }
    var entries: [Entry] = []
    for (place, index) in order.enumerated() {
      let isTie = place > 0 && figures[order[place - 1]] == figures[index]
      let rank = isTie ? entries[place - 1].rank : place + 1
      entries.append(Entry(rank: rank, result: results[index]))
    }
    self.entries = entries
  }

  private var order: (Int, Int, Int, Int, String) {
    (isRelative ? 1 : 0, -entries.count, metric, evaluatedOn ?? .max, unit)
  }

  /// Units in which no figure is absolute: multiples and percentage points.
  private static let relativeUnits: Set<String> = [
    "배", "x", "×", "times", "%p", "%P", "pp", "%포인트", "퍼센트포인트",
  ]

  private static func isRelative(_ result: StoredResult, _ nature: MetricNature) -> Bool {
    result.relativeTo != nil || relativeUnits.contains(result.unit) || result.unit == "%" && nature.isAmount
  }
}
