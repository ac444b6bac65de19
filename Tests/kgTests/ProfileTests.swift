import TestSupport
import Testing

struct ProfileTests {
  private let sample: SampleSession
  private var folder: TemporaryFolder { sample.folder }

  init() throws { sample = try SampleSession() }

  private func session(_ lines: String..., snapshot: String) throws {
    try sample.verify(lines, snapshot: snapshot)
  }

  private func copySampleBlog() throws { try sample.copySampleBlog() }

  @Test func `an entity explains its names and what was kept apart`() throws {
    try copySampleBlog()
    try session(
      "kg build >/dev/null 2>&1", "kg query --about DMD --limit 4", "kg query --about 강화학습 --limit 3",
      "kg query --about zzzzzz", "kg query --about DMD --top", snapshot: "about.txt")
  }

  @Test func `the place of a name is its line in the post`() throws {
    try copySampleBlog()
    let shell = Shell(in: folder.path)
    try #require(try shell.run("kg build").status == 0)
    let rows = try DatabaseDump.rows(
      "SELECT post_path || ' ' || line || ' ' || byte_start FROM evidence",
      inDatabaseAt: folder.path + "/.kg/kg.sqlite")
    try #require(rows.count > 100)
    for row in rows {
      let parts = row.split(separator: " ").map(String.init)
      let start = try #require(Int(parts[2]))
      let before = try folder.bytes(of: parts[0]).prefix(start)
      #expect(before.count { $0 == UInt8(ascii: "\n") } + 1 == Int(parts[1]))
    }
  }

  @Test func `the doctor's commands settle what it lists`() throws {
    try folder.write(
      """
      # 1. [RectifiedFlow: Learning Optical Flow](https://arxiv.org/abs/2509.00001)

      ## Method

      RectifiedFlow는 SIFT를 활용한다.

      # 2. [RectifedFlow: Aligning Models](https://arxiv.org/abs/2509.00002)

      ## Method

      RectifedFlow는 SIFT를 활용한다.
      """, to: "_posts/2025-09-10-a.md")
    try session(
      "kg doctor", "kg build >/dev/null 2>&1", "kg doctor", "kg doctor --limit 0",
      "kg doctor | awk -F'\\t' 'NR == 2 { print $5 }' | sh >/dev/null 2>&1", "kg doctor",
      "kg curate undo >/dev/null 2>&1",
      "kg doctor | awk -F'\\t' 'NR == 2 { print $5 }' | sed s/merge/distinct/ | sh 2>/dev/null", "kg doctor",
      "kg build >/dev/null 2>&1", "kg doctor", snapshot: "doctor.txt")
  }

  @Test func `a graph that is no blog's can be looked at`() throws {
    try copySampleBlog()
    let other = try TemporaryFolder()
    let outcome = try Shell(in: other.path).run(
      "kg build '\(folder.path)' --database g.sqlite >/dev/null 2>&1; kg doctor --database g.sqlite >/dev/null"
    )
    #expect(outcome.status == 0, "\(outcome)")
  }
}
