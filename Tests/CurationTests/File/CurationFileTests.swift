import EntityExtraction
import PaperCorpus
import Testing

@testable import Curation

struct CurationFileTests {
  private func file(_ text: String) -> CurationFile { CurationFile(Array(text.utf8)) }

  private func diagnostics(_ text: String) -> [String] {
    file(text).diagnostics.map(\.description)
  }

  @Test func `each kind of entry is read`() {
    let file = file(
      """
      url: https://example.github.io
      curation:
        - merge: [A, "B: c"]
          as: C
        - split: DMD
          papers: [2509.10, 2510.00010]
          as: DMD (x)
        - rename: Yes
          as: 3D
        - retype: X
          as: Dataset
        - hide: [a, b]
        - alias: X
          as: Y
      """)
    #expect(
      file.entries.map(\.change) == [
        .merge(["A", "B: c"], as: "C"), .split("DMD", papers: ["2509.10", "2510.00010"], as: "DMD (x)"),
        .rename("Yes", as: "3D"), .retype("X", as: .dataset), .hide(["a", "b"]), .alias("X", as: ["Y"]),
      ])
    #expect(file.diagnostics.isEmpty)
  }

  @Test func `an entry knows its line and column, and so does each name`() throws {
    let file = file("\u{FEFF}# 주석\r\ncuration:\r\n  - merge: [가, 나]\r\n")
    let entry = try #require(file.entries.first)
    #expect([entry.line, entry.column] == [3, 5])
    #expect(entry.subjects.map { [$0.line, $0.column] } == [[3, 13], [3, 18]])
  }

  @Test(arguments: [
    ("mrge: [A, B]", "2:3: error: the entry is passed over: 'mrge' is no decision"),
    ("merge: [A]", "2:10: error: the entry is passed over: it takes two names to merge"),
    ("merge: [A, A]", "2:10: error: the entry is passed over: it takes two names to merge"),
    (
      "merge: {A: B}",
      "2:10: error: the entry is passed over: 'names' holds a list where one text is expected"
    ),
    ("hide: ~", "2:9: error: the entry is passed over: it has no text for 'names'"),
    ("hide: ' '", "2:9: error: the entry is passed over: 'names' is empty"),
    ("hide: []", "2:9: error: the entry is passed over: 'names' is an empty list"),
    ("rename: A", "2:3: error: the entry is passed over: it has no text for 'as'"),
    ("{retype: A, as: modell}", "2:19: error: the entry is passed over: 'modell' is no type of entity"),
    ("{hide: A, rename: B}", "2:3: error: the entry is passed over: it holds several decisions"),
    ("A", "2:3: error: the entry is passed over: it is no decision"),
  ])
  func `what is wrong with an entry costs that entry only`(entry: String, message: String) {
    let file = file("curation:\n- \(entry)\n- hide: Z\n")
    #expect(file.entries.map(\.change) == [.hide(["Z"])])
    #expect(file.diagnostics.map(\.description) == [".kg.yml:" + message])
    #expect(file.diagnostics.allSatisfy { $0.hint != nil })
  }

  @Test func `a field that an entry does not have is passed over`() {
    let file = file("curation:\n- hide: A\n  to: B\n")
    #expect(file.entries.map(\.change) == [.hide(["A"])])
    #expect(
      file.diagnostics.map(\.description) == [
        ".kg.yml:3:3: warning: 'to' is passed over: 'hide' has no such field"
      ])
  }

  @Test func `an unknown key at the top is a warning with the nearest key`() throws {
    let file = file("curatoin: 1\n")
    let diagnostic = try #require(file.diagnostics.first)
    #expect(diagnostic.description == ".kg.yml:1:1: warning: 'curatoin' is passed over: no such key is known")
    #expect(diagnostic.hint == "did you mean 'curation'?")
  }

  @Test func `a list of decisions that is none is said`() {
    #expect(
      diagnostics("curation: {hide: A}\n") == [
        ".kg.yml:1:11: error: 'curation' is passed over: it is no list of decisions"
      ])
  }

  @Test(arguments: [
    "- merge: [A, B", "- {hide: A, hide: B}", "-\thide: [A", "- hide: *nobody", "- hide: \"A", "- \u{7}",
    "- hide: %A", "- hide: A: B",
  ])
  func `the entries around a fault of the YAML are read`(fault: String) {
    let file = file("curation:\n- hide: Y\n\(fault)\n- hide: Z\nurl: x\n")
    #expect(file.entries.map(\.change).contains(.hide(["Y"])))
    #expect(file.entries.map(\.change).contains(.hide(["Z"])))
    #expect(file.diagnostics.contains { $0.severity == .error })
  }

  @Test func `anchors and aliases of YAML are followed`() {
    #expect(
      file("curation:\n- hide: &a A\n- rename: *a\n  as: B\n").entries.map(\.change)
        == [.hide(["A"]), .rename("A", as: "B")])
  }

  @Test(arguments: ["", "# nothing\n", "curation:\n", "curation: ~\n", "---\n", "\u{FEFF}"])
  func `a file without decisions decides nothing`(text: String) {
    #expect(file(text).entries.isEmpty)
    #expect(file(text).diagnostics.isEmpty)
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x63, 0x00], [0x63, 0x75, 0x72, 0xFF], Array("a: &a [*a]".utf8), Array("- 1\n".utf8),
    Array("%YAML 9.9\n---\n".utf8), Array("? [a]\n: b\n".utf8), Array("curation:\n  - - - hide: A\n".utf8),
    Array(String(repeating: "[", count: 1200).utf8), Array(String(repeating: "- ", count: 1200).utf8),
    Array(("curation:\n- hide: " + String(repeating: "{a: ", count: 1100)).utf8),
  ])
  func `odd files give diagnostics, not crashes`(bytes: [UInt8]) {
    let file = CurationFile(bytes)
    #expect(file.entries.isEmpty)
    #expect(!file.diagnostics.isEmpty)
  }
}
