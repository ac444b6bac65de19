/// Tells text in UTF-8 from other files.
package enum TextEncoding {
  /// Whether a file does not say by its first bytes that it is something else.
  package static func isReadable(_ bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> Bool {
    guard bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) else { return true }
    diagnostics.append(
      Diagnostic(
        .error, path: path, message: "left out: the file is written in UTF-16", hint: "save it as UTF-8"))
    return false
  }

  /// Whether a text needed so few repairs that it is one; tells of those that it needed.
  package static func isText(
    _ text: SourceText, fileBytes: [UInt8], path: String, diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard !text.repairs.isEmpty else { return true }
    // Korean in EUC-KR is bad in most of its bytes, a cut or mixed file in a few.
    if text.repairs.count * 8 > fileBytes.count {
      diagnostics.append(
        Diagnostic(
          .error, path: path, message: "left out: the file is no text in UTF-8",
          hint: "convert it, for example with iconv -f CP949 -t UTF-8"))
      return false
    }
    let zeros = text.repairs.filter { fileBytes[$0] == 0 }
    let invalid = text.repairs.filter { fileBytes[$0] != 0 }
    for (offsets, what) in [(invalid, "no UTF-8"), (zeros, "a NUL")] {
      guard let first = offsets.first else { continue }
      let (line, column) = text.lineAndColumn(of: first)
      let message =
        offsets.count == 1 ? "a byte is \(what)" : "\(offsets.count) bytes are \(what), this the first"
      diagnostics.append(
        Diagnostic(
          .warning, path: path, line: line, column: column, message: message, hint: "save the file as UTF-8"))
    }
    return true
  }
}
