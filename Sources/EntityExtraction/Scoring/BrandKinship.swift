/// How names are made from the one that a paper's title introduces.
struct BrandKinship {
  /// The closest that a name and the title's come to each other.
  enum Kinship: UInt8 {
    case none
    /// It stands somewhere in the title's name: `QA` in `QA-Bench`.
    case within
    /// The title's name begins with it: `SimpleQA` of `SimpleQA Verified`.
    case base
    /// It begins with the title's name and goes on with words: `GAR-Bench`.
    case extended
    /// It begins with the title's name and goes on with a size or a version: `GAR-8B`.
    case sized
    /// It is the title's name.
    case same
  }

  /// The shortest title's name that another may go on from without a sign between, in bytes.
  private static let leastStem = 3

  private let names: [[UInt8]]

  /// Takes the names that a title introduces.
  init(names: [Range<Int>], in summary: TokenizedSummary) {
    var distinct: [[UInt8]] = []
    for name in names {
      let text = Self.parts(of: name, in: summary)
      if !distinct.contains(text) { distinct.append(text) }
    }
    self.names = distinct
  }

  /// How a name is made from the title's.
  func kinship(of name: Range<Int>, in summary: TokenizedSummary) -> Kinship {
    if names.isEmpty { return .none }
    let text = Self.parts(of: name, in: summary)
    return names.map { Self.kinship(of: text, to: $0) }.max { $0.rawValue < $1.rawValue } ?? .none
  }

  private static func kinship(of name: [UInt8], to brand: [UInt8]) -> Kinship {
    if name == brand { return .same }
    if name.starts(with: brand) {
      let rest = name[brand.count...]
      let isApart = rest.first == separator
      guard isApart || brand.count >= leastStem else { return .none }
      return rest.first.map(isDigit) == true
        || rest.split(separator: separator).contains { isDigit($0[$0.startIndex]) }
        ? .sized : .extended
    }
    if brand.starts(with: name) { return brand[name.count] == separator ? .base : .none }
    return isWithin(name, brand) ? .within : .none
  }

  private static func isWithin(_ name: [UInt8], _ brand: [UInt8]) -> Bool {
    guard name.count < brand.count else { return false }
    return (1...brand.count - name.count).contains { start in
      let end = start + name.count
      return brand[start - 1] == separator && (end == brand.count || brand[end] == separator)
        && brand[start..<end].elementsEqual(name)
    }
  }

  private static let separator = UInt8(ascii: "-")

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// The folded words of a name with one sign between them, whatever is written there.
  private static func parts(of name: Range<Int>, in summary: TokenizedSummary) -> [UInt8] {
    var text: [UInt8] = []
    for token in name where summary.tokens[token].isWord {
      if !text.isEmpty { text.append(separator) }
      for byte in summary.folded(of: token) {
        text.append(byte == UInt8(ascii: "_") ? separator : byte)
      }
    }
    return text
  }
}
