import Foundation
import TestSupport
import Testing

/// How the program ends where its user or its reader ends it: quietly, and with everything whole.
struct InterruptionTests {
  private let sample: SampleSession

  init() throws {
    sample = try SampleSession()
    try sample.copySampleBlog()
  }

  private func run(_ line: String) throws -> Shell.Outcome { try Shell(in: sample.folder.path).run(line) }

  private func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(sample.folder.path)/\(name)")
  }

  /// Adds posts enough for the program to be at work for a while.
  private func addPosts(_ count: Int) throws {
    for day in 1...count {
      let papers = (1...9).map { paper in
        let name = "N\(paper)x\(day)"
        return """
          # \(paper). [\(name): B](https://arxiv.org/abs/\(1000 + day).0000\(paper))

          ## Method

          \(name) improves GRPO and DiT on ImageNet with an FID of 7.\(day).

          """
      }
      try sample.folder.write(papers.joined(separator: "\n"), to: "_posts/2026-01-01-a\(day).md")
    }
  }

  /// Starts the program, waits for an event and presses Ctrl-C. No task waits here: the pool's threads are busy with
  /// other tests, and the event would be over.
  private func interrupt(
    _ arguments: String, when isTime: @escaping (RunningProgram) -> Bool
  ) throws -> RunningProgram.Ending {
    let program = try RunningProgram(arguments, in: sample.folder.path)
    while program.isRunning, !isTime(program) { usleep(1000) }
    return program.interrupt()
  }

  @Test
  func `Ctrl-C in the middle of a build's writing leaves the graph as it was, and the next build is whole`()
    throws
  {
    #expect(try run("kg build -q").status == 0)
    try addPosts(60)
    let before = try DatabaseDump.text(ofDatabaseAt: sample.folder.path + "/.kg/kg.sqlite")
    let ending = try interrupt("build") { _ in isThere(".kg/kg.sqlite-journal") }
    #expect(ending == .byInterrupt)
    #expect(try run("kg query --top --limit 1").status == 0)
    let path = sample.folder.path + "/.kg/kg.sqlite"
    #expect(try DatabaseDump.rows("PRAGMA integrity_check", inDatabaseAt: path) == ["ok"])
    #expect(try DatabaseDump.text(ofDatabaseAt: path) == before)

    #expect(try run("kg build -q; kg build -q --database whole.sqlite").status == 0)
    let whole = try DatabaseDump.text(ofDatabaseAt: sample.folder.path + "/whole.sqlite")
    #expect(try DatabaseDump.text(ofDatabaseAt: path) == whole)
  }

  @Test func `Ctrl-C in a first build leaves nothing that stands in the way of the next`() throws {
    try addPosts(20)
    let ending = try interrupt("build -v") { $0.hasSaid("building from") }
    #expect(ending == .byInterrupt)
    #expect(try run("kg build -q; kg build -q --database whole.sqlite").status == 0)
    let paths = [".kg/kg.sqlite", "whole.sqlite"].map { "\(sample.folder.path)/\($0)" }
    #expect(
      try DatabaseDump.text(ofDatabaseAt: paths[0]) == DatabaseDump.text(ofDatabaseAt: paths[1]))
  }

  @Test(arguments: ["json", "graphml"])
  func `Ctrl-C in an export leaves the file as it was, and no part of a new one`(format: String) throws {
    try addPosts(60)
    #expect(try run("kg build -q").status == 0)
    // A fast machine may be done before the key is pressed, and that is no failure; it is pressed again then.
    var ending = RunningProgram.Ending.finished
    for _ in 1...20 where ending == .finished {
      try sample.folder.write("old", to: "graph.\(format)")
      ending = try interrupt("export -q --force -o graph.\(format)") { _ in
        isThere("graph.\(format).kg-part")
      }
    }
    #expect(ending == .byInterrupt)
    #expect(try sample.folder.bytes(of: "graph.\(format)") == Array("old".utf8))
    #expect(!isThere("graph.\(format).kg-part"))
  }

  @Test func `Ctrl-C in an export of many files leaves the folder as it was`() throws {
    try addPosts(60)
    #expect(try run("kg build -q && mkdir vault && echo mine >vault/mine.md").status == 0)
    let ending = try interrupt("export --format obsidian -o vault") { _ in
      isThere("vault/.kg-obsidian-part")
    }
    #expect(ending == .byInterrupt)
    #expect(try run("ls -A vault").output == "mine.md\n")
  }

  @Test func `who ignores Ctrl-C is not ended by it`() throws {
    #expect(
      try run("kg build -q; (trap '' INT; kg export -o graph.json & kill -INT $!; wait $!); ls graph.json")
        .status == 0)
  }

  @Test(arguments: [
    "kg query --top --limit 1000", "kg export -q --format json -o -",
    "kg query --sql 'SELECT * FROM evidence'",
  ])
  func `a reader that goes away ends it quietly`(line: String) throws {
    #expect(try run("kg build -q").status == 0)
    let piped = try run("{ \(line); echo $? >code; } | head -1 >/dev/null")
    #expect(piped.error.isEmpty && piped.status == 0)
    // Where the signal is ignored, the error is left to the program, after the reader is gone.
    let ignored = try run(
      "mkfifo gone; trap '' PIPE; (until [ -e closed ]; do :; done; \(line)) >gone & exec 3<gone; exec 3<&-; touch closed; wait $!"
    )
    #expect(ignored.error.isEmpty, "\(ignored.error)")
  }
}
