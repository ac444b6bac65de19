import Testing

@testable import ExtractionTraining

struct SplitMixTests {
  @Test func `the numbers are those of the published generator`() {
    var generator = SplitMix(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }

  @Test func `shuffling keeps every value and makes every order`() {
    var generator = SplitMix(seed: 1)
    var orders: [[Int]: Int] = [:]
    for _ in 0..<600 {
      var values = [1, 2, 3]
      generator.shuffle(&values)
      orders[values, default: 0] += 1
    }
    #expect(orders.count == 6)
    #expect(orders.values.allSatisfy { (60...140).contains($0) })
  }

  @Test func `things happen as often as they are probable`() {
    var generator = SplitMix(seed: 3)
    let count = (0..<10_000).count { _ in generator.happens(with: 0.2) }
    #expect((1_850...2_150).contains(count))
    #expect(!generator.happens(with: 0) && generator.happens(with: 1))
  }
}
