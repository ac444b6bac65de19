import TestSupport
import Testing

@testable import GraphExchange

struct Neo4jFormatTests {
  @Test func `headers follow the grammar of neo4j-admin, rows are one line each`() throws {
    let folder = try Neo4jFormat().folder(of: SampleGraphs.hostile)
    #expect(folder.files.map(\.name) == ["papers.csv", "entities.csv", "roles.csv", "relations.csv"])
    for file in folder.files {
      let columns = file.text.prefix { $0 != "\n" }.split(separator: ",")
      #expect(
        columns.allSatisfy {
          $0.wholeMatch(of: /[a-z_]*(:(ID|START_ID|END_ID|TYPE|LABEL|int|double|boolean|date))?/) != nil
        })
    }
    let papers = try #require(folder["papers.csv"])
    #expect(papers.utf8.count { $0 == UInt8(ascii: "\n") } == HostileLabels.all.count + 1)
  }

  @Test func `entities have a label of their type, edges a type in capitals`() throws {
    let folder = try Neo4jFormat().folder(of: SampleGraphs.small)
    #expect(folder["entities.csv"]?.contains(",Entity;Method\n") == true)
    #expect(
      folder["relations.csv"]?.contains(
        "entity:DMD2,entity:Distribution%20Matching%20Distillation,VARIANT_OF,1") == true)
  }
}
