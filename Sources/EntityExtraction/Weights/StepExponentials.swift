/// The exponentials of whole numbers of `FixedPoint.step`, which is all that sums of weights ask for.
package enum StepExponentials {
  /// The exponentials of the steps 0, -1, -2 and so on to e^-64.
  private static let table = (0..<2048).map { PortableMath.exp(Double(-$0) * FixedPoint.step) }

  /// `e` to the power of this many steps: the value of `PortableMath.exp`, to the last bit.
  static func value(_ steps: Int32) -> Double {
    let place = -Int(steps)
    return table.indices.contains(place) ? table[place] : PortableMath.exp(Double(steps) * FixedPoint.step)
  }
}
