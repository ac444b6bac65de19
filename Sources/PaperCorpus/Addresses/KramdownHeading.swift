/// A heading as kramdown's GFM parser finds it.
struct KramdownHeading {
  /// The line of the Markdown that it starts on, zero-based.
  let line: Int
  /// Its text, as written.
  let text: [UInt8]
  /// The anchor that an attribute list gives it.
  var anchor: String?
}
