import TestSupport
import Testing
import TextEscaping

struct CSVFieldTests {
  @Test(.enabled(if: OutsideProgram.python != nil, "needs the program python3"))
  func `Python reads every label back from a table of them`() throws {
    let python = try #require(OutsideProgram.python)
    let labels = HostileLabels.all.map { $0.replacing("\u{0}", with: "") }
    let table = labels.map { "\(CSVField.quote($0)),x\r\n" }.joined()
    let script =
      "import csv,sys\n"
      + "for row in csv.reader(open(sys.argv[1], newline=''), strict=True):\n"
      + "  print(len(row), row[0].encode().hex())"
    let read = try python.run(["-c", script], on: table)
    let expected = labels.map { label in
      "2 " + label.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    #expect(read.output.split(separator: "\n").map(String.init) == expected)
  }

  @Test func `plain text stays as it is, and quotes are doubled`() {
    #expect(CSVField.quote("확산 모델") == "확산 모델")
    #expect(CSVField.quote("a \"b\", c") == "\"a \"\"b\"\", c\"")
    #expect(CSVField.quote(" x") == "\" x\"")
  }

  @Test(arguments: ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
  func `a spreadsheet finds no formula where fields are to be safe for it`(_ text: String) {
    #expect(CSVField.quote(text, isSafeForSpreadsheets: true) == "\"'\(text)\"")
    #expect(!CSVField.quote(text).contains("'\(text)"))
  }
}
