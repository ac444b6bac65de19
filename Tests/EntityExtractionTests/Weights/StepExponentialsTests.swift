import Testing

@testable import EntityExtraction

struct StepExponentialsTests {
  @Test(arguments: [Int32](-2100 ... -2000) + [-22500, -1, 0, 1, 400])
  func `the exponential of a number of steps is that of their value`(steps: Int32) {
    #expect(StepExponentials.value(steps) == PortableMath.exp(Double(steps) / 32))
  }
}
