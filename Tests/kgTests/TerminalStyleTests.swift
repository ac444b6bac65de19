import Testing

@testable import kg

struct TerminalStyleTests {
  private func isOn(
    _ choice: ColorChoice = .auto, terminal: Bool = true, _ variables: [String: String] = [:]
  ) -> Bool {
    TerminalStyle(choice, isTerminal: terminal) { variables[$0] }.isOn
  }

  @Test func `a terminal has colour, a pipe has none`() {
    #expect(isOn())
    #expect(!isOn(terminal: false))
  }

  @Test(arguments: [
    ["NO_COLOR": "1"], ["NO_COLOR": "1", "FORCE_COLOR": "1"], ["TERM": "dumb"], ["CLICOLOR": "0"],
  ])
  func `the environment takes colour away`(variables: [String: String]) {
    #expect(!isOn(.auto, variables))
  }

  @Test(arguments: ["FORCE_COLOR", "CLICOLOR_FORCE"])
  func `the environment forces colour in a pipe, unless it says 0`(name: String) {
    #expect(isOn(terminal: false, [name: "1"]))
    #expect(!isOn(terminal: false, [name: "0"]))
  }

  @Test func `the option goes before the environment`() {
    #expect(isOn(.always, terminal: false, ["NO_COLOR": "1"]))
    #expect(!isOn(.never, ["FORCE_COLOR": "1"]))
  }

  @Test func `text without style stays as it is`() {
    let style = TerminalStyle(.never, isTerminal: true) { _ in nil }
    #expect(style.heading("entity") == "entity")
    #expect(
      TerminalStyle(.always, isTerminal: false) { _ in nil }.heading("entity") == "\u{1B}[1mentity\u{1B}[0m")
  }

  @Test func `text leads to an address on a terminal only`() {
    let terminal = TerminalStyle(.auto, isTerminal: true) { _ in nil }
    #expect(
      terminal.link("DMD", to: "https://a.kr/#가")
        == "\u{1B}]8;;https://a.kr/#%EA%B0%80\u{1B}\\DMD\u{1B}]8;;\u{1B}\\")
    let pipe = TerminalStyle(.always, isTerminal: false) { _ in nil }
    #expect(pipe.link("DMD", to: "https://a.kr/") == "DMD")
  }

  @Test(arguments: ["javascript:alert(1)", "https://a.kr/\u{1B}\\x", "", "data:text/html,x"])
  func `nothing leads to an address that is none`(address: String) {
    let terminal = TerminalStyle(.auto, isTerminal: true) { _ in nil }
    #expect(terminal.link("DMD", to: address) == "DMD")
  }
}
