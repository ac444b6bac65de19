/// The mean of a model's weights over the later passes of its training, which errs less than the last weights do
/// (Polyak and Juditsky, SIAM J. Control Optim. 30, 1992, doi:10.1137/0330046).
struct WeightAverage {
  private var sums: [Float]
  private var count = 0

  /// Begins with no weights.
  init(count: Int) { sums = Array(repeating: 0, count: count) }

  /// Adds the weights after a pass.
  ///
  /// - Complexity: linear in the number of weights.
  mutating func add(_ weights: [Float]) {
    for index in sums.indices { sums[index] += weights[index] }
    count += 1
  }

  /// The mean of what was added, times a factor; zeros where nothing was.
  func mean(times factor: Float = 1) -> [Float] {
    let share = factor / Float(max(1, count))
    return sums.map { $0 * share }
  }
}
