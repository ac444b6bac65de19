import TestSupport
import Testing
import TextEscaping

struct CypherStringTests {
  /// Reads literals joined by plus signs as the language's definition says; nil where there is anything else.
  private func value(of expression: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(expression.utf8)[...]
    while rest.popFirst() == UInt8(ascii: "'") {
      while let byte = rest.popFirst(), byte != UInt8(ascii: "'") {
        if byte != UInt8(ascii: "\\") {
          bytes.append(byte)
        } else if let escaped = rest.popFirst(), escaped == UInt8(ascii: "\\") || escaped == UInt8(ascii: "'")
        {
          bytes.append(escaped)
        } else {
          return nil
        }
      }
      if rest.isEmpty { return bytes }
      guard rest.starts(with: " + ".utf8) else { return nil }
      rest = rest.dropFirst(3)
    }
    return nil
  }

  @Test(arguments: HostileLabels.all + ["\\u0027", "a' + 'b", "\\\\u0027", "\\", "'"])
  func `a literal reads back as the label, without NUL`(label: String) {
    #expect(value(of: CypherString.quote(label)) == Array(label.utf8.filter { $0 != 0 }))
  }

  @Test(arguments: HostileLabels.all + ["\\u0027", "\\\\u0027"])
  func `no escape can be read too early`(label: String) {
    #expect(!CypherString.quote(label).contains("\\u"))
  }

  @Test func `plain text stays as it is`() {
    #expect(CypherString.quote("확산 모델") == "'확산 모델'")
    #expect(CypherString.quote("it's") == "'it\\'s'")
  }
}
