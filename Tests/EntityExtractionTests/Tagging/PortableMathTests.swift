import Foundation
import Testing

@testable import EntityExtraction

struct PortableMathTests {
  @Test(arguments: Array(stride(from: -50.0, through: 50, by: 0.37)))
  func `the exponential is that of the C library`(exponent: Double) {
    #expect(abs(PortableMath.exp(exponent) / Foundation.exp(exponent) - 1) < 1e-12)
  }

  @Test(arguments: [1e-300, 1e-9, 0.3, 1, 1.4142135623730951, 2, 12345.678, 1e300])
  func `the logarithm is that of the C library`(number: Double) {
    #expect(
      abs(PortableMath.log(number) - Foundation.log(number)) <= 1e-14 * max(1, abs(Foundation.log(number))))
  }

  @Test func `the exponential of what is far below zero is zero`() {
    #expect(PortableMath.exp(-1000) == 0)
  }
}
