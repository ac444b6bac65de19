import Foundation
import TestSupport
import Testing
import TextEscaping

struct NoteFileNameTests {
  @Test(arguments: HostileLabels.all + ["nul", "Com1.txt", "..", ".hidden", "a/b:c", "trailing. "])
  func `every file system takes the name, and so does a wikilink`(label: String) throws {
    let name = NoteFileName.name(for: label, suffix: " (0a1b2c3d)")
    #expect(
      !name.unicodeScalars.contains { "\\/:*?\"<>|#^[]".unicodeScalars.contains($0) || $0.value < 0x20 })
    #expect((name + ".md").utf8.count <= NoteFileName.mostBytes)
    #expect(Array(name.utf8) == Array(name.precomposedStringWithCanonicalMapping.utf8))
    #expect(name.hasSuffix(" (0a1b2c3d)") && !name.hasPrefix(".") && !name.hasPrefix(" "))
    let folder = try TemporaryFolder()
    try folder.write("", to: name + ".md")
    #expect(try folder.bytes(of: name + ".md").isEmpty)
  }

  @Test func `plain names stay as they are`() {
    #expect(NoteFileName.name(for: "Qwen2.5-VL (7B)") == "Qwen2.5-VL (7B)")
    #expect(NoteFileName.name(for: "확산 모델") == "확산 모델")
  }

  @Test func `names of devices and empty ones are changed`() {
    #expect(NoteFileName.name(for: "CON") == "_CON")
    #expect(NoteFileName.name(for: "nul.txt") == "_nul.txt")
    #expect(NoteFileName.name(for: "  ") == "Untitled")
  }

  @Test func `case and canonical equivalence make one name`() {
    #expect(NoteFileName.caseFolded("DMD") == NoteFileName.caseFolded("dmd"))
    #expect(NoteFileName.caseFolded("STRASSE") == NoteFileName.caseFolded("Straße"))
    #expect(Array(NoteFileName.caseFolded("e\u{301}").utf8) == Array(NoteFileName.caseFolded("É").utf8))
  }
}
