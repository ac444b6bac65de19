#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the corpus asks of the file system.
package enum FileSystem {
  /// What stands at a path.
  struct Status {
    enum Kind {
      case file
      case folder
      case link
      /// A pipe, a socket or a device.
      case other
    }

    /// What it is.
    let kind: Kind
    /// The size in bytes.
    let size: Int
    /// The time of the last change in nanoseconds since 1970.
    let modified: Int64
    /// What tells it from everything else on the machine.
    let identity: Identity
  }

  /// The identity of a file or folder, whatever path leads to it.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// A failed call, as the system explains it.
  package struct Failure: Error {
    let code: Int32
    /// The reason in words.
    package var reason: String { String(cString: strerror(code)).lowercased() }
    /// Whether nothing stands at the path.
    package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  }

  /// What stands at a path; of a link itself, or of what it leads to.
  static func status(of path: String, followingLinks: Bool = true) throws(Failure) -> Status {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { throw Failure(code: errno) }
    let kind: Status.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Status(
      kind: kind, size: Int(status.st_size),
      modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec),
      identity: Identity(
        device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino)))
  }

  /// The path from the root on, without links and steps upwards.
  package static func absolute(_ path: String) throws(Failure) -> String {
    guard let resolved = realpath(path, nil) else { throw Failure(code: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// A folder, given from the root on, and those that it lies in.
  package static func upwards(from folder: String) -> [String] {
    var folders = [folder]
    var rest = folder[...]
    while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")), rest.utf8.count > 1 {
      rest = slash == rest.startIndex ? "/" : rest[..<slash]
      folders.append(String(rest))
    }
    return folders
  }

  /// A path below a folder.
  package static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// A folder relative to one above or below it; as it is where they lie apart. Both are given from the root on.
  static func path(to folder: String, from current: String) -> String {
    let here = current.split(separator: "/")
    let there = folder.split(separator: "/")
    if here == there { return "." }
    if there.starts(with: here) { return there[here.count...].joined(separator: "/") }
    guard here.starts(with: there) else { return folder }
    return Array(repeating: "..", count: here.count - there.count).joined(separator: "/")
  }

  /// The names in a folder in the order of their bytes, and how many names are no UTF-8.
  static func names(in folder: String) throws(Failure) -> (names: [String], unreadable: Int) {
    guard let stream = opendir(folder) else { throw Failure(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    var unreadable = 0
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        unreadable += 1
        continue
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return (names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, unreadable)
  }

  /// The content of a file, or nil where it is longer than `limit` bytes.
  package static func bytes(of path: String, limit: Int) throws(Failure) -> [UInt8]? {
    // Without O_NONBLOCK the opening of a pipe that took the file's place would wait for ever.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw Failure(code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Failure(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(code: EINVAL) }
    guard Int(status.st_size) <= limit else { return nil }
    var code: Int32 = 0
    // One byte more than expected, so that a file that grew meanwhile is seen to.
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size) + 1) { buffer, count in
      while count < buffer.count {
        let received = read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if received < 0, errno == EINTR { continue }
        if received < 0 { code = errno }
        guard received > 0 else { return }
        count += received
      }
    }
    guard code == 0 else { throw Failure(code: code) }
    return bytes
  }
}
