/// Ranges of neighbouring rows with about as many edges each, few enough to be sorted in the processor's cache.
struct EdgeBuckets {
  /// The first row of each bucket; one number more for the end.
  private(set) var rowStarts = [0]
  /// The first edge of each bucket; one number more for the end.
  private(set) var edgeStarts = [0]
  /// The bucket of each group of rows: one for each row would no longer fit the cache.
  private var bucketOfGroup: [UInt16] = []

  private static let groupBits = 3

  /// - Parameter starts: where each row begins; one number more for the end.
  init(ofRowsStartingAt starts: [Int]) {
    let (rowCount, edgeCount) = (starts.count - 1, starts[starts.count - 1])
    // The second number keeps the number of buckets below what a `UInt16` counts.
    let capacity = max(1 << 17, edgeCount >> 10)
    for groupStart in stride(from: 0, to: rowCount, by: 1 << Self.groupBits) {
      let rowEnd = min(groupStart + 1 << Self.groupBits, rowCount)
      bucketOfGroup.append(UInt16(rowStarts.count - 1))
      let isFull =
        starts[rowEnd] - edgeStarts[edgeStarts.count - 1] >= capacity
        || rowEnd - rowStarts[rowStarts.count - 1] > Int(UInt16.max) - 1 << Self.groupBits
      if isFull || rowEnd == rowCount {
        rowStarts.append(rowEnd)
        edgeStarts.append(starts[rowEnd])
      }
    }
  }

  /// The number of buckets.
  var count: Int { rowStarts.count - 1 }
  /// How many edges the largest has.
  var largest: Int { zip(edgeStarts.dropFirst(), edgeStarts).map(-).max() ?? 0 }

  func bucket(ofRow row: Int) -> Int { Int(bucketOfGroup[row >> Self.groupBits]) }
}
