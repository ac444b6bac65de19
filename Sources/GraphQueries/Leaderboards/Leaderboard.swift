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
  /// - Complexity: O(n log n) in the number of results, and O(n m) in that of metrics with a small factor.
  public static func all(of results: [StoredResult], in graph: StoredGraph) -> [Leaderboard] {
    var natures: [(metric: Int, nature: MetricNature)] = []
    func nature(of metric: Int) -> MetricNature {
      if let known = natures.last(where: { $0.metric == metric }) { return known.nature }
      let entity = graph.entities[metric]
      natures.append((metric, MetricNature(names: [entity.name, entity.shortName] + entity.aliases)))
      return natures[natures.count - 1].nature
    }
    let keys = results.map { result in
      let nature = nature(of: result.metric)
      return Key(
        metric: result.metric, evaluatedOn: result.evaluatedOn, unit: result.unit,
        isRelative: isRelative(result, nature), nature: nature)
    }
    // Figures of one leaderboard stand together then, in the order in which they came.
    let order = results.indices.sorted { left, right in
      if keys[left].isSame(as: keys[right]) { return left < right }
      return keys[left].precedes(keys[right])
    }
    var boards: [Leaderboard] = []
    var start = 0
    for end in order.indices
    where end + 1 == order.count || !keys[order[end]].isSame(as: keys[order[end + 1]]) {
      boards.append(Leaderboard(keys[order[start]], order[start...end].map { results[$0] }))
      start = end + 1
    }
    return boards.sorted { $0.order < $1.order }
  }

  private struct Key {
    var metric: Int
    var evaluatedOn: Int?
    var unit: String
    var isRelative: Bool
    var nature: MetricNature

    func isSame(as other: Key) -> Bool {
      metric == other.metric && evaluatedOn == other.evaluatedOn && isRelative == other.isRelative
        && unit == other.unit
    }

    func precedes(_ other: Key) -> Bool { order < other.order }

    private var order: (Int, Int, Int, String) {
      (metric, evaluatedOn ?? .max, isRelative ? 1 : 0, unit)
    }
  }

  private init(_ key: Key, _ results: [StoredResult]) {
    metric = key.metric
    evaluatedOn = key.evaluatedOn
    unit = key.unit
    isRelative = key.isRelative
    direction = key.isRelative && key.nature.direction == .lower ? .unknown : key.nature.direction
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
