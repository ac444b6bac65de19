import Foundation
import GraphExchange
import TestSupport
import Testing

@testable import kg

struct OutputFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/file" }

  init() throws { folder = try TemporaryFolder() }

  @Test func `pieces make the whole, also beyond the buffer`() throws {
    let piece = String(repeating: "확산 ", count: 10_000)
    try OutputFile.write(to: path) { sink in for _ in 0..<5 { try sink.write(piece) } }
    #expect(try folder.bytes(of: "file") == Array(String(repeating: piece, count: 5).utf8))
  }

  @Test func `a file that fails half-way is as it was`() throws {
    struct Failed: Error {}
    try folder.write("old", to: "file")
    #expect(throws: Failed.self) {
      try OutputFile.write(to: path) { sink in
        try sink.write("new")
        throw Failed()
      }
    }
    #expect(try folder.bytes(of: "file") == Array("old".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
  }

  @Test func `a link and the permissions of what it leads to stay`() throws {
    try folder.write("old", to: "real")
    let shell = Shell(in: folder.path)
    _ = try shell.run("chmod 600 real && ln -s real file")
    try OutputFile.write(to: path) { try $0.write("new") }
    let left = try shell.run("ls -l real | cut -c 1-10; readlink file; cat real").output
    #expect(left == "-rw-------\nreal\nnew")
  }

  @Test func `a folder that is missing is said`() throws {
    #expect(throws: OutputError.self) {
      try OutputFile.write(to: folder.path + "/no/file") { try $0.write("x") }
    }
  }
}
