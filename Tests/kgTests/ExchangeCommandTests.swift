import Foundation
import TestSupport
import Testing

@testable import kg

struct ExchangeCommandTests {
  private let sample: SampleSession
  private var folder: TemporaryFolder { sample.folder }

  init() throws {
    sample = try SampleSession()
    try sample.copySampleBlog()
  }

  @Test func `the whole graph is written by the ending of the file's name or by --format`() throws {
    try sample.verify(
      [
        "kg build >/dev/null 2>&1", "kg export -o graph.graphml", "kg export -o graph.gexf",
        "kg export -o graph.cyjs",
        "kg export -o graph.jsonld", "kg export -o graph.cypher", "kg export -o graph.json",
        "kg export --format node-link -o links.json", "kg export --format csv -o tables",
        "kg export --format csv -o tables", "kg export --format neo4j -o import",
        "kg export --format obsidian -o vault --limit 5 --since 2025-12-01", "ls tables import",
        "ls vault/Entities", "kg export --around DMD -o dmd.mmd",
        "kg export --around DMD -o picture.json",
        "kg export --format csv -o -", "kg export -o graph.csv", "kg export --around DMD -o x.graphml",
        "kg export -o x.gexf --excel-safe", "kg export --each post --format gexf -o x",
        "kg export --since 2031-01-01 -o x.json",
        "kg export --format json -o all.json", "kg export --format json -o none/all.json",
        "kg export --format json -o - --type dataset --limit 1 | head -n 4 | cut -c 1-60",
      ], snapshot: "export-exchange.txt")
  }

  @Test func `files that kg did not write are left alone`() throws {
    try folder.write("mine", to: "tables/edges.csv")
    try sample.verify(
      [
        "kg build >/dev/null 2>&1", "kg export --format csv -o tables", "cat tables/edges.csv",
        "ls -A tables",
        "kg export --format csv -o tables --force",
      ], snapshot: "export-foreign.txt")
  }

  @Test func `a file that kg made is made anew, and no other one`() throws {
    let shell = Shell(in: folder.path)
    try #require(try shell.run("kg build").status == 0)
    for format in ExportFormat.allCases
    where !format.isFolder && (format != .png || OutsideProgram(named: "rsvg-convert") != nil) {
      let export = "kg export --format \(format.rawValue) -o file"
      #expect(try shell.run("rm -f file; \(export) && \(export)").status == 0, "\(format)")
      let refused = try shell.run("echo mine >file; \(export)")
      #expect(refused.status == 73 && refused.error.contains("--force"), "\(format): \(refused)")
      #expect(try shell.run("cat file").output == "mine\n")
      #expect(try shell.run("\(export) --force").status == 0, "\(format)")
    }
  }

  @Test func `a pipe keeps its place and takes what comes`() throws {
    let lines = [
      "kg build >/dev/null 2>&1", "mkfifo pipe",
      "cat pipe >copy & kg export --format json -o pipe 2>/dev/null", "wait",
      "test -p pipe && head -c 10 copy",
    ]
    #expect(try Shell(in: folder.path).run(lines.joined(separator: "; ")).output == "{\"schema\":")
  }

  private struct Content: Decodable {
    struct Paper: Decodable { var id: String }
    struct Entity: Decodable { var name: String, pagerank: Double, generic: Bool }
    struct Evidence: Decodable { var sentence: String, post: String, line: Int, bytes: [Int] }
    struct Statement: Decodable { var paper: String, evidence: Evidence }
    var papers: [Paper], entities: [Entity], roles: [Statement], relations: [Statement], results: [Statement]
  }

  private func content(_ options: String = "") throws -> Content {
    let outcome = try Shell(in: folder.path).run("kg build >&2 && kg export --format json -o - \(options)")
    try #require(outcome.status == 0, "\(outcome.error)")
    return try JSONDecoder().decode(Content.self, from: Data(outcome.output.utf8))
  }

  private func count(_ view: String) throws -> Int {
    let rows = try DatabaseDump.rows(
      "SELECT count(*) FROM \(view)", inDatabaseAt: folder.path + "/.kg/kg.sqlite")
    return Int(rows.first ?? "") ?? -1
  }

  @Test func `the complete file holds what the database's views do`() throws {
    let content = try content()
    #expect(try content.papers.count == count("paper"))
    #expect(try content.entities.count == count("entity_rank"))
    #expect(try content.roles.count == count("paper_entity"))
    #expect(try content.relations.count == count("paper_relation"))
    #expect(try content.results.count == count("paper_result"))
  }

  @Test func `every statement leads to the bytes and the line of its post, and its sentence holds them`()
    throws
  {
    let content = try content()
    for statement in content.roles + content.relations + content.results {
      let evidence = statement.evidence
      let post = try folder.bytes(of: evidence.post)
      let (start, end) = (try #require(evidence.bytes.first), try #require(evidence.bytes.last))
      try #require(start < end && end <= post.count)
      #expect(evidence.sentence.contains(String(decoding: post[start..<end], as: UTF8.self)))
      #expect(post[..<start].count { $0 == UInt8(ascii: "\n") } + 1 == evidence.line)
    }
  }

  @Test func `a limit keeps the most central entities and the papers that have them`() throws {
    let (whole, part) = (try content(), try content("--limit 3"))
    #expect(part.entities.map(\.name) == whole.entities.filter { !$0.generic }.prefix(3).map(\.name))
    #expect(Set(part.papers.map(\.id)) == Set(part.roles.map(\.paper)))
    #expect(part.papers.count < whole.papers.count)
  }

  @Test func `days and types narrow every statement`() throws {
    let part = try content("--since 2025-12-01 --type method")
    let papers = Set(part.papers.map(\.id))
    #expect(!papers.isEmpty)
    for statements in [part.roles, part.relations, part.results] {
      #expect(statements.allSatisfy { papers.contains($0.paper) })
    }
  }
}
