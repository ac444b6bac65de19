import Testing

@testable import kg

struct NumberTests {
  @Test(arguments: [
    (0.12345, 4, "0.1235"), (1.0, 2, "1.00"), (0.999, 2, "1.00"), (-0.001, 2, "0.00"), (-1.5, 1, "-1.5"),
    (12, 0, "12"),
  ])
  func `a number has as many decimals as asked`(value: Double, decimals: Int, text: String) {
    #expect(Number.fixed(value, decimals: decimals) == text)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")])
  func `thousands stand apart`(count: Int, text: String) {
    #expect(Number.grouped(count) == text)
  }
}
