/// A pattern of addresses, as Jekyll's setting and front matter `permalink` hold it.
struct Permalink: Hashable {
  /// The pattern with its placeholders, such as `/:categories/:year/:month/:day/:title/`.
  let template: String

  /// Takes one of Jekyll's styles by name, or a template.
  init(_ setting: String) { template = Self.styles[setting] ?? setting }

  /// Takes a template.
  init(template: String) { self.template = template }

  private static let styles = [
    "none": "/:categories/:title:output_ext",
    "date": "/:categories/:year/:month/:day/:title:output_ext",
    "ordinal": "/:categories/:year/:y_day/:title:output_ext",
    "pretty": "/:categories/:year/:month/:day/:title/",
    "weekdate": "/:categories/:year/W:week/:short_day/:title:output_ext",
  ]

  /// The address below the site's root, and the placeholders that nothing is known of.
  func address(of values: PermalinkValues) -> (address: String, unknown: [String]) {
    var address: [UInt8] = []
    var unknown: [String] = []
    let bytes = Array(template.utf8)
    var offset = 0
    while offset < bytes.count {
      let name = bytes[offset...].dropFirst().prefix {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || $0 == .underscore
      }
      guard bytes[offset] == .colon, !name.isEmpty else {
        address.append(bytes[offset])
        offset += 1
        continue
      }
      var key = String(decoding: name, as: UTF8.self)
      // In `:month_:day` the underscore is no part of the name.
      if values.value(of: key) == nil, key.hasSuffix("_") { key.removeLast() }
      if let value = values.value(of: key) {
        address += Self.escaped(value)
      } else {
        address += bytes[offset..<name.endIndex]
        unknown.append(":\(key)")
      }
      offset += 1 + (values.value(of: key) == nil ? name.count : key.utf8.count)
    }
    return (Self.cleaned(String(decoding: address, as: UTF8.self)), unknown)
  }

  /// A path with what no path of a URL may hold in percent-encoding (RFC 3986, section 3.3).
  static func escaped(_ path: String) -> [UInt8] {
    var escaped: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      if byte.isASCIILetter || byte.isDigit || "-._~!$&'()*+,;=:@/".utf8.contains(byte) {
        escaped.append(byte)
      } else {
        escaped += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return escaped
  }

  /// The address from a slash on, without steps upwards and double slashes.
  private static func cleaned(_ address: String) -> String {
    var text = Array("/".utf8) + Array(address.utf8)
    text = replacing(Array("..".utf8), in: text, with: [UInt8(ascii: "/")])
    text = replacing(Array("./".utf8), in: text, with: [])
    var cleaned: [UInt8] = []
    for byte in text where byte != UInt8(ascii: "/") || cleaned.last != byte { cleaned.append(byte) }
    return String(decoding: cleaned, as: UTF8.self)
  }

  private static func replacing(_ pair: [UInt8], in text: [UInt8], with other: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    while offset < text.count {
      if text[offset...].starts(with: pair) {
        result += other
        offset += pair.count
      } else {
        result.append(text[offset])
        offset += 1
      }
    }
    return result
  }
}
