import PaperCorpus
import TestSupport
import Testing

struct PostAddressTests {
  private static let site = "\(SourceTree.root)/Tests/PaperCorpusTests/Fixtures/permalinks"

  /// Permalink, path and address of each post, as Jekyll recorded them.
  static let recorded: [[String]] = String(
    decoding: SharedData.bytes(of: "\(site)/addresses") ?? [], as: UTF8.self
  )
  .split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }

  @Test func `Jekyll recorded addresses of every kind of permalink`() {
    #expect(Set(Self.recorded.map { $0[0] }).count == 16)
    #expect(Set(Self.recorded.map { $0[1] }).count == 17)
  }

  @Test(arguments: recorded)
  func `a post has the address that Jekyll gives it`(line: [String]) throws {
    let parser = PostParser(settings: BlogSettings(permalink: line[0]))
    let file = try #require(SharedData.bytes(of: "\(Self.site)/\(line[1])"))
    let post = try #require(parser.post(path: line[1], fileBytes: file).post)
    #expect(post.address == line[2])
  }
}
