#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files that options name.
enum InputFile {
  /// Reads a file whole and what it holds.
  ///
  /// - Throws: `InputError` where it cannot be read, or where `parse` refuses its bytes, with that error's words.
  static func read<Content, Fault: Error & CustomStringConvertible>(
    _ path: String, as parse: ([UInt8]) throws(Fault) -> Content
  ) throws -> Content {
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw InputError(path: path, reason: "cannot be read; check the path and its permissions")
    }
    do {
      return try parse(bytes)
    } catch {
      throw InputError(path: path, reason: error.description)
    }
  }
}
