public import ArgumentParser

/// A value of an option that is one of a few names.
public protocol ArgumentChoice: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {}

extension ArgumentChoice {
  /// The names. The parser's own way to them goes by key paths, which takes longer than a question does to be answered.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }

  /// None, as a name says what it is. The parser's own way looks at each value for whether it has another description.
  public static var allValueDescriptions: [String: String] { [:] }

  /// The name, as a user writes it.
  public var defaultValueDescription: String { rawValue }
}
