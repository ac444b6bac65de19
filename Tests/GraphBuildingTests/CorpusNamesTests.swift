import EntityLinking
import GraphBuilding
import PaperCorpus
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.blog != nil, "needs ../shared/corpus"))
struct CorpusNamesTests {
  @Test func `names that differ in case, hyphens or blanks only are senses of one name`() throws {
    let folder = try TemporaryFolder()
    let database = folder.path + "/graph.sqlite"
    _ = try GraphBuilder(blog: Blog.discover(from: #require(SharedData.blog))).build(into: database)
    func names(in view: String) throws -> [String] {
      try DatabaseDump.rows("SELECT DISTINCT entity FROM \(view)", inDatabaseAt: database)
    }
    let entities = try names(in: "entity_rank")
    let senses = Set(try names(in: "entity_sense"))
    // A suffix in parentheses stands only where two canonical names coincide.
    let alike = Dictionary(grouping: entities) {
      NameKey($0.split(separator: " (").first.map(String.init) ?? $0)
    }
    let unexplained = alike.values.filter { $0.count > 1 && !senses.isSuperset(of: $0) }
    #expect(!entities.isEmpty)
    #expect(unexplained == [])
  }
}
