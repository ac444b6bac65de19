import Testing

@testable import GraphEvaluation

struct RelatedScoreTests {
  /// Gives the same scores whoever asks.
  private struct Fixed: RelatednessMeasure {
    let name = "fixed"
    let all: [Double]

    func scores(from origin: Int) -> [Double] { all }
  }

  /// One question: from entity 3 to 15, against 5 to 14 and 16 to 25.
  private func trial() throws -> RelatedTrial {
    var blog = BlogByDays()
    for number in 0..<30 { blog.paper("E\(10 + number)") }
    blog.paper("E13", "E25")
    let trial = RelatedTrial(blog.graph, relations: [], before: try #require(BlogByDays.day(30)))
    try #require(trial.questions == 1)
    return trial
  }

  private func score(_ change: (inout [Double]) -> Void) throws -> RelatedScore {
    var scores = [Double](repeating: 0, count: 30)
    change(&scores)
    return try RelatedScore(of: Fixed(all: scores), in: try trial())
  }

  @Test func `a target before all rivals has the full score`() throws {
    let score = try score { $0[15] = 1 }
    #expect(score.areaUnderCurve == 1)
    #expect(score.meanReciprocalRank == 1)
  }

  @Test func `two of twenty before the target and four level with it`() throws {
    // Half of the ties count as before: 2 + 4 / 2 = 4, so 16 of 20 are behind and the rank is 5.
    let score = try score { scores in
      scores[15] = 2
      for rival in [5, 25] { scores[rival] = 3 }
      for rival in [6, 7, 8, 16] { scores[rival] = 2 }
    }
    #expect(abs(score.areaUnderCurve - 0.8) < 1e-12)
    #expect(abs(score.meanReciprocalRank - 0.2) < 1e-12)
  }

  @Test func `who can't tell has half, and the middle rank`() throws {
    let score = try score { _ in }
    #expect(score.areaUnderCurve == 0.5)
    #expect(abs(score.meanReciprocalRank - 1.0 / 11) < 1e-12)
  }
}
