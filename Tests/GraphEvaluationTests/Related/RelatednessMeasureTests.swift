import TestSupport
import Testing

@testable import GraphEvaluation

struct RelatednessMeasureTests {
  /// Two papers with A and B, one of them with C as well; D stands alone.
  private var blog: BlogByDays {
    var blog = BlogByDays()
    blog.paper("A", "B", "C")
    blog.paper("A", "B")
    blog.paper("B", "D")
    return blog
  }

  private func scores(_ kind: SharedPapersMeasure.Kind) -> [Double] {
    let scores = SharedPapersMeasure(kind, over: blog.graph).scores(from: blog.index(of: "A"))
    return ["B", "C", "D"].map { scores[blog.index(of: $0)] }
  }

  @Test func `co-occurrence counts shared papers`() {
    #expect(scores(.coOccurrence) == [2, 1, 0])
  }

  @Test func `Adamic–Adar weighs a shared paper by the logarithm of its entities`() {
    let (two, three) = (1 / 0.6931471805599453, 1 / 1.0986122886681098)
    for (score, expected) in zip(scores(.adamicAdar), [two + three, three, 0]) {
      #expect(abs(score - expected) < 1e-12)
    }
  }

  @Test func `Jaccard divides by the papers of either`() {
    for (score, expected) in zip(scores(.jaccard), [2.0 / 3, 1.0 / 2, 0]) {
      #expect(abs(score - expected) < 1e-12)
    }
  }

  @Test func `lift divides by the papers of both`() {
    for (score, expected) in zip(scores(.lift), [2.0 / 6, 1.0 / 2, 0]) {
      #expect(abs(score - expected) < 1e-12)
    }
  }

  @Test func `a plain walk reaches what shares no paper`() throws {
    let scores = try PlainWalkMeasure(over: blog.graph).scores(from: blog.index(of: "A"))
    #expect(scores[blog.index(of: "D")] > 0)
    #expect(scores[blog.index(of: "B")] > scores[blog.index(of: "C")])
  }

  @Test func `a list by popularity does no better than chance`() throws {
    var generator = SeededGenerator(seed: 5)
    var blog = BlogByDays()
    // Frequencies fall off as in a blog: a few names in very many papers, most in one or two.
    for _ in 0..<240 {
      let entities = (0..<6).map { _ -> Int in
        let draw = Double(generator.next() % 10_000) / 10_000
        return Int(draw * draw * draw * 400)
      }
      // Names in another order than frequencies, since names part entities of one frequency.
      blog.paper(Set(entities).sorted().map { "E\(1000 + $0 * 167 % 400)" })
    }
    let trial = RelatedTrial(blog.graph, relations: [], before: try #require(BlogByDays.day(140)))
    try #require(trial.questions > 500)
    let score = try RelatedScore(of: PopularityMeasure(over: trial.past), in: trial)
    #expect(abs(score.areaUnderCurve - 0.5) < 0.03)
  }

  @Test func `each measure has a name of its own, the program's last`() throws {
    let names = try RelatednessMeasures.all(over: blog.graph).map(\.name)
    #expect(Set(names).count == 7)
    #expect(names.first == "popularity")
    #expect(names.last == "kg")
  }
}
