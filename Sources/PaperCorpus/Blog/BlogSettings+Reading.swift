extension BlogSettings {
  /// The keys at the top of a file of settings that are read.
  public static let keys = [
    "baseurl", "defaults", "exclude", "future", "markdown_ext", "permalink", "show_drafts", "unpublished",
    "url",
  ]

  /// Takes over what a file of settings says; what it does not say stays.
  ///
  /// - Parameters:
  ///   - bytes: the file, in YAML.
  ///   - path: its name, for diagnostics.
  ///   - diagnostics: what a reader should know about it.
  mutating func read(_ bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]) {
    let text = SourceText(fileBytes: bytes)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let yaml = YAMLReader(text, ByteSpan(start, bytes.count), path: path, diagnostics: &diagnostics)
    func warn(at offset: Int, _ message: String, hint: String) {
      let (line, column) = text.lineAndColumn(of: offset)
      diagnostics.append(
        Diagnostic(.warning, path: path, line: line, column: column, message: message, hint: hint))
    }
    func string(_ key: String) -> String? {
      guard yaml.has(key) else { return nil }
      guard let scalar = yaml.scalar(key) else {
        warn(at: start, "'\(key)' is passed over: it is no text", hint: "write '\(key): value'")
        return nil
      }
      return scalar.isNull ? nil : scalar.text
    }
    func truth(_ key: String) -> Bool? {
      guard let scalar = yaml.scalar(key), !scalar.isNull else { return nil }
      if scalar.truth == nil {
        warn(
          at: scalar.offset, "'\(key)' is passed over: '\(scalar.text.folded)' is no truth value",
          hint: "write true or false")
      }
      return scalar.truth
    }
    url = string("url") ?? url
    baseURL = string("baseurl") ?? baseURL
    permalink = string("permalink") ?? permalink
    showsFuturePosts = truth("future") ?? showsFuturePosts
    showsDrafts = truth("show_drafts") ?? showsDrafts
    showsUnpublished = truth("unpublished") ?? showsUnpublished
    if let names = string("markdown_ext") {
      markdownExtensions = names.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
    }
    if yaml.has("exclude") {
      excludedPaths = yaml.scalars("exclude").map { scalar in
        String(scalar.text.drop { $0 == "/" }.reversed().drop { $0 == "/" }.reversed())
      }
    }
    for entry in yaml.defaults where entry.type == nil || entry.type == "" || entry.type == "posts" {
      if let permalink = entry.permalink { permalinks[entry.path] = permalink }
    }
  }
}

extension YAMLReader {
  /// The permalinks in Jekyll's list of defaults, with the paths and types of documents that they hold for.
  fileprivate var defaults: [(path: String, type: String?, permalink: String?)] {
    zip(mappings("defaults", inner: "scope"), mappings("defaults", inner: "values")).map { scope, values in
      let path = scope["path"]?.text ?? ""
      return (
        String(path.split(separator: "/").joined(separator: "/")), scope["type"]?.text,
        values["permalink"]?.text
      )
    }
  }
}
