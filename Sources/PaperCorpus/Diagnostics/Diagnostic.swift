/// Something a reader of a post or a settings file should know: what, where, and the way out.
public struct Diagnostic: Hashable, Sendable, Codable, Comparable {
  /// How grave a diagnostic is.
  public enum Severity: String, Sendable, Codable, CaseIterable {
    /// A thing was left out.
    case error
    /// A thing was read, perhaps not as meant.
    case warning
    /// Worth knowing only.
    case note
  }

  /// How grave it is.
  public let severity: Severity
  /// The file, relative to the blog.
  public let path: String
  /// The one-based line; 0 where the whole file is meant.
  public let line: Int
  /// The one-based column in bytes; 0 where the whole line or file is meant.
  public let column: Int
  /// What is the matter: lower case, no full stop.
  public let message: String
  /// The way out, where one is known.
  public let hint: String?

  /// Creates a diagnostic.
  public init(
    _ severity: Severity, path: String, line: Int = 0, column: Int = 0, message: String, hint: String? = nil
  ) {
    self.severity = severity
    self.path = path
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }

  /// The form compilers use: `path:line:column: severity: message`.
  public var description: String {
    let place = line == 0 ? path : column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
    return "\(place): \(severity.rawValue): \(message)"
  }

  /// Orders by place, then by text.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.path, left.line, left.column, left.message) < (right.path, right.line, right.column, right.message)
  }
}
