import EntityExtraction
import GraphRendering

/// A value that a user can set once, for one blog or in one shell, instead of giving its option each time.
struct Setting: Sendable {
  /// Its name in `.kg.yml`; the option is the same behind two hyphens.
  let name: String
  /// The commands that it stands in for an option of.
  let commands: [String]
  /// What goes without it.
  let defaultText: String
  private let demandText: @Sendable () -> String
  /// Whether a text is such a value.
  let accepts: @Sendable (String) -> Bool

  /// The variable of the environment that sets it.
  var variable: String { "KG_\(name.uppercased())" }
  var option: String { "--\(name)" }
  /// What a value must be.
  var demand: String { demandText() }

  /// All settings, in the order in which they are shown.
  static let all: [Setting] = [
    Setting(
      name: "database",
      commands: ["build", "query", "diff", "doctor", "export", "curate", "stats", "evaluate"],
      defaultText: ".kg/kg.sqlite in the blog", demandText: { "the path of a file" }, accepts: { !$0.isEmpty }
    ),
    Setting(
      name: "threshold", commands: ["build"], defaultText: "what gave the best F1 in training",
      demandText: { "a number from 0 to 1" }, accepts: { Double($0).map { (0...1).contains($0) } ?? false }),
    Setting(
      name: "limit", commands: ["query", "diff", "doctor"], defaultText: "10; 20 for the doctor",
      demandText: { "a number above 0" }, accepts: isPositive),
    oneOf(
      AnswerFormat.allCases.map(\.rawValue), name: "format",
      commands: ["query", "diff", "doctor", "stats", "evaluate"],
      defaultText: "table on a terminal, else tsv"),
    oneOf(
      Picture.Language.allCases.map(\.rawValue), name: "lang", commands: ["export"], defaultText: "ko"),
    oneOf(PictureTheme.allCases.map(\.rawValue), name: "theme", commands: ["export"], defaultText: "auto"),
    Setting(
      name: "width", commands: ["export"], defaultText: "930; with --each, 930 and 360",
      demandText: { "a number above 0" }, accepts: isPositive),
  ]

  private static func oneOf(
    _ values: [String], name: String, commands: [String], defaultText: String
  ) -> Setting {
    Setting(
      name: name, commands: commands, defaultText: defaultText,
      demandText: { "one of \(values.joined(separator: ", "))" },
      accepts: { values.contains($0) })
  }

  private static let isPositive: @Sendable (String) -> Bool = { Int($0).map { $0 > 0 } ?? false }
}
