/// An edge on its way to its place.
struct RowEntry<Weight: BitwiseCopyable>: BitwiseCopyable {
  /// The position that it leaves.
  var source: Int32
  /// The row that it belongs to, counted from the first of its bucket.
  var row: UInt16
  var weight: Weight
}

/// Sorts the edges of a bucket by row, and by source within it.
///
/// A radix sort, the lowest digits first: each pass is stable, and stays within the cache.
struct RowSorter<Weight: BitwiseCopyable> {
  private let entries: Buffer<RowEntry<Weight>>
  private let others: Buffer<RowEntry<Weight>>
  private let places: Buffer<UInt32>
  private let digitCount: Int

  private static var digitBits: Int { 11 }

  /// - Parameters:
  ///   - capacity: how many edges a bucket has at most.
  ///   - nodeCount: how many sources there are.
  ///   - placeholder: any weight.
  init(capacity: Int, nodeCount: Int, placeholder: Weight) {
    let entry = RowEntry(source: 0, row: 0, weight: placeholder)
    entries = Buffer(repeating: entry, count: capacity)
    others = Buffer(repeating: entry, count: capacity)
    places = Buffer(repeating: 0, count: Int(UInt16.max) + 1)
    let sourceBits = Int.bitWidth - max(nodeCount - 1, 0).leadingZeroBitCount
    digitCount = (sourceBits + Self.digitBits - 1) / Self.digitBits
  }

  /// Where the edges of a bucket are to be put before they are sorted.
  var unsorted: UnsafeMutablePointer<RowEntry<Weight>> { entries.pointer }

  /// The first edges of ``unsorted``, sorted; valid until the next bucket.
  func sorted(count: Int, rowCount: Int) -> UnsafeMutableBufferPointer<RowEntry<Weight>> {
    var (from, to) = (entries.pointer, others.pointer)
    for digit in 0..<digitCount {
      let shift = Int32(digit * Self.digitBits)
      let mask: Int32 = 1 << Int32(Self.digitBits) - 1
      sort(from, to, count, keyCount: 1 << Self.digitBits) { Int(($0.source >> shift) & mask) }
      swap(&from, &to)
    }
    sort(from, to, count, keyCount: rowCount) { Int($0.row) }
    return UnsafeMutableBufferPointer(start: to, count: count)
  }

  @inline(__always)
  private func sort(
    _ from: UnsafePointer<RowEntry<Weight>>, _ to: UnsafeMutablePointer<RowEntry<Weight>>, _ count: Int,
    keyCount: Int, by key: (RowEntry<Weight>) -> Int
  ) {
    let places = places.pointer
    places.update(repeating: 0, count: keyCount)
    for index in 0..<count { places[key(from[index])] &+= 1 }
    var sum: UInt32 = 0
    for index in 0..<keyCount { (places[index], sum) = (sum, sum &+ places[index]) }
    for index in 0..<count {
      let entry = from[index]
      let place = places[key(entry)]
      places[key(entry)] = place &+ 1
      to[Int(place)] = entry
    }
  }
}
