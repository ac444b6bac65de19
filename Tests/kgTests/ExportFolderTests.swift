import Foundation
import GraphExchange
import TestSupport
import Testing

@testable import kg

struct ExportFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func export(_ files: [String: String], force: Bool = false) throws -> (written: Int, removed: Int) {
    try ExportFolder.write(to: folder.path + "/out", format: "x", replacingForeign: force) { out in
      for (name, text) in files.sorted(by: { $0.key < $1.key }) { try out.file(name) { try $0.write(text) } }
    }
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.bytes(of: "out/" + name), as: UTF8.self)
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder.path)/out/\(name)")
  }

  @Test func `only what has changed is written, what is made no more goes`() throws {
    #expect(try export(["a/1.md": "one", "a/2.md": "two"]) == (2, 0))
    #expect(try export(["a/1.md": "one", "a/2.md": "two"]) == (0, 0))
    #expect(try export(["a/1.md": "ONE", "b.md": "three"]) == (2, 1))
    #expect(try text("a/1.md") == "ONE")
    #expect(!exists("a/2.md"))
  }

  @Test func `a foreign file is left alone, and nothing is written beside it`() throws {
    try folder.write("mine", to: "out/b.md")
    #expect(throws: OutputError.self) { try export(["a.md": "a", "b.md": "b"]) }
    #expect(try text("b.md") == "mine")
    #expect(!exists("a.md") && !exists(".kg-x-part"))
  }

  @Test func `a foreign file is replaced where that is asked for`() throws {
    try folder.write("mine", to: "out/b.md")
    #expect(try export(["b.md": "b"], force: true) == (1, 0))
    #expect(try text("b.md") == "b")
  }

  @Test func `an export that fails changes nothing`() throws {
    struct Failed: Error {}
    _ = try export(["a.md": "a"])
    #expect(throws: Failed.self) {
      try ExportFolder.write(to: folder.path + "/out", format: "x", replacingForeign: false) { out in
        try out.file("a.md") { _ in throw Failed() }
      }
    }
    #expect(try text("a.md") == "a")
    #expect(!exists(".kg-x-part"))
  }

  @Test func `a list that was tampered with removes nothing outside the folder`() throws {
    try folder.write("keep", to: "outside.md")
    _ = try export(["a.md": "a"])
    try folder.write("../outside.md\n/etc/none\na.md\n", to: "out/.kg-x-files")
    _ = try export(["b.md": "b"])
    #expect(try folder.bytes(of: "outside.md") == Array("keep".utf8))
    #expect(!exists("a.md"))
  }
}
