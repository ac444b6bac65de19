#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Why a file could not be written.
enum OutputError: Error, CustomStringConvertible {
  case cannotWrite(path: String, reason: String)
  case cannotRasterize(reason: String)

  var description: String {
    switch self {
    case .cannotWrite(let path, let reason):
      "cannot write \(path): \(reason); check the folder and its permissions"
    case .cannotRasterize(let reason):
      "cannot make a PNG: \(reason); export .svg instead"
    }
  }
}

/// A file that a command writes: whole or not at all.
enum OutputFile {
  /// Writes a text to a path, or to standard output where the path is `-`.
  static func write(_ text: String, to path: String) throws {
    if path == "-" { return Terminal.write(text, to: 1) }
    try write(Array(text.utf8), to: path)
  }

  /// Writes bytes to a path; nil removes the file. A file that is there keeps its place behind a link, and its
  /// permissions; a device or a pipe is written to, and stays what it is.
  static func write(_ bytes: [UInt8]?, to path: String) throws {
    do {
      if let bytes {
        let file = URL(filePath: path).resolvingSymlinksInPath()
        let files = FileManager.default
        let old = files.fileExists(atPath: path) ? try files.attributesOfItem(atPath: file.path) : [:]
        let isOrdinary = (old[.type] as? FileAttributeType).map { $0 == .typeRegular } ?? true
        try Data(bytes).write(to: file, options: isOrdinary ? .atomic : [])
        if isOrdinary, let permissions = old[.posixPermissions] {
          try files.setAttributes([.posixPermissions: permissions], ofItemAtPath: file.path)
        }
      } else {
        try FileManager.default.removeItem(atPath: path)
      }
    } catch {
      throw OutputError.cannotWrite(
        path: path, reason: (error as? CocoaError).map { "\($0.code)" } ?? "\(error)")
    }
  }
}
