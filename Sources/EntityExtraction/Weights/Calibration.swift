/// Turns a candidate model's score into the share of such candidates that are entities: a rising line of straight
/// pieces from (0, 0) to (1, 1).
package struct Calibration: Sendable {
  /// The number of points that the line goes through, with both ends.
  package static let knotCount = 26
  /// What one is in the numbers of a file.
  private static let one = 65_535.0

  /// The score and the share of each point, in parts of 65,535; neither ever falls.
  let knots: [(score: UInt16, share: UInt16)]

  /// Draws the line through points between the ends.
  ///
  /// - Precondition: scores and shares are between 0 and 1 and rise, and there are at most `knotCount - 2`.
  package init(knots points: [(score: Double, share: Double)] = []) {
    precondition(points.count <= Self.knotCount - 2, "the line goes through few points")
    var knots: [(score: UInt16, share: UInt16)] = [(0, 0)]
    for point in points {
      knots.append(
        (UInt16((point.score * Self.one).rounded()), UInt16((point.share * Self.one).rounded())))
    }
    while knots.count < Self.knotCount { knots.append((.max, .max)) }
    self.knots = knots
  }

  /// The share of candidates with this score that are entities.
  ///
  /// - Complexity: O(1).
  package func confidence(of score: Double) -> Double {
    let scaled = score * Self.one
    let end = max(1, knots.firstIndex { Double($0.score) >= scaled } ?? knots.count - 1)
    let (low, high) = (knots[end - 1], knots[end])
    let width = Double(high.score) - Double(low.score)
    let part = width > 0 ? (scaled - Double(low.score)) / width : 1
    return (Double(low.share) + part * (Double(high.share) - Double(low.share))) / Self.one
  }
}

extension Calibration {
  /// The number of bytes in a file.
  static let byteCount = 4 * knotCount

  /// The points as a file holds them: two numbers of two bytes each, the higher byte first.
  var bytes: [UInt8] {
    knots.flatMap { knot in
      [knot.score, knot.share].flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }
  }

  /// Reads the points of a file; nil where they are no rising line between the ends.
  init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    let all = Array(bytes)
    func number(_ place: Int) -> UInt16 { UInt16(all[place]) << 8 | UInt16(all[place + 1]) }
    knots = (0..<Self.knotCount).map { (number(4 * $0), number(4 * $0 + 2)) }
    let rises = zip(knots, knots.dropFirst()).allSatisfy {
      $0.score <= $1.score && $0.share <= $1.share
    }
    guard rises, all.prefix(4).allSatisfy({ $0 == 0 }), all.suffix(4).allSatisfy({ $0 == 0xFF }) else {
      return nil
    }
  }
}
