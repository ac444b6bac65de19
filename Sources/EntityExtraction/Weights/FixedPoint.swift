/// The numbers that weights are written in: whole steps of a thirty-second, from -127 to 127.
package enum FixedPoint {
  /// The size of a step.
  package static let step = 1.0 / 32

  /// The nearest number of steps.
  package static func steps(_ weight: Float) -> Int8 {
    Int8(max(-127, min(127, (weight / Float(step)).rounded())))
  }
}
