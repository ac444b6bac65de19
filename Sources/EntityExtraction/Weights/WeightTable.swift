/// Rows of small weights, a row a feature, summed eight columns at a time.
package struct WeightTable: Sendable {
  /// The weights row by row, with room behind them for a read of eight from any column.
  private let padded: [Int8]
  /// The number of columns.
  private let width: Int
  private let rows: Int

  /// Creates a table of rows of this width.
  ///
  /// - Precondition: the weights are whole rows.
  init(_ weights: [Int8], width: Int) {
    precondition(weights.count % width == 0, "the weights are whole rows")
    padded = weights + [Int8](repeating: 0, count: 8)
    self.width = width
    rows = weights.count / width
  }

  /// The weights row by row.
  var weights: [Int8] { Array(padded.dropLast(8)) }

  /// The sums of the columns `8 * block` to `8 * block + 7` over some features' rows; those behind the table's width
  /// mean nothing.
  ///
  /// Four columns share a word of 64 bits: a weight is made positive by adding 128, and each column has 16 bits, which
  /// hold the sum of 256 rows.
  ///
  /// - Precondition: each feature has a row, and the block begins inside the table's width.
  func sums(of features: ArraySlice<UInt32>, block: Int) -> SIMD8<Int32> {
    let column = 8 * block
    precondition(column < width, "the block begins inside the table's width")
    var sums = SIMD8<Int32>()
    padded.withUnsafeBytes { table in
      features.withUnsafeBufferPointer { features in
        var start = 0
        while start < features.count {
          let end = min(start + 256, features.count)
          var even: UInt64 = 0
          var odd: UInt64 = 0
          for place in start..<end {
            let feature = Int(features[place])
            precondition(feature < rows, "each feature has a row")
            // The check keeps the read of eight bytes inside the padded table.
            let row = UInt64(
              littleEndian: table.loadUnaligned(fromByteOffset: feature * width + column, as: UInt64.self))
            let positive = row ^ 0x8080_8080_8080_8080
            even &+= positive & 0x00FF_00FF_00FF_00FF
            odd &+= positive >> 8 & 0x00FF_00FF_00FF_00FF
          }
          let excess = Int32(end - start) * 128
          for pair in 0..<4 {
            sums[2 * pair] &+= Int32(even >> UInt64(16 * pair) & 0xFFFF) - excess
            sums[2 * pair + 1] &+= Int32(odd >> UInt64(16 * pair) & 0xFFFF) - excess
          }
          start = end
        }
      }
    }
    return sums
  }
}
