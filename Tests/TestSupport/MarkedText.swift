/// A text with places marked by `⟦` and `⟧`, so that no test counts an offset by hand.
///
/// `MarkedText("⟦RecA⟧는 ⟦UMM⟧의 정렬")` is the text without the brackets, and the spans of what stood in them.
public struct MarkedText: Sendable {
  /// The bytes without the brackets.
  public let bytes: [UInt8]
  /// The marked ranges of bytes in the order of the text; an inner pair comes behind the one around it.
  public let spans: [Range<Int>]

  /// Reads the marks out of a text.
  ///
  /// - Precondition: the brackets are paired.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [Range<Int>] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(spans.count)
        spans.append(bytes.count..<bytes.count)
      case "⟧":
        precondition(!open.isEmpty, "a closing bracket has an opening one")
        let index = open.removeLast()
        spans[index] = spans[index].lowerBound..<bytes.count
      default: bytes += Array(String(scalar).utf8)
      }
    }
    precondition(open.isEmpty, "an opening bracket has a closing one")
    self.bytes = bytes
    self.spans = spans
  }

  /// The marked texts.
  public var marked: [String] { spans.map { String(decoding: bytes[$0], as: UTF8.self) } }
}
