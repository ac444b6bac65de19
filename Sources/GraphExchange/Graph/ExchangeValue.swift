internal import TextEscaping

/// An attribute that nodes or edges have in every format.
struct ExchangeAttribute {
  /// What its values are.
  enum Kind {
    case text, integer, number, flag, day, list
  }

  /// Lower case, words joined by underscores.
  let name: String
  let kind: Kind

  init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// A value of an attribute.
enum ExchangeValue {
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  case list([String])

  /// The value for formats without types; a list is a JSON array, as names may hold any separator.
  ///
  /// Numbers have the fewest digits that read back as the same number.
  var text: String {
    switch self {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    case .list: json
    }
  }

  /// The value as JSON.
  var json: String {
    switch self {
    case .text(let text): JSONString.quote(text)
    case .list(let texts): "[" + texts.map(JSONString.quote).joined(separator: ", ") + "]"
    default: text
    }
  }
}
