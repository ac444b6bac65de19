import EntityLinking

/// What the parser of arguments refuses, in a sentence of the program's own.
///
/// The parser tells of its errors by text alone; a text that is not known here is said as it is.
struct RefusedArgument {
  /// The sentence: lower case, no full stop.
  let sentence: String

  /// Reads the parser's message, or that of a command's own check.
  init(_ message: String) {
    sentence =
      Self.wrongValue(message) ?? Self.missing(message) ?? Self.tooMany(message) ?? Self.valueOfFlag(message)
      ?? Self.asItIs(message)
  }

  private static func wrongValue(_ message: String) -> String? {
    guard let (value, rest) = parts(of: message, after: "The value '", upTo: "' is invalid for '"),
      let end = rest.firstIndex(of: "'")
    else { return nil }
    return Self.sentence(for: String(value), of: String(rest[..<end]), among: choices(in: rest[end...]))
  }

  /// The sentence for a value that an option can't have.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - option: The option with the name of its value.
  ///   - choices: All values that it can have; none where they are too many to be said.
  /// - Returns: The sentence.
  static func sentence(for value: String, of option: String, among choices: [String]) -> String {
    let fact = "'\(value)' is no value for \(option)"
    guard let last = choices.last else { return fact }
    let near = NearNames.nearest(to: value, among: choices.map { [$0] }, limit: 1).first
    let question = near.map { "did you mean '\($0.name)'? It" } ?? "it"
    return "\(fact); \(question) takes \(choices.dropLast().joined(separator: ", ")) or \(last)"
  }

  /// The values that a message offers: few between quotation marks, more on lines of their own.
  private static func choices(in offer: Substring) -> [String] {
    guard offer.contains("Please provide one of") else { return [] }
    let lines = offer.split(separator: "\n").filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    guard lines.isEmpty else { return lines }
    return offer.dropFirst().split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  private static func missing(_ message: String) -> String? {
    if let (name, _) = parts(of: message, after: "Missing value for '", upTo: "'") {
      return "\(name) needs a value"
    }
    return parts(of: message, after: "Missing expected argument '", upTo: "'").map { "\($0.text) is missing" }
  }

  private static func tooMany(_ message: String) -> String? {
    if let (word, _) = parts(of: message, after: "Unexpected argument '", upTo: "'") {
      return "'\(word)' is one argument too many"
    }
    if let found = message.firstRange(of: " unexpected arguments: "),
      message[..<found.lowerBound].allSatisfy(\.isNumber)
    {
      return "too many arguments: \(message[found.upperBound...])"
    }
    return parts(of: message, after: "Unknown option '", upTo: "'").map { "'\($0.text)' is no option here" }
  }

  private static func valueOfFlag(_ message: String) -> String? {
    parts(of: message, after: "The option '", upTo: "' does not take any value").map {
      "\($0.text) takes no value"
    }
  }

  private static func asItIs(_ message: String) -> String {
    var sentence = message
    if sentence.hasSuffix(".") { sentence.removeLast() }
    let begins = sentence.prefix(2)
    guard let first = begins.first, first.isUppercase, begins.last?.isUppercase == false else {
      return sentence
    }
    return first.lowercased() + sentence.dropFirst()
  }

  /// What stands between two texts of a message, the first of which begins it, and what follows.
  private static func parts(
    of message: String, after start: String, upTo end: String
  ) -> (text: Substring, rest: Substring)? {
    guard message.hasPrefix(start) else { return nil }
    let behind = message.dropFirst(start.count)
    guard let found = behind.firstRange(of: end) else { return nil }
    return (behind[..<found.lowerBound], behind[found.upperBound...])
  }
}
