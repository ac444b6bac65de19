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
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      switch scalar {
      case " ", "-", "_", "'", "\"", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "·",
        "\u{2010}"..."\u{2015}",
        "\u{2212}", "\u{00A0}", "\u{3000}", "\n", "\r", "\t":
        continue
      case "×", "✕": folded.append("x")
      case "\u{FF01}"..."\u{FF5E}":
        // Full-width forms stand at a fixed distance from ASCII.
        let narrow = Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        folded.append(contentsOf: narrow.properties.lowercaseMapping.unicodeScalars)
      default: folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    Self.dropRepeatedSide(in: &folded)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: folded)
    description = String(text)
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

  /// Orders by bytes.
  public static func < (left: NameKey, right: NameKey) -> Bool { left.description < right.description }

  /// Turns `256x256` at the end of a name into `256`.
  private static func dropRepeatedSide(in folded: inout [Unicode.Scalar]) {
    let digits = folded.reversed().prefix { $0.properties.numericType == .decimal }.count
    guard digits >= 2, folded.count > 2 * digits + 1 else { return }
    let cross = folded.count - digits - 1
    let side = folded[(cross + 1)...]
    guard folded[cross] == "x", folded[(cross - digits)..<cross].elementsEqual(side),
      folded[cross - digits - 1].properties.numericType != .decimal
    else { return }
    folded.removeSubrange(cross...)
  }
}
