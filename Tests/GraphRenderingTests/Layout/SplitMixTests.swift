import Testing

@testable import GraphRendering

struct SplitMixTests {
  @Test
  func `numbers lie from 0 up to 1 and fill that range`() {
    var random = SplitMix(seed: 1)
    let numbers = (0..<1000).map { _ in random.unit() }
    #expect(numbers.allSatisfy { $0 >= 0 && $0 < 1 })
    #expect(abs(numbers.reduce(0, +) / 1000 - 0.5) < 0.05)
  }

  @Test
  func `every index below the count comes up, and no other`() {
    var random = SplitMix(seed: 2)
    #expect(Set((0..<200).map { _ in random.index(below: 5) }) == [0, 1, 2, 3, 4])
  }

  @Test
  func `the first number is that of the published generator`() {
    // SplitMix64 of seed 0 begins with 0xE220A8397B1DCDAF.
    var random = SplitMix(seed: 0)
    #expect(random.unit() == Double(UInt64(0xE220_A839_7B1D_CDAF) >> 11) / 9_007_199_254_740_992)
  }
}
