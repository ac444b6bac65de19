internal import EntityExtraction
internal import GoldStandard

/// How often candidates are right, by how sure the extraction is of them.
public struct ReliabilityTable: Sendable {
  /// The candidates of one tenth of confidence.
  public struct Bin: Sendable {
    /// How many there are.
    public private(set) var count = 0
    /// How many of them are entities of the annotations.
    public private(set) var right = 0
    private var total = 0.0

    /// The mean of their confidence; 0 where there is none.
    public var confidence: Double { count > 0 ? total / Double(count) : 0 }
    /// The share of them that is right; 0 where there is none.
    public var share: Double { count > 0 ? Double(right) / Double(count) : 0 }

    mutating func add(confidence: Double, isRight: Bool) {
      count += 1
      right += isRight ? 1 : 0
      total += confidence
    }
  }

  /// Ten bins: confidence below .1, below .2, and so on.
  public private(set) var bins = [Bin](repeating: Bin(), count: 10)

  /// An empty table.
  init() {}

  /// The mean difference between confidence and the share that is right, weighted by the bins' counts (expected
  /// calibration error; Naeini, Cooper and Hauskrecht, AAAI 2015).
  public var error: Double {
    let count = bins.reduce(0) { $0 + $1.count }
    let sum = bins.reduce(0) { $0 + Double($1.count) * abs($1.confidence - $1.share) }
    return count > 0 ? sum / Double(count) : 0
  }

  /// Adds the candidates of a summary, without those that the annotation leaves open and those that only stand for
  /// what a figure measures.
  mutating func add(_ extraction: SummaryExtraction, of annotation: GoldPaper) {
    let candidates = extraction.candidates.filter { $0.mentions.contains { $0.source != .figure } }
    let pairs = EntityPairs(
      annotation.entities,
      candidates.map { EntityPairs.Found(name: $0.name, surfaces: $0.surfaces, confidence: $0.confidence) })
    for (index, candidate) in candidates.enumerated() {
      let entity = pairs.annotated[index].map { annotation.entities[$0] }
      if entity?.isOptional == true { continue }
      bins[min(9, Int(candidate.confidence * 10))].add(
        confidence: candidate.confidence, isRight: entity != nil)
    }
  }
}
