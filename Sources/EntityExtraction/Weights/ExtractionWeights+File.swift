extension ExtractionWeights {
  /// The first bytes of a file of weights, with the number of its form.
  private static let signature: [UInt8] = Array("kgw1".utf8)

  /// The content of a file: signature, the bits of both models' features, then the tables, a byte a number.
  package var file: [UInt8] {
    var bytes = Self.signature
    bytes += [UInt8(tagger.featureBits), UInt8(candidates.featureBits)]
    for table in [tagger.transitions, candidates.pairs, tagger.weights, candidates.weights] {
      table.withUnsafeBytes { bytes += $0 }
    }
    return bytes + words.counters
  }

  /// Reads the content of a file; nil where it has another form or another length than its tables.
  package init?(file bytes: [UInt8]) {
    guard bytes.count >= Self.signature.count + 2, bytes.starts(with: Self.signature) else { return nil }
    let (taggerBits, candidateBits) = (Int(bytes[4]), Int(bytes[5]))
    guard taggerBits <= 24, candidateBits <= 24 else { return nil }
    let lengths = [
      TagLabel.count * TagLabel.count, CandidateModel.pairCount, TagLabel.count << taggerBits,
      CandidateModel.outputs << candidateBits, WordFrequencies.size,
    ]
    var rest = bytes[(Self.signature.count + 2)...]
    guard rest.count == lengths.reduce(0, +) else { return nil }
    let tables = lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return rest.prefix(length)
    }
    func numbers(_ table: Int) -> [Int8] {
      tables[table].withUnsafeBytes { $0.withMemoryRebound(to: Int8.self) { Array($0) } }
    }
    self.init(
      tagger: ChainModel(featureBits: taggerBits, weights: numbers(2), transitions: numbers(0)),
      candidates: CandidateModel(featureBits: candidateBits, weights: numbers(3), pairs: numbers(1)),
      words: WordFrequencies(counters: Array(tables[4])))
  }
}
