import Testing

@testable import PaperCorpus

struct PartitioningIndexTests {
  @Test func `the first number of the second part is found wherever it begins`() {
    for count in 0...17 {
      let range = 3..<3 + count
      for start in range.lowerBound...range.upperBound {
        #expect(range.partitioningIndex { $0 >= start } == start)
      }
    }
  }
}
