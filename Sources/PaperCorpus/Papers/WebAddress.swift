/// The parts of a web address that tell one page from another.
struct WebAddress {
  /// The host in lower case, without `www.` and port.
  let host: String
  /// The path from its first slash, without a slash at its end.
  let path: Substring
  /// The parts of the query, without those that only say where a reader came from.
  let query: [Substring]

  /// Reads an address with or without scheme; nil where it has no host.
  init?(_ address: String) {
    var rest = address[...]
    if let scheme = rest.range(ofASCII: "://") {
      let name = rest[..<scheme.lowerBound].lowercased()
      guard name == "http" || name == "https" else { return nil }
      rest = rest[scheme.upperBound...]
    } else if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
    } else if !Self.startsWithKnownHost(rest) {
      return nil
    }
    rest = rest.prefix { $0 != "#" }
    let location = rest.prefix { $0 != "?" }
    let queryText = rest.dropFirst(location.count + 1)
    let authority = location.prefix { $0 != "/" }
    var host = authority.prefix { $0 != ":" }.lowercased()[...]
    if host.hasPrefix("www.") { host = host.dropFirst("www.".count) }
    guard host.contains("."), !host.contains("@"), !host.hasPrefix("."), !host.hasSuffix(".") else {
      return nil
    }
    var path = location.dropFirst(authority.count)
    while path.hasSuffix("/") { path = path.dropLast() }
    self.host = String(host)
    self.path = path
    query = queryText.split(separator: "&").filter { part in
      let name = part.prefix { $0 != "=" }.lowercased()
      return !name.hasPrefix("utm_") && !Self.originNames.contains(name)
    }
  }

  /// The address in one form: `https`, no `www.`, no fragment, no slash at the end.
  var normalized: String {
    "https://\(host)\(path)" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  private static let originNames: Set<String> = ["fbclid", "gclid", "ref", "referrer", "source", "noteid"]

  /// An address that a writer left without its scheme: `arxiv.org/abs/2509.01234`.
  private static func startsWithKnownHost(_ text: Substring) -> Bool {
    let hosts = [
      "www.", "arxiv.org/", "openreview.net/", "aclanthology.org/", "huggingface.co/", "alphaxiv.org/",
    ]
    let lowered = text.prefix(32).lowercased()
    return hosts.contains { lowered.hasPrefix($0) }
  }
}

extension Substring {
  /// The first place of ASCII text.
  func range(ofASCII text: String) -> Range<Index>? {
    let wanted = Array(text.utf8)
    var start = startIndex
    while start < endIndex {
      if utf8[start...].starts(with: wanted) {
        return start..<utf8.index(start, offsetBy: wanted.count)
      }
      start = utf8.index(after: start)
    }
    return nil
  }
}
