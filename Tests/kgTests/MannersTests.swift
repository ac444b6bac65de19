import TestSupport
import Testing

/// How the program behaves at its edges: on terminals and in pipes, with mistakes, signals and faulty files.
struct MannersTests {
  private let sample: SampleSession

  init() throws { sample = try SampleSession() }

  private func outcome(_ line: String, environment: [String: String] = [:]) throws -> Shell.Outcome {
    try Shell(in: sample.folder.path, environment: environment).run(line)
  }

  private func build() throws {
    try sample.copySampleBlog()
    let built = try outcome("kg build")
    try #require(built.status == 0, "\(built.error)")
  }

  /// Runs a line with a terminal for all streams, whose output it returns.
  private func onTerminal(_ line: String, environment: [String: String] = [:]) throws -> String {
    try #require(try outcome("command -v script").status == 0, "script(1) is not installed")
    let variables = environment.map { "export \($0)='\($1)'; " }.sorted().joined()
    return try outcome("\(variables)export TERM=xterm; script -qec \"\(line)\" /dev/null").output
  }

  @Test func `a command line with mistakes is answered with what may have been meant`() throws {
    try build()
    try sample.verify(
      [
        "kg qery --top", "kg curate mrge A B", "kg query --relatd DMD", "kg query --top --type modle",
        "kg query --top --format jsn", "kg help exit-code", "kg man qery", "kg query --top --color sometimes",
        "kg query --top -q -v", "kg help xyzzy",
        "kg quer --top", "kg query", "kg query DMD", "kg query '강화 학습'", "kg query --limit",
        "kg query --top --limit none",
        "kg query --top --typ model",
        "kg query --top --since yesterday", "kg query --top DMD", "kg query --top DMD GRPO", "kg query -z",
        "kg query --top --generic=yes", "kg query --about DMD --type model",
        "kg query --path A B --since 2025-11-01",
        "kg query --communities --generic", "kg export", "kg completions powershell",
        "kg curate retype DMD modle", "kg query --top --database .",
        "kg query --top --limit \"$(printf '\\033[31m')\"",
      ], snapshot: "mistakes.txt")
  }

  @Test func `failures are objects where results are`() throws {
    try build()
    try sample.verify(
      [
        "kg query --related GPRO --json", "kg query --top --json --database missing.sqlite",
        "kg query --json", "kg query --top --format json --limit none",
      ], snapshot: "json-errors.txt")
  }

  @Test func `help tells of topics, and kg alone what to do first`() throws {
    try sample.verify(
      ["kg"] + HelpTopicNames.all.map { "kg help \($0)" } + ["kg help config", "kg config --help"],
      snapshot: "help-topics.txt")
  }

  @Test func `help is there in every form, and so is the version`() throws {
    let forms = try ["kg help query", "kg query -h", "kg query --help"].map { try outcome($0) }
    #expect(forms.allSatisfy { $0.output == forms[0].output && $0.status == 0 && $0.error.isEmpty })
    let version = try outcome("kg --version").output
    #expect(version.hasPrefix("kg 0."))
    for part in ["database layout", "SQLite", "Graphviz"] { #expect(version.contains(part)) }
  }

  @Test func `no help is wider than 80 columns`() throws {
    for name in [""] + HelpTopicNames.all.map({ "help \($0)" }) {
      let text = try outcome("kg \(name)").output
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(name)")
    }
  }

  @Test func `colour comes on a terminal only, unless it is asked for`() throws {
    try build()
    let escape = "\u{1B}["
    #expect(try onTerminal("kg query --top --limit 2").contains(escape + "1mentity"))
    #expect(try !onTerminal("kg query --top --limit 2", environment: ["NO_COLOR": "1"]).contains(escape))
    #expect(try !onTerminal("kg query --top --limit 2 --color never").contains(escape))
    #expect(try !outcome("kg query --top --limit 2").output.contains(escape))
    #expect(
      try outcome("kg --color always query --top --limit 2 --format table").output.contains(
        escape + "1mentity"))
  }

  @Test func `a table is as wide as COLUMNS say`() throws {
    try build()
    let text = try onTerminal("kg query --top --color never", environment: ["COLUMNS": "40"])
    #expect(text.split(whereSeparator: \.isNewline).allSatisfy { $0.count <= 40 })
  }

  @Test func `no progress is shown where nobody looks`() throws {
    try sample.copySampleBlog()
    #expect(try !outcome("kg build").error.contains("\r"))
  }

  @Test func `a quiet build says nothing, a verbose one more`() throws {
    try sample.copySampleBlog()
    let quiet = try outcome("kg build --quiet")
    #expect(quiet.output.isEmpty && quiet.error.isEmpty && quiet.status == 0)
    #expect(try outcome("kg build -v").error.contains("kg: building from . into .kg/kg.sqlite"))
    #expect(try outcome("kg query --related GPRO -q").error.contains("did you mean"))
  }

