import Testing

@testable import GraphBuilding

struct KendallTauTests {
  private static let cases: [([Double], [Double], Double)] = [
    ([1, 2, 3], [4, 5, 6], 1), ([1, 2, 3], [3, 2, 1], -1), ([1, 2, 3], [1, 3, 2], 1.0 / 3),
    // Of three pairs one is tied in the second list: 2 / √(3 · 2).
    ([1, 2, 3], [1, 2, 2], 0.8164965809277261), ([1, 2, 3], [5, 5, 5], 0), ([], [], 0), ([1], [1], 0),
  ]

  @Test(arguments: cases)
  func `orders are alike as counted by hand`(first: [Double], second: [Double], tau: Double) {
    #expect(abs(KendallTau.between(first, second) - tau) < 1e-12)
  }
}
