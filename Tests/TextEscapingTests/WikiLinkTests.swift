import TestSupport
import Testing
import TextEscaping

struct WikiLinkTests {
  @Test(arguments: HostileLabels.all)
  func `a link ends where it is meant to and shows one line`(label: String) {
    let link = WikiLink.link(to: "Entities/DMD", showing: label)
    let inner = link.dropFirst(2).dropLast(2)
    #expect(link.hasPrefix("[[Entities/DMD") && link.hasSuffix("]]"))
    #expect(!inner.contains("[") && !inner.contains("]"))
    #expect(inner.count { $0 == "|" } <= 1 && !inner.contains { $0.isNewline })
  }

  @Test func `a text without a sign shows the note's name`() {
    #expect(WikiLink.link(to: "Entities/DMD", showing: "  ") == "[[Entities/DMD]]")
  }
}
