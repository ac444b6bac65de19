extension ExtractionWeights {
  /// The first bytes of each file of weights.
  private static let signature = Array("kgw".utf8)
  /// The number of the file's form.
  private static let form = UInt8(ascii: "2")
  /// The signature, the form, the digest of what follows, the bits of both models' features, the threshold.
  private static let headCount = signature.count + 1 + 8 + 3

  /// What tells these weights from others: 16 hexadecimal digits.
  public var digest: String {
    let digits = String(contentDigest, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The content of a file: the head, then the tables, a byte a number.
  public var file: [UInt8] {
    let digest = (0..<8).map { UInt8(truncatingIfNeeded: contentDigest >> (8 * $0)) }
    return Self.signature + [Self.form] + digest + content
  }

  /// The file behind the digest.
  var content: [UInt8] {
    var bytes = [
      UInt8(tagger.featureBits), UInt8(candidates.featureBits), UInt8((threshold * 100).rounded()),
    ]
    bytes += calibration.bytes
    for table in [tagger.transitions, candidates.pairs, tagger.weights, candidates.weights] {
      table.withUnsafeBytes { bytes += $0 }
    }
    return bytes + words.counters
  }

  /// Reads the content of a file.
  ///
  /// - Throws: `ExtractionWeightsError`.
  public init(file bytes: [UInt8]) throws(ExtractionWeightsError) {
    guard bytes.starts(with: Self.signature), bytes.count > Self.signature.count else { throw .foreign }
    guard bytes[Self.signature.count] == Self.form else { throw .otherForm }
    guard bytes.count > Self.headCount else { throw .damaged }
    let digest = bytes[4..<12].reversed().reduce(0) { UInt64($0) << 8 | UInt64($1) }
    let (taggerBits, candidateBits, hundredths) = (Int(bytes[12]), Int(bytes[13]), bytes[14])
    guard taggerBits <= 24, candidateBits <= 24, hundredths <= 100 else { throw .damaged }
    let lengths = [
      Calibration.byteCount, TagLabel.count * TagLabel.count, CandidateModel.pairCount,
      TagLabel.count << taggerBits, CandidateModel.outputs << candidateBits, WordFrequencies.size,
    ]
    var rest = bytes[Self.headCount...]
    guard rest.count == lengths.reduce(0, +), digest == Self.digest(of: bytes[12...]) else { throw .damaged }
    let tables = lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return rest.prefix(length)
    }
    func numbers(_ table: Int) -> [Int8] {
      tables[table].withUnsafeBytes { $0.withMemoryRebound(to: Int8.self) { Array($0) } }
    }
    guard let calibration = Calibration(bytes: tables[0]) else { throw .damaged }
    self.init(
      tagger: ChainModel(featureBits: taggerBits, weights: numbers(3), transitions: numbers(1)),
      candidates: CandidateModel(featureBits: candidateBits, weights: numbers(4), pairs: numbers(2)),
      words: WordFrequencies(counters: Array(tables[5])), calibration: calibration,
      threshold: Double(hundredths) / 100, digest: digest)
  }

  /// A digest of bytes that takes eight of them at a time, as there are millions.
  static func digest(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var digest = UInt64(bytes.count)
      for offset in stride(from: 0, to: bytes.count & ~7, by: 8) {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        digest = FeatureHash.mixed(digest, word)
      }
      for byte in bytes[(bytes.count & ~7)...] { digest = FeatureHash.mixed(digest, UInt64(byte)) }
      return digest
    }
  }
}
