import Testing

@testable import kg

struct InvocationTests {
  @Test(arguments: [
    (["query", "--json", "--top"], true), (["query", "--format", "json"], true),
    (["query", "--format=json"], true),
    (["query", "--about", "--", "--json"], false), (["query", "--top"], false),
  ])
  func `errors are wanted as JSON where results are`(arguments: [String], expected: Bool) {
    #expect(Invocation(arguments).wantsJSON == expected)
  }

  @Test func `options of every command may stand before its name`() throws {
    let command = try Invocation(["--color", "never", "-q", "config"]).command()
    let config = try #require(command as? ConfigCommand)
    #expect(config.terminal.colorChoice == .never)
    #expect(config.terminal.quiet)
  }

  @Test func `the commands are named from the outermost on`() {
    let names = Invocation(["-v", "curate", "merge", "A"]).commands.map { "\($0)" }
    #expect(names == ["CurateCommand", "Merge"])
  }
}
