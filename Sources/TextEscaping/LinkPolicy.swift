/// Which links a picture may carry.
///
/// Allowed are paths from the site's root (`/…`), fragments (`#…`) and absolute `https://` and `http://` addresses with
/// a host. Everything else is refused: other schemes, relative paths (their meaning changes with the page that shows
/// the picture), and `//host`, which leads off the site while it looks like a path.
public enum LinkPolicy {
  /// Returns the link that may be written into a picture, or nil where it must be left out.
  ///
  /// Blanks and C0 controls around the link are taken off, as browsers do. Inside of it they are a reason to refuse:
  /// browsers drop line breaks and tabs, so that `java\nscript:` would run. A backslash is refused because browsers
  /// read it as a slash.
  public static func allowed(_ link: String) -> String? {
    var scalars = Substring(link).unicodeScalars
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    guard !scalars.contains(where: { isBlank($0) || $0 == "\\" }) else { return nil }

    let trimmed = String(scalars)
    if trimmed.hasPrefix("#") { return trimmed }
    if trimmed.hasPrefix("/") { return trimmed.hasPrefix("//") ? nil : trimmed }
    let lowercased = trimmed.lowercased()
    for scheme in ["https://", "http://"] where lowercased.hasPrefix(scheme) {
      let host = lowercased.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
      return host.isEmpty ? nil : trimmed
    }
    return nil
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isWhitespace
  }
}
