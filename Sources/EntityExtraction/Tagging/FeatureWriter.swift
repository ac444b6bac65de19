/// Writes the numbers of tokens' features behind each other; a feature is a template's number with what it sees.
struct FeatureWriter {
  private let numbers: UnsafeMutableBufferPointer<UInt32>
  private let mask: UInt64
  /// How many numbers are written.
  private(set) var count = 0
  private var template: UInt64 = 0

  /// Writes to room for the features of all tokens.
  init(to numbers: UnsafeMutableBufferPointer<UInt32>, bits: Int) {
    self.numbers = numbers
    mask = UInt64(1) << UInt64(bits) - 1
  }

  /// Begins with the first template again.
  mutating func startToken() { template = 0 }

  /// Writes the feature of the next template.
  @inline(__always)
  mutating func add(_ value: UInt64) {
    precondition(count < numbers.count, "there is room for each feature")
    template += 1
    numbers[count] = UInt32(truncatingIfNeeded: FeatureHash.mixed(template, value) & mask)
    count += 1
  }

  /// Writes the feature of a template that sees two things.
  @inline(__always)
  mutating func add(_ one: UInt64, _ other: UInt64) { add(FeatureHash.mixed(one, other)) }

  /// Writes the feature of a template that sees three things.
  @inline(__always)
  mutating func add(_ one: UInt64, _ other: UInt64, _ third: UInt64) {
    add(FeatureHash.mixed(FeatureHash.mixed(one, other), third))
  }
}
