internal import TextEscaping

/// JSON objects in one line, without the keys that have no value.
enum JSONObject {
  /// Returns an object of values that are JSON already.
  static func text(_ values: [(key: String, json: String?)]) -> String {
    let pairs = values.compactMap { key, json in json.map { "\(JSONString.quote(key)): \($0)" } }
    return "{" + pairs.joined(separator: ", ") + "}"
  }

  /// The pairs of attributes and their values.
  static func pairs(_ attributes: [ExchangeAttribute], _ values: [ExchangeValue?]) -> [(
    key: String, json: String?
  )] {
    zip(attributes, values).map { ($0.name, $1?.json) }
  }
}
