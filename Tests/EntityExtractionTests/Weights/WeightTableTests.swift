import Testing

@testable import EntityExtraction

struct WeightTableTests {
  private func weights(rows: Int, width: Int) -> [Int8] {
    (0..<rows * width).map { Int8(truncatingIfNeeded: ($0 * 31 + $0 / 7) % 255 - 127) }
  }

  @Test(arguments: [1, 5, 8, 15, 16]) func `sums are those of the weights`(width: Int) {
    let weights = weights(rows: 40, width: width)
    let table = WeightTable(weights, width: width)
    let features = (0..<1000).map { UInt32($0 * 17 % 40) }
    for column in 0..<width {
      let expected = features.reduce(0) { $0 + Int32(weights[Int($1) * width + column]) }
      #expect(table.sums(of: features[...], block: column / 8)[column % 8] == expected)
    }
  }

  @Test func `the extreme weights of many rows don't run into their neighbours`() {
    let table = WeightTable([127, -128, 127, -128, 127], width: 5)
    let sums = table.sums(of: [UInt32](repeating: 0, count: 513)[...], block: 0)
    #expect((0..<5).map { sums[$0] } == [65151, -65664, 65151, -65664, 65151])
  }

  @Test func `no features weigh nothing`() {
    #expect(WeightTable([1, 2], width: 2).sums(of: [], block: 0)[0] == 0)
  }

  @Test func `the weights are kept`() {
    #expect(WeightTable([3, -4, 5, 6], width: 2).weights == [3, -4, 5, 6])
  }
}
