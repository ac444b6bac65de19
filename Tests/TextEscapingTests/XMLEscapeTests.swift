import Foundation
import TestSupport
import Testing
import TextEscaping

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct XMLEscapeTests {
  @Test(arguments: HostileLabels.all)
  func `a label reads back as text and as an attribute`(_ label: String) throws {
    let escaped = XMLEscape.escape(label)
    let document = try XMLDocument(xmlString: "<a b=\"\(escaped)\" c='\(escaped)'>x\(escaped)</a>")
    let root = try #require(document.rootElement())
    let legal = String(String.UnicodeScalarView(label.unicodeScalars.filter(isLegal)))
    #expect(root.stringValue == "x" + legal)
    #expect(root.attribute(forName: "b")?.stringValue == legal)
    #expect(root.attribute(forName: "c")?.stringValue == legal)
  }

  @Test(arguments: HostileLabels.all)
  func `nothing is left that markup, Liquid or a line could end with`(_ label: String) {
    let escaped = XMLEscape.escape(label)
    #expect(!escaped.unicodeScalars.contains { "<>\"'{}\n\r\t".unicodeScalars.contains($0) })
  }

  @Test
  func `Liquid braces become numeric references`() {
    #expect(XMLEscape.escape("{{ a }}") == "&#123;&#123; a &#125;&#125;")
  }

  @Test
  func `Hangul, emoji and combining marks stay as they are`() {
    #expect(XMLEscape.escape("확산 👩‍👩‍👧‍👦 e\u{301}") == "확산 👩‍👩‍👧‍👦 e\u{301}")
  }

  private func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    let isControl = scalar.properties.generalCategory == .control
    return scalar == "\t" || scalar == "\n" || scalar == "\r"
      || !(isControl || scalar.value & 0xFFFE == 0xFFFE)
  }
}
