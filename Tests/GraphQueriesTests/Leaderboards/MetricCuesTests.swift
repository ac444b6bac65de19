import Testing

@testable import GraphQueries

struct MetricCuesTests {
  private let cues = MetricCues(
    """
    error rate
    오차 비용
    """)

  @Test(arguments: [
    ("error", 5), ("rate", 4), ("errors", 0), ("terror", 0), ("", 0), ("오차", 6), ("평균오차율", 12), ("오류", 0),
    ("비용오차비용", 18),
  ])
  func `a Latin cue is a whole word, a Korean one may stand anywhere in it`(word: String, end: Int) {
    #expect(cues.end(in: Array(word.utf8)) == end)
  }
}
