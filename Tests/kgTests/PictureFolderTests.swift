import Foundation
import TestSupport
import Testing

@testable import kg

struct PictureFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test func `what is there already is not written again`() throws {
    var first = try PictureFolder(at: folder.path, kind: "post")
    try first.put([1], as: "a.svg")
    try first.finish()
    var second = try PictureFolder(at: folder.path, kind: "post")
    try second.put([1], as: "a.svg")
    try second.put([2], as: "b.svg")
    try second.finish()
    #expect(second.written == 1)
    #expect(try names() == ["a.svg", "b.svg"])
  }

  @Test func `what is made no more goes, what others made stays`() throws {
    try folder.write("mine", to: "own.svg")
    var first = try PictureFolder(at: folder.path, kind: "post")
    try first.put([1], as: "a.svg")
    try first.finish()
    var other = try PictureFolder(at: folder.path, kind: "paper")
    try other.put([3], as: "paper.svg")
    try other.finish()
    var second = try PictureFolder(at: folder.path, kind: "post")
    try second.finish()
    #expect(second.removed == 1)
    #expect(try names() == ["own.svg", "paper.svg"])
  }

  @Test func `a list that was tampered with removes nothing outside the folder`() throws {
    try folder.write("keep", to: "outside.svg")
    var inner = try PictureFolder(at: folder.path + "/inner", kind: "post")
    try folder.write("../outside.svg\n", to: "inner/.kg-post-pictures")
    try inner.finish()
    #expect(try names().contains("outside.svg"))
  }
}
