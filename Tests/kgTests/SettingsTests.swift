import TestSupport
import Testing

struct SettingsTests {
  private let sample: SampleSession

  init() throws { sample = try SampleSession() }

  @Test func `an option goes before the environment, that before the file, that before the default`() throws {
    try sample.copySampleBlog()
    try sample.folder.write("settings:\n  limit: 2\n  format: csv\n  theme: dark\n", to: ".kg.yml")
    try sample.verify(
      [
        "kg build -q", "kg config", "KG_LIMIT=1 kg config --json", "kg query --top",
        "KG_LIMIT=1 kg query --top",
        "KG_LIMIT=1 kg query --top --limit 3 --format tsv", "cd _posts && kg query --top | wc -l",
      ], snapshot: "settings.txt")
  }

  @Test(arguments: [
    ("name", "settings:\n  limt: 2\n"), ("value", "settings:\n  lang: en\n  theme: drk\n"),
    ("section", "settings: 5\n"), ("yaml", "settings:\n  limit: 2\n limit: 3\n"),
  ])
  func `a setting that makes no sense is said with its place`(name: String, file: String) throws {
    try sample.folder.write(file, to: ".kg.yml")
    try sample.verify(["kg config --format csv"], snapshot: "setting-\(name).txt")
  }

  @Test func `a variable that makes no sense is named`() throws {
    try sample.verify(
      ["KG_WIDTH=wide kg config", "KG_FORMAT=xml kg query --top --json"], snapshot: "setting-variable.txt")
  }

  @Test func `a command of commands is given no options that the environment sets`() throws {
    let bare = try Shell(in: sample.folder.path).run("kg curate 2>&1")
    let set = try Shell(in: sample.folder.path).run("KG_DATABASE=graph.sqlite kg curate 2>&1")
    #expect(set.output == bare.output)
    #expect(set.status == bare.status)
    #expect(!set.output.contains("--database' is no"))
  }

  @Test func `settings and decisions live in one file`() throws {
    try sample.copySampleBlog()
    try sample.folder.write("settings:\n  limit: 2\ncuration:\n- hide: GRPO\n", to: ".kg.yml")
    let outcome = try Shell(in: sample.folder.path).run(
      "kg build 2>&1 | grep kg.yml; kg query --related GRPO")
    #expect(!outcome.output.contains("kg.yml:"))
    #expect(outcome.status == 1)
  }
}
