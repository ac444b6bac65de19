import TestSupport
import Testing

struct CompletionTests {
  private let sample: SampleSession

  init() throws { sample = try SampleSession() }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell reads its completions and they know the commands`(shell: String) throws {
    let session = Shell(in: sample.folder.path)
    let script = try session.run("kg completions \(shell) >kg.\(shell)")
    try #require(script.status == 0, "\(script.error)")
    #expect(try session.run("grep -c related kg.\(shell)").status == 0)
    guard try session.run("command -v \(shell)").status == 0 else {
      print("passed over: \(shell) is not installed")
      return
    }
    let read = try session.run("\(shell) -n kg.\(shell)")
    #expect(read.status == 0, "\(read.error)")
  }

  @Test func `completions of bash are clean`() throws {
    let session = Shell(in: sample.folder.path)
    guard try session.run("command -v shellcheck").status == 0 else {
      print("passed over: shellcheck is not installed")
      return
    }
    let checked = try session.run("kg completions bash >kg.bash; shellcheck kg.bash")
    #expect(checked.status == 0, "\(checked.output)")
  }

  @Test(arguments: ["Diffusion\\ Tr", "'Diffusion Tr", "\"Diffusion Tr", "diffusion\\ tr"])
  func `a name is completed behind its first blank, however the shell quotes that`(word: String) throws {
    try sample.copySampleBlog()
    try sample.folder.write(word, to: "word")
    let outcome = try Shell(in: sample.folder.path).run(
      "kg build -q; kg ---completion query -- --about 3 13 kg query --about \"$(cat word)\"")
    #expect(outcome.output.split(separator: "\n").contains("Diffusion Transformer"), "\(outcome)")
  }

  @Test func `names of entities are completed from the graph`() throws {
    try sample.copySampleBlog()
    let outcome = try Shell(in: sample.folder.path).run(
      "kg build -q; kg ---completion query -- --about 0 2 gr")
    #expect(outcome.output.split(separator: "\n").contains("GRPO"), "\(outcome)")
  }
}
