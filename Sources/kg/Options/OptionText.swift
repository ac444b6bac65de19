import ArgumentParser
import PaperCorpus

/// Values of options that the parser takes as texts, and the command's own check as what they are.
///
/// The parser has each type of a value looked up several times among all conformances of the program; with a type for
/// each option, reading the command line took longer than answering a question.
enum OptionText {
  /// One of a few names; nil where the option is not given.
  ///
  /// - Throws: `ValidationError`.
  static func choice<Choice: ArgumentChoice>(_ text: String?, of option: String) throws -> Choice? {
    try value(text, of: option, among: Choice.allValueStrings) { Choice(rawValue: $0) }
  }

  /// A day; nil where the option is not given.
  ///
  /// - Throws: `ValidationError`.
  static func day(_ text: String?, of option: String) throws -> PostDate? {
    try value(text, of: option, parse: PostDate.init(description:))
  }

  /// A number; nil where the option is not given.
  ///
  /// - Throws: `ValidationError`.
  static func number(_ text: String?, of option: String) throws -> Int? {
    try value(text, of: option) { Int($0) }
  }

  private static func value<Value>(
    _ text: String?, of option: String, among choices: [String] = [], parse: (String) -> Value?
  ) throws -> Value? {
    guard let text else { return nil }
    guard let value = parse(text) else {
      throw ValidationError(RefusedArgument.sentence(for: text, of: option, among: choices))
    }
    return value
  }
}
