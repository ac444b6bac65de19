import TestSupport
import Testing

struct CommandLineTests {
  private let sample: SampleSession
  private var folder: TemporaryFolder { sample.folder }

  init() throws { sample = try SampleSession() }

  private func session(_ lines: String..., snapshot: String) throws {
    try sample.verify(lines, snapshot: snapshot)
  }

  private func copySampleBlog() throws { try sample.copySampleBlog() }

  @Test func `the sample blog is built, and built again without work`() throws {
    try copySampleBlog()
    try session("kg build", "kg build", "kg stats", snapshot: "build.txt")
  }

  @Test func `questions about the sample blog`() throws {
    try copySampleBlog()
    try session(
      "kg build >/dev/null 2>&1", "kg query --related DMD --limit 5",
      "kg query --related 'DMD (Distribution Matching Distillation)' --limit 3",
      "kg query --related 강화학습 --limit 5", "kg query --related CFG DiT --limit 3",
      "kg query --top --limit 8", "kg query --top --type dataset", snapshot: "query.txt")
  }

  @Test func `communities, paths and trends of the sample blog`() throws {
    try copySampleBlog()
    try session(
      "kg build >/dev/null 2>&1", "kg query --communities --limit 4", "kg query --community GRPO --limit 5",
      "kg query --community MadeUpNet", "kg query --path DiT MeanFlow", "kg query --path DMD2 GRPO",
      "kg query --path DiT nothing", "kg query --path DiT", "kg query --trending --limit 5",
      "kg query --trending --since 2025-11-05 --type model", "kg query --trending --since 2031-01-01",
      "kg query --trending --since yesterday", "kg query --top --since 2025-11-05", snapshot: "groups.txt")
  }

  @Test func `an unknown name is answered with near ones`() throws {
    try copySampleBlog()
    try session(
      "kg build >/dev/null 2>&1", "kg query --related GPRO", "kg query --related 매칭",
      "kg query --related zzzzzz",
      snapshot: "unknown-name.txt")
  }

  @Test func `pictures are written by the ending of the file's name`() throws {
    try copySampleBlog()
    try session(
      "kg build >/dev/null 2>&1", "kg export --around DMD -o dmd.svg", "kg export -o overview.dot",
      "kg export --around DMD -o -", "kg export --around DMD --limit 3 --format svg -o - | head -c 4",
      "kg export --width 930 --width 360 --format svg -o -", "kg export -o picture.bmp",
      "kg export --around nothing -o x.svg", "ls",
      snapshot: "export.txt")
  }

  @Test func `papers, posts and parts of the graph are drawn, and only what has changed is written`() throws {
    try copySampleBlog()
    try session(
      "kg build >/dev/null 2>&1", "kg export --paper 2511.22677 -o paper.svg --width 930 --width 360",
      "kg export --paper 1 -o x.svg", "kg export --post none.md -o x.svg",
      "kg export --around DMD --type model --since 2025-11-01 -o dmd.dot --title Models --lang en",
      "kg export --around DMD --depth 2 -o dmd2.svg", "kg export --community GRPO -o community.svg --lang en",
      "kg export --community MadeUpNet -o x.svg", "kg export --post 1 --depth 2 -o x.svg",
      "kg export --around DMD --depth 4 -o x.svg",
      "kg export --around DMD --paper 1 -o x.svg", "kg export --since 2025-12-01 --until 2025-11-01 -o x.svg",
      "kg export -o x.svg --width 100",
      "kg export --each post --since 2025-12-01 -o pictures --limit 6",
      "kg export --each post --since 2025-12-01 -o pictures --limit 6",
      "kg export --each post --since 2025-12-02 -o pictures --limit 6 --width 360", "ls -A pictures",
      "ls .kg",
      snapshot: "export-parts.txt")
  }

  @Test func `what stands in the way is said in one sentence`() throws {
    try folder.write("no database", to: "broken.sqlite")
    try session(
      "kg build missing", "kg build broken.sqlite", "mkdir empty && kg build empty", "kg query --top",
      "kg query --top --database missing.sqlite", "kg query --top --database broken.sqlite",
      "kg query --top --related DMD", "kg query", "kg qery", snapshot: "errors.txt")
  }

  @Test func `strict rules fail on the sample's broken front matter`() throws {
    try copySampleBlog()
    try session("kg build --strict", "ls .kg 2>/dev/null", snapshot: "strict.txt")
  }

  @Test func `weights learned from annotations make another graph`() throws {
    try copySampleBlog()
    try sample.annotateSampleBlog()
    let shell = Shell(in: folder.path)
    let training = try shell.run("kg train . gold -o my.weights && kg build && kg build --weights my.weights")
    try #require(training.status == 0, "\(training.error)")
    #expect(training.output.contains("all read again"))
    #expect(try shell.run("kg build --weights my.weights").output.hasPrefix("nothing new"))
    #expect(try shell.run("kg build --weights my.weights --threshold 1").output.contains("all read again"))
  }

