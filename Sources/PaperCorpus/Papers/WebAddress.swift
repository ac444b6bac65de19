/// The parts of a web address that tell one page from another.
struct WebAddress {
  /// The host in lower case, without `www.` and port.
  let host: String
  /// The path from its first slash, without a slash at its end.
  let path: String
  /// The parts of the query, without those that only say where a reader came from.
  let query: [String]

  /// Reads an address with or without scheme; nil where it has no host.
  init?(_ address: some Collection<UInt8>) {
    var rest = Array(address)[...]
    if let scheme = ["https://", "http://", "//"].first(where: { rest.hasASCIIPrefix($0) }) {
      rest = rest.dropFirst(scheme.utf8CodeUnitCount)
    } else if !Self.knownStarts.contains(where: { rest.hasASCIIPrefix($0) }) {
      return nil
    }
    rest = rest.prefix { $0 != .hash }
    let location = rest.prefix { $0 != UInt8(ascii: "?") }
    let queryText = rest.dropFirst(location.count + 1)
    let authority = location.prefix { $0 != UInt8(ascii: "/") }
    var host = authority.prefix { $0 != .colon }.map(\.lowercased)[...]
    if host.hasASCIIPrefix("www.") { host = host.dropFirst("www.".utf8.count) }
    guard host.dropFirst().dropLast().contains(.period), host.first != .period, host.last != .period,
      !authority.contains(UInt8(ascii: "@"))
    else { return nil }
    var path = location.dropFirst(authority.count)
    while path.last == UInt8(ascii: "/") { path = path.dropLast() }
    self.host = String(decoding: host, as: UTF8.self)
    self.path = String(decoding: path, as: UTF8.self)
    query = queryText.split(separator: UInt8(ascii: "&")).map { String(decoding: $0, as: UTF8.self) }.filter {
      part in
      let name = String(part.prefix { $0 != "=" }).lowercased()
      return !name.hasPrefix("utm_") && !Self.originNames.contains(name)
    }
  }

  /// The address in one form: `https`, no `www.`, no fragment, no slash at the end.
  var normalized: String {
    "https://\(host)\(path)" + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  private static let originNames: Set<String> = ["fbclid", "gclid", "ref", "referrer", "source", "noteid"]

  /// What an address without scheme starts with, where it surely is one.
  private static let knownStarts: [StaticString] = [
    "www.", "arxiv.org/", "openreview.net/", "aclanthology.org/", "huggingface.co/", "alphaxiv.org/",
  ]
}

extension ArraySlice<UInt8> {
  /// Whether the bytes start with ASCII text, in any case.
  func hasASCIIPrefix(_ prefix: StaticString) -> Bool {
    guard count >= prefix.utf8CodeUnitCount else { return false }
    return prefix.withUTF8Buffer { wanted in
      wanted.indices.allSatisfy { self[startIndex + $0].lowercased == wanted[$0].lowercased }
    }
  }
}