  @Test func `results that no disk takes are a failure`() throws {
    try build()
    let full = try outcome("kg query --top >/dev/full")
    #expect(full.status == 74)
    #expect(
      full.error
        == "kg: cannot write the results: No space left on device; give them a place that takes them\n")
  }

  @Test func `an export that no disk takes is a failure, and leaves no part of it`() throws {
    try build()
    let before = try outcome("ls -A").output
    for line in ["kg export -o graph.json", "kg export --format csv -o tables"] {
      let full = try outcome("trap '' XFSZ; ulimit -f 4; \(line)")
      #expect(full.status == 74)
      #expect(full.error.contains("make room on its disk") && !full.error.contains("kg-csv-part"))
    }
    #expect(try outcome("rmdir tables; ls -A").output == before)
    #expect(try outcome("kg export --format graphml -o /dev/full").status == 74)
  }

  @Test func `a graph that may not be read is not taken for a missing one`() throws {
    try build()
    guard try outcome("id -u").output != "0\n" else {
      print("passed over: root may read everything")
      return
    }
    let refused = try outcome("chmod 000 .kg/kg.sqlite; kg query --top; chmod 600 .kg/kg.sqlite")
    #expect(refused.error == "kg: .kg/kg.sqlite may not be read by you; change its permissions\n")
  }

  @Test func `a file in a missing folder can't be created`() throws {
    try build()
    let outcome = try outcome("kg export --around DMD --limit 3 -o none/dmd.dot")
    #expect(outcome.status == 73)
    #expect(outcome.error.hasPrefix("kg: cannot write none/dmd.dot: "))
  }

  @Test func `without its helper program a PNG is refused, with what to install`() throws {
    try build()
    let outcome = try outcome(
      "kg=$(command -v kg); mkdir empty; PATH=$PWD/empty $kg export --around DMD --limit 3 -o dmd.png")
    #expect(outcome.status == 69)
    #expect(outcome.error.contains("rsvg-convert is not installed"))
  }

  @Test func `a device stays what it is when it is written to`() throws {
    try sample.folder.write("x", to: "other.txt")
    let outcome = try outcome(
      "mkfifo pipe.dot; kg build '\(SourceTree.root)/Tests/SampleBlog' --database g.sqlite -q; "
        + "cat pipe.dot >copy.dot & kg export --around DMD --limit 3 -o pipe.dot --database g.sqlite -q; wait; test -p pipe.dot && grep -c graph copy.dot"
    )
    #expect(outcome.status == 0, "\(outcome.error)")
  }

  @Test func `a disk without room leaves the graph as it was`() throws {
    try build()
    let before = try outcome("kg stats").output
    try sample.folder.write(
      "# 1. [A: B](https://arxiv.org/abs/2509.00001)\n\n## Method\n\nA\n", to: "_posts/2026-01-01-a.md")
    let full = try outcome("trap '' XFSZ; ulimit -f 64; kg build -q")
    #expect(full.status == 74)
    #expect(full.error.contains("make room on its disk"))
    #expect(try outcome("kg stats").output == before)
  }

  @Test func `what an interrupted build left half done is taken back by the next question`() throws {
    try build()
    try #require(try outcome("command -v python3").status == 0, "python3 is not installed")
    let before = try outcome("kg stats; kg query --top").output
    let killed = try outcome(
      """
      python3 -c "import sqlite3, os
      c = sqlite3.connect('.kg/kg.sqlite', isolation_level=None)
      c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN')
      c.execute('DELETE FROM linked_snapshot'); c.execute('UPDATE linked_entity SET pagerank = 0, short_name = name')
      c.execute('UPDATE mention SET surface = surface || surface')
      os.kill(os.getpid(), 9)"; test -s .kg/kg.sqlite-journal
      """)
    #expect(killed.status == 0)
    #expect(try outcome("kg stats; kg query --top").output == before)
  }

  @Test func `a graph that can't be used is said in a sentence with the way out`() throws {
    try build()
    let python = "python3 -c"
    try #require(try outcome("command -v python3").status == 0, "python3 is not installed")
    try sample.verify(
      [
        "cp .kg/kg.sqlite newer.sqlite && \(python) \"import sqlite3; sqlite3.connect('newer.sqlite').execute('PRAGMA user_version=999')\"",
        "kg query --top --database newer.sqlite", "kg build --database newer.sqlite -q",
        "head -c 9000 .kg/kg.sqlite >cut.sqlite; kg query --top --database cut.sqlite",
        "kg build -q --database /proc/kg.sqlite",
        "\(python) \"import sqlite3; c = sqlite3.connect('foreign.sqlite'); c.execute('CREATE TABLE t (x)')\"",
        "kg query --top --database foreign.sqlite",
      ], snapshot: "faulty-graphs.txt")
  }

  @Test func `a graph that another program holds is waited for, then said to be in use`() throws {
    try build()
    try #require(try outcome("command -v python3").status == 0, "python3 is not installed")
    let held = try outcome(
      """
      python3 -c "import sqlite3, time
      c = sqlite3.connect('.kg/kg.sqlite', isolation_level=None); c.execute('BEGIN EXCLUSIVE'); print('held', flush=True)
      time.sleep(9)" >held & holder=$!
      until [ -s held ]; do sleep 0.05; done; kg query --top; code=$?; kill $holder; exit $code
      """)
    #expect(held.status == 2)
    #expect(
      held.error.contains("kg: .kg/kg.sqlite is in use by another program; try again when that is done\n"))
  }

  @Test func `a graph on a read-only disk is asked all the same`() throws {
    try build()
    let outcome = try outcome(
      "chmod 400 .kg/kg.sqlite && chmod 500 .kg && kg query --top --limit 1; chmod 700 .kg")
    #expect(outcome.status == 0 && outcome.output.contains("entity"))
  }
}

/// The names of the topics, which a reader finds in `kg --help`.
enum HelpTopicNames {
  static let all = ["environment", "exit-codes", "files", "formats", "names", "questions"]
}
