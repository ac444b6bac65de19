/// Functions that give the same bits on every machine: sums, products and bit patterns only, no C library.
package enum PortableMath {
  /// The exponential function, to about 1e-13 of the value; 0 below -700.
  ///
  /// Reduces to `2^k · e^r` with `|r| ≤ ln 2 / 2` and takes the Taylor series of `e^r` to the thirteenth power.
  package static func exp(_ exponent: Double) -> Double {
    guard exponent > -700 else { return 0 }
    let clamped = min(exponent, 700)
    let scaled = (clamped * 1.4426950408889634).rounded()
    let rest = clamped - scaled * 0.6931471803691238 - scaled * 1.9082149292705877e-10
    var sum = 1.0
    for power in stride(from: 13.0, through: 1.0, by: -1.0) { sum = 1 + sum * rest / power }
    return sum * Double(sign: .plus, exponent: Int(scaled), significand: 1)
  }

  /// The natural logarithm of a positive number, to about 1e-15 of the value.
  ///
  /// Splits off the power of two and takes the series of the inverse hyperbolic tangent.
  package static func log(_ number: Double) -> Double {
    precondition(number > 0, "a logarithm is taken of a positive number")
    var significand = number.significand
    var exponent = Double(number.exponent)
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for power in stride(from: 21.0, through: 1.0, by: -2.0) { sum = sum * square + 1 / power }
    return 2 * ratio * sum + exponent * 0.6931471805599453
  }
}
