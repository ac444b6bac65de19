import GraphExchange

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of files that `kg` keeps current: it rewrites only what has changed, removes what it made before and makes no
/// more, and leaves all others alone. A list in the folder says which files are its own.
///
/// Files are written beside first and take their places in the end, so that an export that fails changes nothing.
final class ExportFolder: ExchangeFolder {
  private let path: String
  private let list: String
  private let stage: String
  private let replacesForeign: Bool
  private let signals: HeldSignals
  private var made: [String] = []
  private(set) var written = 0
  private(set) var removed = 0
  private let files = FileManager.default

  /// Writes a folder; makes it where it is missing.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - format: Names the list, so that several formats can share a folder.
  ///   - replacesForeign: Whether files that are not on the list may be replaced.
  ///   - body: Writes the files.
  /// - Returns: How many files were written anew and removed.
  /// - Throws: `OutputError`, also where a foreign file is in the way, and what `body` throws.
  static func write(
    to path: String, format: String, replacingForeign replacesForeign: Bool,
    _ body: (ExportFolder) throws -> Void
  ) throws -> (written: Int, removed: Int) {
    let signals = HeldSignals()
    defer { signals.release() }
    let folder = ExportFolder(
      path: path, format: format, replacesForeign: replacesForeign, signals: signals)
    try folder.makeFolder(folder.stage)
    defer { _ = try? folder.files.removeItem(atPath: folder.stage) }
    try body(folder)
    try folder.finish()
    return (folder.written, folder.removed)
  }

  private init(path: String, format: String, replacesForeign: Bool, signals: HeldSignals) {
    self.path = path
    self.signals = signals
    self.replacesForeign = replacesForeign
    list = "\(path)/.kg-\(format)-files"
    stage = "\(path)/.kg-\(format)-part"
  }

  func file(_ name: String, _ body: (any ExchangeSink) throws -> Void) throws {
    if signals.isEndWanted { throw OutputError.interrupted(path: path) }
    if let slash = name.lastIndex(of: "/") { try makeFolder("\(stage)/\(name[..<slash])") }
    try OutputFile.write(to: "\(stage)/\(name)", named: "\(path)/\(name)", body)
    made.append(name)
  }

  private func finish() throws {
    let earlier = files.contents(atPath: list).map { Self.names(in: $0) } ?? []
    let (own, current) = (Set(earlier), Set(made))
    let changed = made.filter { name in
      !files.contentsEqual(atPath: "\(stage)/\(name)", andPath: "\(path)/\(name)")
    }
    if !replacesForeign, let name = changed.first(where: { !own.contains($0) && exists($0) }) {
      throw OutputError.foreignFile(path: "\(path)/\(name)")
    }
    // The list knows a file before it is there, so that none can be taken for a foreign one after an interruption.
    try writeList(own.union(current), unless: own)
    for name in changed { try move(name) }
    for name in earlier where !current.contains(name) && Self.isInside(name) && exists(name) {
      try OutputFile.write(nil, to: "\(path)/\(name)")
      removed += 1
    }
    try writeList(current, unless: own.union(current))
    written = changed.count
  }

  private func move(_ name: String) throws {
    if let slash = name.lastIndex(of: "/") { try makeFolder("\(path)/\(name[..<slash])") }
    guard rename("\(stage)/\(name)", "\(path)/\(name)") == 0 else {
      throw OutputError.cannotWrite(path: "\(path)/\(name)", reason: String(cString: strerror(errno)))
    }
  }

  private func writeList(_ names: Set<String>, unless current: Set<String>) throws {
    guard names != current || !files.fileExists(atPath: list) else { return }
    try OutputFile.write(names.sorted().map { $0 + "\n" }.joined(), to: list)
  }

  private func exists(_ name: String) -> Bool { files.fileExists(atPath: "\(path)/\(name)") }

  private func makeFolder(_ folder: String) throws {
    do {
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw OutputError.cannotWrite(path: path, reason: "it is no folder and cannot be made one")
    }
  }

  private static func names(in list: Data) -> [String] {
    String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Whether a name of the list leads nowhere else: a list may have been tampered with.
  private static func isInside(_ name: String) -> Bool {
    !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
  }
}
