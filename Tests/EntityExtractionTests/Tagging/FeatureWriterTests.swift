import Testing

@testable import EntityExtraction

struct FeatureWriterTests {
  private func numbers(bits: Int, _ write: (inout FeatureWriter) -> Void) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: 8) { room, count in
      var writer = FeatureWriter(to: room, bits: bits)
      write(&writer)
      count = writer.count
    }
  }

  @Test func `one value gives different features in different templates`() {
    let numbers = numbers(bits: 24) {
      $0.add(5)
      $0.add(5)
    }
    #expect(numbers.count == 2)
    #expect(numbers[0] != numbers[1])
  }

  @Test func `the templates begin anew with each token`() {
    let numbers = numbers(bits: 24) {
      $0.add(5, 6)
      $0.startToken()
      $0.add(5, 6)
    }
    #expect(numbers[0] == numbers[1])
  }

  @Test func `a number has no more than its bits`() {
    let numbers = numbers(bits: 3) { writer in for value in 0..<8 { writer.add(UInt64(value), 1, 2) } }
    #expect(numbers.allSatisfy { $0 < 8 })
    #expect(Set(numbers).count > 1)
  }
}
