import TextEscaping

/// A value of an answer, as every format needs it.
indirect enum AnswerValue: Equatable {
  /// A value with the name that JSON has for it.
  struct Field: Equatable {
    var key: String
    var value: AnswerValue

    init(_ key: String, _ value: AnswerValue) {
      self.key = key
      self.value = value
    }
  }

  case text(String)
  /// A text that may be missing and that people see in another form.
  case shown(String?, as: String)
  case integer(Int)
  /// A number that people see with some decimals, and programs with as many as tell two numbers apart.
  case decimal(Double, decimals: Int)
  case list([AnswerValue])
  /// Several values that people read as one text: its beginning, which a narrow terminal may cut, and its end.
  case record([Field], text: String, ending: String = "")
  /// What is not known or does not apply.
  case missing

  /// A text that may be missing.
  init(_ text: String?) { self = text.map(AnswerValue.text) ?? .missing }

  /// A number that may be missing.
  init(_ number: Int?) { self = number.map(AnswerValue.integer) ?? .missing }

  /// A sentence of a post, between quotation marks for people.
  static func quotation(_ text: String?) -> AnswerValue {
    text.map { .shown($0, as: "“\($0)”") } ?? .missing
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> AnswerValue { .list(texts.map(AnswerValue.text)) }

  /// The value for people and for formats of plain cells; the elements of a list with semicolons between.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .shown(_, let form): form
    case .integer(let number): "\(number)"
    case .decimal(let number, let decimals): Number.fixed(number, decimals: decimals)
    case .list(let values): values.map(\.plainText).joined(separator: "; ")
    case .record(_, let text, let ending): ending.isEmpty ? text : "\(text) \(ending)"
    case .missing: ""
    }
  }

  /// The value for formats that programs read cell by cell.
  var cellText: String {
    switch self {
    case .shown(let text, _): text ?? ""
    case .list(let values): values.map(\.cellText).joined(separator: "; ")
    default: plainText
    }
  }

  /// The value as JSON; the keys of objects are sorted.
  var json: String {
    switch self {
    case .text(let text): JSONString.quote(text)
    case .shown(let text, _): text.map(JSONString.quote) ?? "null"
    case .integer(let number): "\(number)"
    case .decimal(let number, _): FixedDecimal.text(number, places: Self.jsonDecimals)
    case .list(let values): "[" + values.map(\.json).joined(separator: ", ") + "]"
    case .record(let fields, _, _): Self.json(of: fields)
    case .missing: "null"
    }
  }

  /// Fields as one object of JSON.
  static func json(of fields: [Field]) -> String {
    let members = fields.sorted { $0.key < $1.key }.map { "\(JSONString.quote($0.key)): \($0.value.json)" }
    return "{" + members.joined(separator: ", ") + "}"
  }

  private static let jsonDecimals = 9
}
