internal import PaperCorpus

/// The form under which two spellings of one name meet: case, blanks, hyphens and quotes don't count, digits do.
///
/// `Llama 3`, `LLaMA-3` and `Llama3` share a key; `Qwen2` and `Qwen2.5`, or `SAM` and `SAM 2`, never do. A square
/// size is named by its side, so `ImageNet 256×256` and `ImageNet-256` share one too.
public struct NameKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The folded name.
  public let description: String

  /// Folds a name.
  ///
  /// - Complexity: O(n) in the length of the name.
  public init(_ name: String) {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    // A question may come as a file system writes names, with each sign taken apart.
    for scalar in name.nfc.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39, 0x2E, 0x2B, 0x2F: folded.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x41...0x5A: folded.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case 0xAC00...0xD7A3: folded.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      default: Self.appendFolded(scalar, to: &folded)
      }
    }
    Self.dropRepeatedSide(in: &folded)
    description = String(decoding: folded, as: UTF8.self)
  }

  /// Adds what the folding keeps of a sign that is neither a plain letter, a digit nor a syllable.
  private static func appendFolded(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar {
    case _ where scalar.isASCII && isDropped(UInt8(truncatingIfNeeded: scalar.value)): break
    case "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "·", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{00A0}",
      "\u{3000}":
      break
    case "×", "✕": folded.append(UInt8(ascii: "x"))
    case "\u{FF01}"..."\u{FF5E}":
      // Full-width forms stand at a fixed distance from ASCII.
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      folded.append(contentsOf: narrow.properties.lowercaseMapping.utf8)
    default: folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Whether the folding drops an ASCII sign: a blank, the end of a line, a hyphen, a quote.
  static func isDropped(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2D, 0x5F, 0x27, 0x22: true
    default: false
    }
  }

  /// Whether nothing is left of the name.
  public var isEmpty: Bool { description.isEmpty }

  /// The runs of digits, decimal points inside: what tells versions and sizes apart.
  public var numbers: [Substring] {
    var runs: [Substring] = []
    var start: String.Index?
    let text = description
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let isPoint = character == "." && start != nil
      if character.isASCII, character.isNumber || isPoint {
        if start == nil { start = index }
      } else if let from = start {
        runs.append(text[from..<index])
        start = nil
      }
      index = text.index(after: index)
    }
    if let from = start { runs.append(text[from...]) }
    return runs
  }

  // Keys are composed already: comparing their bytes spares looking up what each sign is composed of.

  /// Whether the bytes are the same.
  public static func == (left: NameKey, right: NameKey) -> Bool {
    left.description.utf8.count == right.description.utf8.count
      && left.description.utf8.elementsEqual(right.description.utf8)
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    let isHashed: Void? = description.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isHashed == nil { for byte in description.utf8 { hasher.combine(byte) } }
  }

  /// Orders by bytes.
  public static func < (left: NameKey, right: NameKey) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }

  /// Turns `256x256` at the end of a name into `256`.
  private static func dropRepeatedSide(in folded: inout [UInt8]) {
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    let digits = folded.reversed().prefix(while: isDigit).count
    guard digits >= 2, folded.count > 2 * digits + 1 else { return }
    let cross = folded.count - digits - 1
    guard folded[cross] == UInt8(ascii: "x"), !isDigit(folded[cross - digits - 1]),
      folded[(cross - digits)..<cross].elementsEqual(folded[(cross + 1)...])
    else { return }
    folded.removeSubrange(cross...)
  }
}
