import TestSupport
import Testing

@testable import PaperCorpus

struct HeadingAnchorsTests {
  /// The anchors of a post's Markdown in the order of its headings.
  static func anchors(of file: [UInt8]) -> [String] {
    var diagnostics: [Diagnostic] = []
    let text = SourceText(fileBytes: file)
    let matter = FrontMatter(text, path: "post.md", diagnostics: &diagnostics)
    let lines = SourceLines(text.bytes, from: matter.bodyStart)
    return HeadingAnchors.byLine(text.bytes, lines: lines).sorted { $0.key < $1.key }.map(\.value)
  }

  @Test(arguments: ["spans", "blocks", "crlf", "unclosed-think"])
  func `anchors are those that kramdown recorded`(name: String) throws {
    let folder = "\(SourceTree.root)/Tests/PaperCorpusTests/Fixtures/anchors"
    let file = try #require(SharedData.bytes(of: "\(folder)/\(name).md"))
    let recorded = try #require(SharedData.bytes(of: "\(folder)/\(name).anchors"))
    let expected = String(decoding: recorded, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let found = Self.anchors(of: file)
    #expect(found.count == expected.count - 1)
    for (anchor, wanted) in zip(found, expected) {
      #expect(anchor.utf8.elementsEqual(wanted.utf8), "\(anchor) ≠ \(wanted)")
    }
  }

  @Test(.enabled(if: SharedData.blog != nil, "needs ../shared/corpus"))
  func `the anchors of the corpus are those of kramdown to the last byte`() {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for post in SharedData.posts() {
      let name = post.path.dropFirst("_posts/".count)
      for anchor in Self.anchors(of: post.bytes) {
        for byte in "\(name)\t\(anchor)\n".utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
      }
    }
    // Recorded by Oracles/anchors.rb --digest.
    #expect(String(digest, radix: 16) == "1e26ab2a74af2dce")
  }
}
