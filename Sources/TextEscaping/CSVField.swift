/// Text as a field of comma-separated values (RFC 4180).
public enum CSVField {
  /// Returns `text` as one field: between quotes where a comma, a quote, a line break or a blank at an end stands in
  /// it, and as it is otherwise. NUL is left out, as readers end a file there.
  ///
  /// - Parameters:
  ///   - text: The field's text.
  ///   - isSafeForSpreadsheets: Whether a text that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab or
  ///     carriage return in front) gets an apostrophe before it, as OWASP advises; the text then reads back changed.
  /// - Returns: The field without its separators.
  public static func quote(_ text: String, isSafeForSpreadsheets: Bool = false) -> String {
    let isFormula =
      isSafeForSpreadsheets && (text.unicodeScalars.first.map("=+-@\t\r".unicodeScalars.contains) ?? false)
    let needsQuotes =
      isFormula || text.hasPrefix(" ") || text.hasSuffix(" ")
      || text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    var field = String.UnicodeScalarView()
    if isFormula { field.append("'") }
    for scalar in text.unicodeScalars where scalar.value != 0 {
      if scalar == "\"" { field.append("\"") }
      field.append(scalar)
    }
    return needsQuotes ? "\"\(String(field))\"" : String(field)
  }
}
