import Foundation
import TestSupport
import Testing
import TextEscaping
import Yams

@testable import GraphExchange

struct ObsidianFormatTests {
  private func parts(_ note: String) throws -> (frontMatter: Node, body: Substring) {
    let end = try #require(note.dropFirst(4).firstRange(of: "\n---\n"))
    return (try #require(try Yams.compose(yaml: String(note[..<end.lowerBound]))), note[end.upperBound...])
  }

  @Test func `names of notes differ where case is ignored, and fit every file system`() throws {
    var graph = SampleGraphs.hostile
    graph.entities[0].name = "DMD"
    graph.entities[1].name = "dmd"
    graph.entities[2].name = "Straße"
    graph.entities[3].name = "STRASSE"
    let names = try ObsidianFormat().folder(of: graph).files.map(\.name)
    let stems = names.compactMap { $0.split(separator: "/").last.map(String.init) }
    #expect(Set(stems.map(NoteFileName.caseFolded)).count == graph.papers.count + graph.entities.count)
    #expect(stems.allSatisfy { $0.utf8.count <= NoteFileName.mostBytes && $0.hasSuffix(".md") })
    #expect(Array(stems.joined().utf8) == Array(stems.joined().precomposedStringWithCanonicalMapping.utf8))
  }

  @Test func `front matter reads back`() throws {
    let graph = SampleGraphs.hostile
    let folder = try ObsidianFormat().folder(of: graph)
    for (file, entity) in zip(folder.files.dropFirst(graph.papers.count), graph.entities) {
      let values = try parts(file.text).frontMatter
      let aliases = values["aliases"]?.sequence?.compactMap(\.string) ?? []
      let expected = [entity.name] + entity.aliases.map(\.name)
      #expect(aliases.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
      #expect(values["kind"]?.string == entity.type)
      #expect(values["pagerank"]?.float == entity.pageRank)
    }
  }

  @Test func `every link leads to a note`() throws {
    let folder = try ObsidianFormat().folder(of: SampleGraphs.hostile)
    let names = Set(folder.files.map(\.name))
    var links = 0
    for file in folder.files {
      for match in try parts(file.text).body.matches(of: /\[\[([^\]|]*)(\|[^\]]*)?\]\]/) {
        links += 1
        #expect(names.contains("\(match.1).md"))
      }
    }
    let roles = try #require(SampleGraphs.hostile.statements as? SampleStatements).allRoles.count
    #expect(links >= 2 * roles)
  }
}
