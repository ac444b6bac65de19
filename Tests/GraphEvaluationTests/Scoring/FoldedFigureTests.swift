import TestSupport
import Testing

@testable import GraphEvaluation

struct FoldedFigureTests {
  @Test(arguments: [
    ("1.79", "1.790"), ("1,790", "1790"), ("45.6%", "45.6"), ("3배", "3.0"), (" 92.1점 ", "92.1"), ("5 %", "5"),
    (".5", "0.5"), ("1e3", "1000"), ("+2", "2"), ("0.12345678", "0.12345681"),
    ("2.0∼5.5", "2.0~5.5"), ("2.0–5.5%", "2.0~5.5"),
  ])
  func `a figure is the same in another spelling`(left: String, right: String) {
    #expect(FoldedFigure(left) == FoldedFigure(right))
  }

  @Test(arguments: [
    ("1.79", "1.8"), ("0.123456", "0.123457"), ("2.0~5.5", "2~5.5"), ("0x10", "16"), ("5", "-5"), ("0", "-0"),
    ("5 ms", "5"), ("2~3 %", "2~3"),
  ])
  func `other figures are others`(left: String, right: String) {
    #expect(FoldedFigure(left) != FoldedFigure(right))
  }

  @Test(.enabled(if: ScoreProgram.isAvailable, "needs ../shared and python3"))
  func `random figures are the same where the oracle takes them so`() throws {
    var generator = SeededGenerator(seed: 4)
    let signs = Array("0123459.,+-e%배점~∼– x")
    let figures = (0..<20_000).map { _ in
      String(
        (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in
          signs.randomElement(using: &generator)
        })
    }
    let folded = try ScoreProgram.run(
      "for figure in sys.stdin.read().split('\\n'): print(score.number(figure))",
      input: figures.joined(separator: "\n")
    ).split(separator: "\n", omittingEmptySubsequences: false)
    var classes = MatchingClasses<FoldedFigure>()
    for (figure, expected) in zip(figures, folded) {
      classes.add(figure, ours: FoldedFigure(figure), theirs: expected)
    }
    #expect(classes.count > 1000)
    #expect(classes.disagreements == [])
  }
}
