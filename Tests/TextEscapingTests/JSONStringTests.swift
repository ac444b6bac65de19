import Foundation
import TestSupport
import Testing
import TextEscaping

struct JSONStringTests {
  @Test(arguments: HostileLabels.all)
  func `a label reads back unchanged`(_ label: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data("[\(JSONString.quote(label))]".utf8))
    let strings = try #require(object as? [String])
    #expect(strings.map { Array($0.unicodeScalars) } == [Array(label.unicodeScalars)])
  }

  @Test(arguments: HostileLabels.all)
  func `no label closes a script element or breaks a line`(_ label: String) {
    let quoted = JSONString.quote(label)
    #expect(!quoted.unicodeScalars.contains { $0 == "<" || $0.value < 0x20 })
    #expect(!quoted.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{2029}" })
  }

  @Test
  func `controls take four digits and Hangul stays UTF-8`() {
    #expect(JSONString.quote("a\u{0}\u{1F}\"\\가<") == #""a\u0000\u001f\"\\가\u003c""#)
  }
}
