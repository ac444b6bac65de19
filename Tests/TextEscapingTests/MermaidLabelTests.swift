import TestSupport
import Testing
import TextEscaping

struct MermaidLabelTests {
  @Test(arguments: HostileLabels.all)
  func `a label holds nothing that Mermaid, HTML or Liquid could act on`(label: String) {
    let quoted = MermaidLabel.quote(label)
    let inner = quoted.dropFirst().dropLast()
    #expect(quoted.hasPrefix("\"") && quoted.hasSuffix("\"") && !inner.isEmpty)
    #expect(!inner.unicodeScalars.contains { "\"<>&`*_{}[]|\\$@:~^=!%\n\r".unicodeScalars.contains($0) })
    let withoutCodes = inner.replacing(/#\d+;/, with: "")
    #expect(!withoutCodes.contains("#") && !withoutCodes.contains(";"))
  }

  @Test func `entity codes read back as the text`() {
    let quoted = MermaidLabel.quote("a \"b\" #quot; <c> 확산")
    let read = quoted.dropFirst().dropLast().replacing(/#(\d+);/) { match in
      UInt32(match.1).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
    #expect(read == "a \"b\" #quot; <c> 확산")
  }

  @Test func `what has no visible sign is a blank`() {
    #expect(MermaidLabel.quote("") == "\" \"")
    #expect(MermaidLabel.quote("\u{7}") == "\" \"")
  }
}
