import TestSupport
import Testing

@testable import kg

struct ShellQuoteTests {
  @Test(arguments: [
    ("DMD", "DMD"), ("강화학습", "강화학습"), ("two words", "'two words'"), ("it's", "'it'\\''s'"), ("", "''"),
    ("~", "'~'"), ("a=b", "'a=b'"), ("tab\there", "$'tab\\011here'"), ("\u{1B}[31m'", "$'\\033[31m\\''"),
  ])
  func `a word is quoted where a shell needs it`(text: String, word: String) {
    #expect(ShellQuote.word(text) == word)
  }

  @Test(arguments: HostileLabels.all.filter { !$0.unicodeScalars.contains("\0") })
  func `a shell reads back what was quoted`(label: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("printf %s \(ShellQuote.word(label))", to: "script")
    let outcome = try Shell(in: folder.path).run("bash script | od -An -v -tx1 | tr -d ' \\n'")
    let hex = label.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(outcome.output == hex)
  }

  @Test(arguments: HostileLabels.all)
  func `nothing that a terminal obeys is left in a word`(label: String) {
    let word = ShellQuote.word(label)
    #expect(TerminalText.escaped(word) == word)
  }

  @Test func `names that look like options stand behind two dashes`() {
    #expect(
      ShellQuote.command(["kg", "curate", "hide"], names: ["-x", "a b"]) == "kg curate hide -- -x 'a b'")
  }
}
