#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of pictures that `kg` keeps current: it rewrites only what has changed, and removes what it made before and
/// makes no more. A list in the folder says which files those are; all others are left alone.
struct PictureFolder {
  private let path: String
  /// The list's name for these pictures, so that several kinds can share a folder.
  private let list: String
  private var made: [String] = []
  private(set) var written = 0
  private(set) var removed = 0

  /// Opens a folder; makes it where it is missing.
  ///
  /// - Throws: `OutputError` where that fails.
  init(at path: String, kind: String) throws {
    self.path = path
    list = ".kg-\(kind)-pictures"
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputError.cannotWrite(path: path, reason: "it is no folder and cannot be made one")
    }
  }

  /// Puts a file into the folder unless it is there with these bytes.
  mutating func put(_ bytes: [UInt8], as name: String) throws {
    made.append(name)
    let file = "\(path)/\(name)"
    if FileManager.default.contents(atPath: file).map({ [UInt8]($0) }) == bytes { return }
    try OutputFile.write(bytes, to: file)
    written += 1
  }

  /// Removes the files that were made by an earlier run only, and writes the list anew.
  mutating func finish() throws {
    let current = Set(made)
    let earlier =
      FileManager.default.contents(atPath: "\(path)/\(list)")
      .map { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) } ?? []
    for name in earlier where !current.contains(name) && !name.contains("/") {
      let file = "\(path)/\(name)"
      guard FileManager.default.fileExists(atPath: file) else { continue }
      try OutputFile.write(nil, to: file)
      removed += 1
    }
    let text = current.sorted().map { $0 + "\n" }.joined()
    if earlier != current.sorted() { try OutputFile.write(Array(text.utf8), to: "\(path)/\(list)") }
  }
}
