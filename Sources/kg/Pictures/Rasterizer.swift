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

/// Pixels from SVG, by librsvg's own program.
enum Rasterizer {
  private static let program = "rsvg-convert"

  /// Returns a PNG of twice the picture's size, for sharp displays, on a page of one colour.
  ///
  /// - Throws: `OutputError.cannotRasterize` where the program is missing or fails.
  static func png(ofSVG svg: String, on page: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kg-\(UUID().uuidString)")
    let source = folder.appending(path: "picture.svg")
    let result = folder.appending(path: "picture.png")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(svg.utf8).write(to: source)
    } catch {
      throw OutputError.cannotRasterize(reason: "\(folder.path) cannot be written to")
    }
    defer { _ = try? FileManager.default.removeItem(at: folder) }
    let status = try run(["--zoom", "2", "--background-color", page, "--output", result.path, source.path])
    guard status == 0, let data = FileManager.default.contents(atPath: result.path) else {
      throw OutputError.cannotRasterize(reason: "\(program) failed with status \(status)")
    }
    return [UInt8](data)
  }

  /// Runs the program and waits; returns its exit status.
  private static func run(_ arguments: [String]) throws -> Int32 {
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawnp(&process, program, nil, nil, words, environ) == 0 else {
      throw OutputError.cannotRasterize(
        reason: "\(program) is not installed (Debian: librsvg2-bin, Homebrew: librsvg)")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return (status >> 8) & 0xFF
  }
}
