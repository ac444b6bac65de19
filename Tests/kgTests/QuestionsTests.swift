import TestSupport
import Testing

/// The questions beside those of `CommandLineTests`, on the sample blog.
struct QuestionsTests {
  private let sample: SampleSession

  init() throws {
    sample = try SampleSession()
    try sample.copySampleBlog()
  }

  private func session(_ lines: String..., snapshot: String) throws {
    try sample.verify(["kg build >/dev/null 2>&1"] + lines, snapshot: snapshot)
  }

  @Test func `names, titles and sentences are searched`() throws {
    try session(
      "kg query --search 증류 --limit 3 --format table",
      "kg query --search 'flow match' --limit 2 --format markdown",
      "kg query --search fid --limit 1 --json",
      "kg query --search FID --since 2025-11-05 --limit 2",
      "kg query --search zzzzzz",
      "kg query --search '\"'",
      snapshot: "search.txt")
  }

  @Test func `a name in passing leads to what is said of it`() throws {
    try session(
      "kg query --about '합성 데이터'",
      "kg query --related 합성데이터 --json",
      "kg query --path DMD gpu",
      "kg query --search '합성 데이터' --limit 1",
      snapshot: "name-in-passing.txt")
  }

  @Test func `figures are listed best first`() throws {
    try session(
      "kg query --results-on FID --limit 3 --format table",
      "kg query --results-on 'ImageNet 256×256' --limit 2 --json",
      "kg query --results-on 'ImageNet 256×256' FID --limit 1 --since 2025-11-04",
      "kg query --results-on DiT",
      "kg query --results-on nothing",
      snapshot: "results-on.txt")
  }

  @Test func `a paper is shown by id and title`() throws {
    try session(
      "kg query --paper 2212.09748 --limit 4 --format table",
      "kg query --paper decoupled --evidence --limit 3 --format table",
      "kg query --paper 2410.06940 --limit 2 --json",
      "kg query --paper 2410.06940 --type dataset",
      "kg query --paper the",
      "kg query --paper 'zzz zzz'",
      snapshot: "paper.txt")
  }

  @Test func `related papers and posts come with what they share`() throws {
    try session(
      "kg query --related DMD --papers --limit 3 --format table",
      "kg query --related DiT FID --posts --limit 2",
      "kg query --related-to 2212.09748 --limit 3 --format table",
      "kg query --related-to 2212.09748 --posts --limit 2",
      "kg query --related-to 2025-11-03-daily-papers-20251103.md --limit 2 --json",
      "kg query --related-to none.md",
      "kg query --related-to 2025-11-04-daily-papers-20251103.md",
      "kg query --related-to nothing",
      "kg query --top --papers",
      "kg query --related DMD --papers --posts",
      snapshot: "related-papers.txt")
  }

  @Test func `one statement of SQL is answered, and none that writes`() throws {
    try session(
      "kg query --sql 'SELECT entity, papers, pagerank FROM entity_rank LIMIT 2' --format table",
      "kg query --sql 'SELECT 1 AS a, NULL AS a, 9e999 AS b' --json",
      "kg query --sql 'SELECT count(*) FROM paper WHERE 0'",
      "kg query --sql \"SELECT char(27) || '[31m|' AS 'a|b', x'00ff' AS c\" --format markdown",
      "kg query --sql \"SELECT char(27) || '[31m' AS 'a b'\" --format table",
      "kg query --sql 'DELETE FROM source'", "kg query --sql ' drop TABLE paper'",
      "kg query --sql \"DELETE FROM paper WHERE title LIKE '%a%'\"",
      "kg query --sql 'SELECT 1; SELECT 2'",
      "kg query --sql 'SELECT'", "kg query --sql 'SELECT name FROM paper'",
      "kg query --sql 'SELECT 1 FROM papers'",
      "kg query --sql \"VACUUM INTO 'copy.sqlite'\"",
      "ls",
      "kg query --schema | head -4",
      snapshot: "sql.txt")
  }

  @Test func `days choose the papers of an answer`() throws {
    try session(
      "kg query --top --limit 3 --since 2025-11-05",
      "kg query --related DMD --limit 2 --until 2025-11-04 --evidence",
      "kg query --related DMD --since 2025-11-05 --until 2025-11-04",
      "kg query --communities --since 2025-11-04",
      "kg query --community GRPO --until 2025-11-05 --limit 2",
      "kg query --path DMD GRPO --since 2025-11-04",
      "kg query --top --since 2031-01-01",
      "kg query --related DMD --since 2031-01-01",
      "kg query --trending --until 2025-11-05",
      snapshot: "period.txt")
  }

  @Test func `it is said by what a name was taken for another`() throws {
    try session(
      "kg query --related mean-flow --limit 1",
      "kg query --related Diffusion Transformer", "kg query --about Flow Matching",
      "kg query --about Flow GPRO",
      "kg query --related 'diffusion transformer' --limit 1",
      "kg query --related 'Classifier-Fre Guidance' --limit 1",
      "kg query --related '분류기 없는 안내' --limit 1",
      snapshot: "name-rules.txt")
  }

  @Test func `what some days brought is told`() throws {
    try session(
      "kg diff --limit 2 --format table",
      "kg diff --since 2025-11-05 --limit 1 --json",
      "kg diff 2025-11-04 2025-11-05 --limit 1",
      "kg diff --since 2031-01-01",
      "kg diff 2025-11-05 2025-11-04",
      "kg diff 2025-11-05 --since 2025-11-05",
      snapshot: "diff.txt")
  }

  @Test func `a paper is opened by the program that the environment names, without a shell`() throws {
    try sample.folder.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > opened.txt\n", to: "browser")
    try session(
      "chmod +x browser",
      "BROWSER=./browser kg query --paper 2212.09748 --open paper >/dev/null && cat opened.txt",
      "BROWSER=./browser kg query --paper 2212.09748 --open post >/dev/null && cat opened.txt",
      "BROWSER='./browser; true' kg query --paper 2212.09748 --open paper >/dev/null",
      "sed -i.bak '/^url:/d' _config.yml && kg build >/dev/null 2>&1 && kg query --paper 2212.09748 --open post >/dev/null",
      "kg query --top --open paper",
      snapshot: "open.txt")
  }
}
