package import EntityExtraction
package import GoldStandard
internal import PaperCorpus

/// The labels that an annotation allows each token of a summary.
package struct GoldLabels: Sendable {
  /// A bit a label for each token.
  package private(set) var allowed: [UInt8]
  /// The tokens of each place of a surface, with the index of its entity, in the order of the text.
  package private(set) var places: [(tokens: Range<Int>, entity: Int)] = []

  private static func bit(_ label: TagLabel) -> UInt8 { 1 << label.rawValue }

  /// Finds every place where a surface stands as whole tokens, the longest surface first.
  ///
  /// A token of an optional entity may be labelled as its name or as none. Where only some types are marked, another
  /// token that is written as names are may have any label.
  package init(
    _ annotation: GoldPaper, in summary: TokenizedSummary, coverage: TrainingPaper.Coverage = .whole
  ) {
    allowed = [UInt8](repeating: Self.bit(.outside), count: summary.tokens.count)
    var taken = [Bool](repeating: false, count: summary.tokens.count)
    var surfaces: [(bytes: [UInt8], entity: Int)] = []
    for (index, entity) in annotation.entities.enumerated() {
      for surface in entity.surfaces { surfaces.append((Array(surface.nfc.utf8), index)) }
    }
    surfaces.sort { left, right in
      left.bytes.count != right.bytes.count
        ? left.bytes.count > right.bytes.count : left.entity < right.entity
    }
    let text = SummaryBytes(summary)
    for (surface, entity) in surfaces {
      for tokens in text.places(of: surface) where !tokens.contains(where: { taken[$0] }) {
        places.append((tokens, entity))
        for token in tokens { taken[token] = true }
        mark(tokens, isOptional: annotation.entities[entity].isOptional)
      }
    }
    places.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    if coverage == .marked {
      for token in taken.indices where !taken[token] && summary.isWrittenAsName(token..<(token + 1)) {
        allowed[token] = TagLabel.allCases.reduce(0) { $0 | Self.bit($1) }
      }
    }
  }

  private mutating func mark(_ tokens: Range<Int>, isOptional: Bool) {
    for token in tokens {
      let label: TagLabel =
        tokens.count == 1
        ? .single : token == tokens.lowerBound ? .begin : token == tokens.upperBound - 1 ? .end : .inside
      allowed[token] = Self.bit(label) | (isOptional ? Self.bit(.outside) : 0)
    }
  }
}

extension TokenizedSummary {
  /// Whether tokens hold a capital or a digit, other than the capital that begins a passage.
  func isWrittenAsName(_ tokens: Range<Int>) -> Bool {
    let startsPassage = passages.contains { $0.tokens.lowerBound == tokens.lowerBound }
    return surface(of: tokens).unicodeScalars.dropFirst(startsPassage ? 1 : 0).contains(where: \.isOfName)
  }
}

extension Unicode.Scalar {
  /// Whether it marks a word as a name: a capital or a digit.
  var isOfName: Bool { properties.isUppercase || properties.numericType != nil }
}

/// The text of a summary's passages with one blank for each gap, for finding strings as whole tokens.
private struct SummaryBytes {
  private var bytes: [UInt8] = []
  /// The token that begins at a byte.
  private var starts: [Int: Int] = [:]
  /// The token that ends in front of a byte.
  private var ends: [Int: Int] = [:]

  init(_ summary: TokenizedSummary) {
    for passage in summary.passages {
      bytes.append(UInt8(ascii: "\n"))
      for token in passage.tokens {
        let surface = Array(summary.surface(of: token..<(token + 1)).utf8)
        if summary.hasBlank(before: token) { bytes.append(UInt8(ascii: " ")) }
        starts[bytes.count] = token
        bytes += surface
        ends[bytes.count] = token
      }
    }
  }

  /// Each run of tokens that is written as a string.
  func places(of wanted: [UInt8]) -> [Range<Int>] {
    guard let first = wanted.first, wanted.count <= bytes.count else { return [] }
    var found: [Range<Int>] = []
    for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
      guard let low = starts[start], let high = ends[start + wanted.count],
        bytes[start..<(start + wanted.count)].elementsEqual(wanted)
      else { continue }
      found.append(low..<(high + 1))
    }
    return found
  }
}
