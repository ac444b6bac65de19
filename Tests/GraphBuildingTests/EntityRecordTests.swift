import GraphBuilding
import GraphStorage
import PaperCorpus
import TestSupport
import Testing

struct EntityRecordTests {
  private let folder: TemporaryFolder
  private let store: GraphStore
  private static let blog = "\(SourceTree.root)/Tests/SampleBlog"

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path + "/graph.sqlite"
    _ = try GraphBuilder(blog: Blog.discover(from: Self.blog)).build(into: path)
    store = try GraphStore(readingAt: path)
  }

  @Test func `the figures of an entity are those of its papers, newest first`() throws {
    let graph = try store.graph()
    let all = try graph.papers.flatMap { try store.results(of: $0.id) }
    try #require(try Set(all) == Set(store.results()))
    var longest = 0
    for entity in graph.entities.indices {
      let record = try store.record(of: entity)
      let own = all.filter { [$0.subject, $0.evaluatedOn, $0.metric, $0.relativeTo].contains(entity) }
      #expect(Set(record.results) == Set(own))
      #expect(record.resultCount == own.count)
      #expect(try Set(store.results(with: entity)) == Set(own))
      let days = record.results.compactMap(\.date)
      #expect(days == days.sorted(by: >))
      #expect(try store.record(of: entity, results: 1).results == Array(record.results.prefix(1)))
      longest = max(longest, Set(days).count)
    }
    #expect(longest > 1)
  }

  @Test func `a name and its declaration stand on the lines that a record says`() throws {
    var declarations = 0
    for entity in try store.graph().entities.indices {
      for name in try store.record(of: entity).names {
        if let place = name.place { #expect(try line(at: place).contains(bare(name.text)), "\(name)") }
        guard let declaration = name.declaration else { continue }
        let line = try line(at: declaration.place)
        #expect(line.contains(bare(name.text)) && line.contains(bare(declaration.otherName)), "\(name)")
        declarations += 1
      }
    }
    #expect(declarations > 10)
  }

  @Test func `nothing is known of an entity that is not there`() throws {
    #expect(try store.record(of: 1_000_000) == EntityRecord())
  }

  private func line(at place: EntityRecord.Place) throws -> String {
    let bytes = try #require(SharedData.bytes(of: "\(Self.blog)/\(place.path)"))
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return bare(String(decoding: lines[place.line - 1], as: UTF8.self))
  }

  /// A text without blanks, of which a post may have several where a name has one.
  private func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
