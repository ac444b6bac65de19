import Foundation
import TestSupport
import Testing

@testable import kg

struct AnswerFormatTests {
  /// An answer about two things, with every kind of column and value.
  private func answer(naming label: String) -> Answer {
    let table = AnswerTable(
      key: "related",
      columns: [
        .init("name", isFlexible: true), .init("score", isNumber: true),
        .init("papers", placement: .below(lines: 1)), .init("known", placement: .hidden),
        .init("sentence", placement: .below(lines: 2)),
      ],
      rows: [
        [
          .text(label), .decimal(0.123456, decimals: 2),
          .list([.record([.init("title", .text(label))], text: label, ending: "[1]"), .text("second")]),
          .text("yes"), .quotation(label),
        ],
        [.shown(nil, as: "nobody"), .integer(-3), .list([]), .missing, .missing],
      ])
    return Answer(
      schema: "kg-test-1",
      parts: ["a", "b"].map {
        Answer.Part(heading: label, fields: [.init("entity", .text($0))], tables: [table])
      })
  }

  @Test(arguments: HostileLabels.all)
  func `JSON reads back what the answer holds`(label: String) throws {
    let text = AnswerFormat.json.text(of: answer(naming: label))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "kg-test-1")
    let parts = try #require(object["answers"] as? [[String: Any]])
    #expect(parts.map { $0["entity"] as? String } == ["a", "b"])
    let rows = try #require(parts[0]["related"] as? [[String: Any]])
    let name = try #require(rows[0]["name"] as? String)
    #expect(Array(name.unicodeScalars) == Array(label.unicodeScalars))
    #expect(rows[0]["score"] as? Double == 0.123456)
    #expect(rows[0]["known"] as? String == "yes")
    #expect((rows[0]["papers"] as? [Any])?.count == 2)
    #expect(rows[1]["name"] is NSNull)
    #expect(rows[1]["score"] as? Int == -3)
  }

  @Test(arguments: HostileLabels.all)
  func `each line of JSON lines is one row that stands for itself`(label: String) throws {
    let text = AnswerFormat.jsonl.text(of: answer(naming: label))
    let rows = try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(rows.map { $0["entity"] as? String } == ["a", "a", "b", "b"])
    #expect(rows.allSatisfy { $0["table"] as? String == "related" })
  }

  @Test(arguments: HostileLabels.all)
  func `tab-separated rows have as many fields as the header, a line each`(label: String) {
    let lines = AnswerFormat.tsv.text(of: answer(naming: label)).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 6)
    #expect(lines[0] == "name\tscore\tpapers\tknown\tsentence\tentity")
    #expect(
      lines.dropLast().allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 6 })
  }

  @Test(.enabled(if: OutsideProgram.python != nil, "needs the program python3"), arguments: HostileLabels.all)
  func `Python reads comma-separated rows with the label whole`(label: String) throws {
    let script =
      "import csv,sys\n"
      + "rows=list(csv.reader(open(sys.argv[1], newline=''), strict=True))\n"
      + "print([len(row) for row in rows], rows[1][0].encode().hex())"
    let python = try #require(OutsideProgram.python)
    let read = try python.run(["-c", script], on: AnswerFormat.csv.text(of: answer(naming: label)))
    let hex = label.utf8.filter { $0 != 0 }.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(read.output == "[6, 6, 6, 6, 6] \(hex)\n")
  }

  @Test(arguments: HostileLabels.all)
  func `a row of Markdown is one line with as many cells as the header`(label: String) {
    let text = AnswerFormat.markdown.text(of: answer(naming: label))
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count == 8)
    for row in rows {
      let bars = row.indices.count {
        row[$0] == "|" && (row.startIndex == $0 || row[row.index(before: $0)] != "\\")
      }
      #expect(bars == 5, "\(row)")
    }
  }

  @Test(arguments: HostileLabels.all, [40, 80])
  func `no line of a table is wider than the terminal`(label: String, width: Int) {
    let text = AnswerFormat.table.text(of: answer(naming: label), width: width)
    for line in text.split(separator: "\n") {
      #expect(TerminalText.width(of: String(line)) <= width, "\(line)")
    }
  }

  @Test func `people see what explains a row below it, and how much more there is`() {
    let text = AnswerFormat.table.text(of: answer(naming: "DMD"), width: 40)
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false).prefix(7) == [
        "DMD", "name    score", "DMD      0.12", "  DMD [1]", "  +1 papers", "  “DMD”", "nobody     -3",
      ])
  }

  @Test func `a table that shows the first rows only says how many more there are`() {
    let table = AnswerTable(key: "names", columns: [.init("name")], first: 1, of: ["a", "b", "c"]) {
      [.text($0)]
    }
    let answer = Answer(schema: "kg-test-1", tables: [table])
    #expect(AnswerFormat.table.text(of: answer) == "name\na\n… and 2 more, with --limit 3\n")
    #expect(
      AnswerFormat.json.text(of: answer)
        == "{\n\"names\": [\n{\"name\": \"a\"}\n],\n\"names_total\": 3,\n\"schema\": \"kg-test-1\"\n}\n")
  }
}
