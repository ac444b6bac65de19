import Testing

@testable import EntityExtraction

struct FigureReaderTests {
  /// The figures of a sentence, read one behind the other.
  private func figures(_ sentence: String) -> [Figure] {
    let summary = SummaryFixture(sentence).tokenized
    let reader = FigureReader(summary: summary)
    var figures: [Figure] = []
    var token = 0
    while token < summary.tokens.count {
      if let figure = reader.figure(at: token, before: summary.tokens.count) {
        figures.append(figure)
        token = figure.tokens.upperBound
      } else {
        token += 1
      }
    }
    return figures
  }

  @Test(arguments: [
    ("정확도 62.58%를", "62.58", Figure.Unit.percent), ("7.4%p 향상", "7.4", .percent), ("5 %포인트", "5", .percent),
    ("12 퍼센트의", "12", .percent), ("3.5배 빠른", "3.5", .times), ("10배의 속도", "10", .times),
    ("a 2.7x gain", "2.7", .times), ("3 times faster", "3", .times), ("11.8점을", "11.8", .points),
    ("20 점수 이상", "20", .points), ("8.1포인트", "8.1", .points), ("2.1 points", "2.1", .points),
    ("855ms 미만", "855", .physical), ("7.4초로", "7.4", .physical), ("FID 1.79를", "1.79", .none),
    ("3,024개", "3,024", .none),
  ])
  func `a figure is read with its unit`(text: String, value: String, unit: Figure.Unit) throws {
    let figure = try #require(figures(text).first)
    #expect(figure.value == value)
    #expect(figure.unit == unit)
  }

  @Test(arguments: [
    ("2.0~5.5%", "2.0~5.5", Figure.Unit.percent), ("3%~16% 향상", "3~16", .percent), ("3-5배", "3~5", .times),
    ("1.3∼1.6배", "1.3~1.6", .times),
  ])
  func `a range is one figure`(text: String, value: String, unit: Figure.Unit) {
    #expect(figures(text).map(\.value) == [value])
    #expect(figures(text).map(\.unit) == [unit])
  }

  @Test func `a plus sign marks a measurement and is no part of the value`() throws {
    let figure = try #require(figures("평균 +5점").first)
    #expect(figure.value == "5")
    #expect(figure.isPrecise)
  }

  @Test(arguments: ["256×256", "GPT-4", "8B", "5-shot", "2D", "v1.5", "1.5.2"])
  func `a size, a version and a name hold no figure`(text: String) {
    #expect(figures("해상도 \(text) 기준").isEmpty)
  }

  @Test func `two figures of a list stay apart`() {
    #expect(figures("3.29, 4.32 FID").map(\.value) == ["3.29", "4.32"])
  }

  @Test func `the particle on a unit is kept`() {
    #expect(figures("2.8배에서").map(\.particle) == [.place])
  }
}
