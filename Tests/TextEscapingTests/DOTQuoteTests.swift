import TestSupport
import Testing
import TextEscaping

struct DOTQuoteTests {
  @Test(arguments: HostileLabels.all)
  func `a label is one token on one line`(_ label: String) {
    #expect(isOneToken(DOTQuote.label(label)))
    #expect(isOneToken(DOTQuote.identifier(label)))
    #expect(isOneToken(DOTQuote.label(lines: [label, label])))
  }

  @Test(.enabled(if: OutsideProgram.dot != nil, "needs the program dot"), arguments: HostileLabels.all)
  func `Graphviz reads a graph of one node with one label`(_ label: String) throws {
    let dot = try #require(OutsideProgram.dot)
    let graph = "digraph { \(DOTQuote.identifier(label)) [label=\(DOTQuote.label(label))] }"
    let plain = try dot.run(["-Tplain"], on: graph)
    #expect(plain.status == 0)
    #expect(!plain.output.contains("Error"))
    #expect(plain.output.split(separator: "\n").filter { $0.hasPrefix("node ") }.count == 1)
  }

  @Test(
    .enabled(if: OutsideProgram.dot != nil, "needs the program dot"),
    arguments: ["a\\Nb", "back\\slash", "end\\", "A&amp;B", "\\n", "&#60;think&#62;", "<b>x</b>"])
  func `Graphviz shows a label as it is`(_ label: String) throws {
    let dot = try #require(OutsideProgram.dot)
    let svg = try dot.run(["-Tsvg"], on: "digraph { n [label=\(DOTQuote.label(label))] }").output
    let text = try #require(svg.split(separator: "\n").first { $0.hasPrefix("<text") })
    #expect(text.hasSuffix(">\(XMLEscape.escape(label))</text>"))
  }

  @Test
  func `different names stay different identifiers`() {
    let names = ["a", "a\\", "a\\\\", "a\"", "a\\\"", "a\\\\\""]
    #expect(Set(names.map(DOTQuote.identifier)).count == names.count)
  }

  /// The scanner of Graphviz in a few words: a backslash takes the next character along, a quote ends the string.
  private func isOneToken(_ quoted: String) -> Bool {
    var scalars = Array(quoted.unicodeScalars)
    guard scalars.count >= 2, scalars.removeFirst() == "\"", scalars.removeLast() == "\"" else {
      return false
    }
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\"" || scalars[index].value < 0x20 { return false }
      index += scalars[index] == "\\" ? 2 : 1
    }
    return index == scalars.count
  }
}
