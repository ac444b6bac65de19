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

/// A file that is written in pieces, whole or not at all, also where Ctrl-C ends the program; `-` is standard output.
final class OutputFile: ExchangeSink {
  private static let bufferSize = 1 << 16

  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isClosed = false
  private let signals: HeldSignals?

  private init(path: String, descriptor: Int32, signals: HeldSignals? = nil) {
    (self.path, self.descriptor, self.signals) = (path, descriptor, signals)
    buffer.reserveCapacity(Self.bufferSize * 2)
  }

  /// Writes a file: into one beside it first, which takes its place when all is written. A file that is there keeps its
  /// place behind a link, and its permissions.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - name: What errors call it, where that is not its path.
  ///   - body: Writes what it holds.
  /// - Throws: `OutputError`, and what `body` throws; the file is as before then.
  static func write(
    to path: String, named name: String? = nil, _ body: (any ExchangeSink) throws -> Void
  ) throws {
    try withFile(at: path, named: name ?? path) { try body($0) }
  }

  private static func withFile(
    at path: String, named name: String, _ body: (OutputFile) throws -> Void
  ) throws {
    if path == "-" {
      let file = OutputFile(path: "standard output", descriptor: STDOUT_FILENO)
      try body(file)
      return try file.flush()
    }
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    var old = stat()
    let isThere = stat(target, &old) == 0
    // A pipe or a device keeps its place, and takes what comes.
    if isThere && old.st_mode & S_IFMT != S_IFREG { return try stream(to: path, body) }
    let part = "\(target).kg-part"
    let mode = isThere ? old.st_mode & 0o777 : 0o644
    let signals = HeldSignals()
    defer { signals.release() }
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure(name) }
    let file = OutputFile(path: name, descriptor: descriptor, signals: signals)
    do {
      defer { close(descriptor) }
      try body(file)
      try file.flush()
    } catch {
      unlink(part)
      throw error
    }
    guard rename(part, target) == 0 else {
      let error = failure(name)
      unlink(part)
      throw error
    }
  }

  private static func stream(to path: String, _ body: (OutputFile) throws -> Void) throws {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    let file = OutputFile(path: path, descriptor: descriptor)
    try body(file)
    try file.flush()
  }

  /// Writes a text that is at hand.
  static func write(_ text: String, to path: String) throws {
    try write(to: path) { try $0.write(text) }
  }

  /// Writes bytes that are at hand; nil removes the file.
  static func write(_ bytes: [UInt8]?, to path: String) throws {
    if let bytes {
      try withFile(at: path, named: path) { try $0.append(bytes) }
    } else if unlink(path) != 0 {
      throw failure(path)
    }
  }

  func write(_ text: String) throws { try append(text.utf8) }

  private func append(_ bytes: some Sequence<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  private func flush() throws {
    if signals?.isEndWanted == true { throw OutputError.interrupted(path: path) }
    var rest = buffer[...]
    while !rest.isEmpty && !isClosed {
      let written = rest.withUnsafeBytes { bytes in
        #if canImport(Glibc)
          Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #else
          Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
      }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        // A reader that has seen enough is no failure.
        isClosed = true
      } else if errno != EINTR {
        throw Self.failure(path)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func failure(_ path: String) -> OutputError {
    let reason = String(cString: strerror(errno))
    return [ENOSPC, EDQUOT, EFBIG, EIO].contains(errno)
      ? .noRoom(path: path, reason: reason) : .cannotWrite(path: path, reason: reason)
  }
}
