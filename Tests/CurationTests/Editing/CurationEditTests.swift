import TestSupport
import Testing

@testable import Curation

struct CurationEditTests {
  private func edited(_ text: String?, _ change: CurationEntry.Change = .hide(["A"])) throws -> String {
    String(decoding: try CurationEdit(adding: change, to: text.map { Array($0.utf8) }).result, as: UTF8.self)
  }

  @Test func `a file that is not there is made`() throws {
    let text = try edited(nil, .rename("T2I", as: "a: b"))
    #expect(text.hasSuffix("\ncuration:\n  - rename: T2I\n    as: 'a: b'\n"))
    #expect(text.hasPrefix("#"))
  }

  @Test(arguments: [
    ("", "curation:\n  - hide: A\n"),
    ("url: x", "url: x\ncuration:\n  - hide: A\n"),
    ("# c\n\nurl: x # d\n\n", "# c\n\nurl: x # d\n\ncuration:\n  - hide: A\n"),
    ("curation:   # mine\nurl: x\n", "curation:   # mine\n  - hide: A\nurl: x\n"),
    (
      "curation:\n- hide: 'B'  # b\n\n# end\nurl: x\n",
      "curation:\n- hide: 'B'  # b\n- hide: A\n\n# end\nurl: x\n"
    ),
    (
      "curation:\n    - rename: B\n\n      # why\n      as: C\n  # after\n",
      "curation:\n    - rename: B\n\n      # why\n      as: C\n    - hide: A\n  # after\n"
    ),
    ("curation:\r\n  - hide: B\r\n", "curation:\r\n  - hide: B\r\n  - hide: A\r\n"),
    ("\u{FEFF}curation:\n  - hide: B", "\u{FEFF}curation:\n  - hide: B\n  - hide: A\n"),
    ("\u{FEFF}url: x\n", "\u{FEFF}url: x\ncuration:\n  - hide: A\n"),
  ])
  func `an entry goes behind the last one and nothing else changes`(text: String, result: String) throws {
    #expect(try edited(text).utf8.elementsEqual(result.utf8))
  }

  @Test(arguments: [
    "curation: [{hide: B}]\n", "{url: x}\n", "curation: ~\n", "curation: text\n", "curation: [\n", "- a\n",
    "url: x\n...\n", "curation:\n- hide: B\n  hide: C\n",
  ])
  func `a text that cannot be added to is left alone`(text: String) {
    #expect(throws: CurationError.self) { try edited(text) }
  }

  @Test(arguments: HostileLabels.all.filter { $0.contains { !" ".contains($0) } })
  func `hostile names come back as they were`(label: String) throws {
    let change = CurationEntry.Change.merge([PlacedText(label), "B"], as: PlacedText(label))
    let edit = try CurationEdit(adding: change, to: Array("curation:\n- hide: Z\n".utf8))
    #expect(CurationFile(edit.result).entries.map(\.change) == [.hide(["Z"]), change])
  }

  @Test(arguments: 0..<20)
  func `taking back what was added gives the same bytes`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let start: [UInt8]? = seed % 4 == 0 ? nil : Array("# c\r\ncuration:\n- hide: 'Z' # z\n\n# d\nurl: x".utf8)
    var states = [start]
    var journal = CurationJournal("")
    for step in 0..<6 {
      let label = HostileLabels.all.randomElement(using: &generator) ?? ""
      let change = CurationEntry.Change.alias("X", as: [PlacedText("\(step)\(label)")])
      let edit = try CurationEdit(adding: change, to: states.last ?? nil)
      journal.add(edit, isNewFile: states.last == .some(nil))
      states.append(edit.result)
    }
    journal = CurationJournal(journal.text)
    while states.count > 1 {
      let after = states.removeLast()
      let before = try journal.undo(after, path: ".kg.yml")
      #expect(before == states.last)
    }
    #expect(throws: CurationError.nothingToUndo(path: ".kg.yml")) { try journal.undo(start, path: ".kg.yml") }
  }

  @Test func `a file that was edited by hand is not undone`() throws {
    let edit = try CurationEdit(adding: .hide(["A"]), to: nil)
    var journal = CurationJournal("")
    journal.add(edit, isNewFile: true)
    #expect(throws: CurationError.editedSince(path: ".kg.yml")) {
      try journal.undo(edit.result + [UInt8(ascii: "\n")], path: ".kg.yml")
    }
    #expect(throws: CurationError.editedSince(path: ".kg.yml")) { try journal.undo(nil, path: ".kg.yml") }
  }
}
