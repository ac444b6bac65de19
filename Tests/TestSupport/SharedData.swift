#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The data beside the package that is no part of it: the corpus, its annotations and the oracles.
public enum SharedData {
  /// The folder `shared` beside the package's, or nil where there is none.
  public static let root: String? = {
    let path = SourceTree.root.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/shared"
    return access(path, R_OK) == 0 ? path : nil
  }()

  /// The blog whose posts the data holds.
  public static let blog: String? = root.map { $0 + "/corpus" }

  /// The names and contents of the blog's posts, ordered by name.
  public static func posts() -> [(path: String, bytes: [UInt8])] {
    guard let blog, let folder = opendir(blog + "/_posts") else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".md") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
      ("_posts/\(name)", bytes(of: "\(blog)/_posts/\(name)") ?? [])
    }
  }

  /// The content of a file, or nil where it cannot be read.
  public static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