  @Test func `cross-validation tells what kg evaluate does, and how far confidence goes`() throws {
    try copySampleBlog()
    try sample.annotateSampleBlog()
    let outcome = try Shell(in: folder.path).run("kg train . gold --cross-validate --folds 2")
    try #require(outcome.status == 0, "\(outcome.error)")
    let first = outcome.output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(first.starts(with: ["measure", "entity", "typed", "typed*", "role", "result", "relation"]))
    #expect(first.contains("confidence"))
  }

  @Test func `what stands in the way of training is said in one sentence`() throws {
    try copySampleBlog()
    try sample.annotateSampleBlog()
    try folder.write(#"{"id": "2", "#, to: "other/2.json")
    try session(
      "kg train . gold", "kg train . gold --folds 1 --cross-validate", "kg train . other -o my.weights",
      "kg train . none -o my.weights", "kg build --weights none", "kg build --weights _config.yml",
      "kg build --threshold 1.5", "ls", snapshot: "train-errors.txt")
  }

  @Test(arguments: ["", "build", "query", "diff", "export", "stats", "evaluate", "train", "curate", "doctor"])
  func `help is kept as it was looked at`(command: String) throws {
    try session(
      "kg \(command) --help".split(separator: " ").joined(separator: " "),
      snapshot: "help\(command.isEmpty ? "" : "-\(command)").txt")
  }

  private func writeSmallBlog() throws {
    try folder.write(
      """
      # 1. [FlowNet: Learning Optical Flow](https://arxiv.org/abs/2509.00001)

      ## Method

      FlowNet은 RecA를 활용한다.

      # 2. [RecA: Aligning Models](https://arxiv.org/abs/2509.00002)

      ## Method

      RecA는 FlowNet을 활용한다.
      """, to: "_posts/2025-09-10-a.md")
  }

  @Test func `the author has the last word, sees it first, and can take it back`() throws {
    try writeSmallBlog()
    let name = "--format table 2>&1 | head -1 | sed 's/ · .*//'"
    try session(
      "kg build >/dev/null 2>&1", "kg curate rename reca 'RecA: new' --dry-run", "ls -a | grep kg",
      "kg curate rename reca 'RecA: new'", "kg curate hide FlowNet", "cat .kg.yml",
      "kg build 2>/dev/null | head -1", "kg query --related FlowNet \(name)",
      "kg query --related RecA \(name)",
      "kg curate rename FlowNet Flow", "kg curate undo", "kg curate undo", "ls -a | grep kg",
      "kg curate undo",
      "kg build 2>/dev/null | head -1", "kg query --related FlowNet \(name)",
      snapshot: "curate.txt")
  }

  @Test func `a decision that makes no sense is not written`() throws {
    try writeSmallBlog()
    try folder.write("# mine\ncuration:\n- retype: RecA\n  as: task\n", to: ".kg.yml")
    try session(
      "kg curate hide RecA", "kg build >/dev/null 2>&1", "kg curate hide RceA", "kg curate retype RecA tool",
      "kg curate retype RecA task", "kg curate retype RecA thing", "kg curate merge RecA",
      "kg curate merge RecA reca", "kg curate split RecA --papers 1111.11111 --as X", "kg curate hide -- -x",
      "kg curate rename RecA flow-net",
      "kg curate alias RecA '레카' >/dev/null 2>&1; echo >> .kg.yml; kg curate undo", "cat .kg.yml",
      snapshot: "curate-refusals.txt")
  }

  @Test func `a linked file is changed where it lies, and keeps its permissions`() throws {
    try writeSmallBlog()
    let outcome = try Shell(in: folder.path).run(
      "kg build; : > real.yml; chmod 640 real.yml; ln -s real.yml .kg.yml; kg curate hide RecA >/dev/null; "
        + "test -L .kg.yml && grep -c hide real.yml && ls -l real.yml | cut -c 1-10")
    #expect(outcome.output.hasSuffix("1\n-rw-r-----\n"), "\(outcome)")
  }

  @Test func `another order of files and another locale give the same bytes`() throws {
    try copySampleBlog()
    let other = try TemporaryFolder()
    // Written in the opposite order, so that the folder lists them differently.
    let copied = try Shell(in: folder.path).run(
      "mkdir -p '\(other.path)/_posts' && cp _config.yml '\(other.path)' && "
        + "for post in $(ls -r _posts); do cp \"_posts/$post\" '\(other.path)/_posts/'; done")
    try #require(copied.status == 0, "\(copied.error)")
    for (place, locale) in [(folder, "C"), (other, "ko_KR.UTF-8")] {
      let shell = Shell(in: place.path, environment: ["LC_ALL": locale, "LANG": locale, "TZ": "Asia/Seoul"])
      let outcome = try shell.run("kg build; kg export -o overview.svg && kg export --around DMD -o dmd.svg")
      try #require(outcome.status == 0, "\(outcome.error)")
    }
    #expect(
      try DatabaseDump.text(ofDatabaseAt: folder.path + "/.kg/kg.sqlite")
        == DatabaseDump.text(ofDatabaseAt: other.path + "/.kg/kg.sqlite"))
    for picture in ["overview.svg", "dmd.svg"] {
      #expect(try folder.bytes(of: picture) == other.bytes(of: picture))
    }
  }
}
