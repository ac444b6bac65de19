/// Names of files for pictures.
enum PictureName {
  /// A post's file name without folder and ending.
  static func stem(ofPost path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.split(separator: ".").first.map(String.init) ?? name
  }

  /// A name in lower case of letters, digits, dots and hyphens, fit for a file and for an address; at most 60
  /// characters.
  static func slug(_ name: String) -> String {
    var slug = ""
    for character in name.lowercased() {
      if character.isLetter || character.isNumber || (character == "." && !slug.isEmpty) {
        slug.append(character)
      } else if slug.last != "-" && !slug.isEmpty {
        slug.append("-")
      }
      if slug.count == 60 { break }
    }
    while let last = slug.last, last == "-" || last == "." { slug.removeLast() }
    return slug.isEmpty ? "x" : slug
  }

  /// Slugs that differ, in the order of `names`: names that share one get a number from the bytes of the name, so that
  /// it stays when others come.
  static func slugs(of names: [String]) -> [String] {
    let plain = names.map(slug)
    let counts = Dictionary(grouping: plain) { $0 }
    return zip(names, plain).map { name, slug in
      (counts[slug]?.count ?? 0) > 1 ? "\(slug)-\(checksum(name))" : slug
    }
  }

  /// The file of a further width: `dmd-360.svg` beside `dmd.svg`.
  static func path(_ path: String, width: Int) -> String {
    guard let dot = path.lastIndex(of: ".") else { return "\(path)-\(width)" }
    return "\(path[..<dot])-\(width)\(path[dot...])"
  }

  /// FNV-1a in hexadecimal.
  private static func checksum(_ name: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return String(hash, radix: 16)
  }
}
