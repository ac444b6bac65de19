import Testing

@testable import kg

struct AlignedTableTests {
  private let table = AlignedTable(
    columns: [.init(title: "entity", isFlexible: true), .init(title: "papers", isNumber: true)],
    rows: [["지식 증류", "12"], ["DMD\u{1B}[31m", "3"]])

  @Test func `a Korean syllable takes two columns`() {
    #expect(
      table.lines(width: 80) == [
        "entity         papers", "지식 증류          12", "DMD\\u{1b}[31m       3",
      ])
  }

  @Test func `a narrow terminal cuts flexible cells`() {
    let long = AlignedTable(
      columns: [.init(title: "name", isFlexible: true), .init(title: "n")],
      rows: [["Distribution Matching Distillation", "1"]])
    #expect(long.lines(width: 20).last == "Distribution Mat…  1")
  }

  @Test func `the end of a place is kept, and cut before names are`() {
    let long = AlignedTable(
      columns: [
        .init(title: "name", isFlexible: true), .init(title: "see", isFlexible: true, keepsEnd: true),
      ],
      rows: [["Distribution Matching", "_posts/2025-11-03-daily-papers.md:33"]])
    #expect(long.lines(width: 42).last == "Distribution Matching  …daily-papers.md:33")
  }
}
