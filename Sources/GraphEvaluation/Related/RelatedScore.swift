/// How well a measure of relatedness does in a trial.
public struct RelatedScore: Sendable, Hashable {
  /// The chance that a target is ranked before one of its rivals, ties half: the area under the ROC curve, 0 to 1.
  /// Guessing has 0.5.
  public let areaUnderCurve: Double
  /// The mean of 1 / rank of a target among its rivals; with those that tie, the rank is the middle one.
  public let meanReciprocalRank: Double

  /// Asks a measure all questions of a trial; each counts the same. Both figures are 0 where there are none.
  ///
  /// - Throws: What the measure throws.
  /// - Complexity: one ranking for each entity that is an origin, and the rivals of each question.
  public init(of measure: any RelatednessMeasure, in trial: RelatedTrial) throws {
    var questions: [Int: [RelatedTrial.Target]] = [:]
    for target in trial.targets {
      for origin in target.origins { questions[origin, default: []].append(target) }
    }
    var (area, reciprocals) = (0.0, 0.0)
    for (origin, targets) in questions.sorted(by: { $0.key < $1.key }) {
      let scores = try measure.scores(from: origin)
      for target in targets {
        let score = scores[target.entity]
        let above = target.rivals.count { scores[$0] > score }
        let ties = target.rivals.count { scores[$0] == score }
        let before = Double(above) + Double(ties) / 2
        area += 1 - before / Double(target.rivals.count)
        reciprocals += 1 / (1 + before)
      }
    }
    let count = Double(max(trial.questions, 1))
    areaUnderCurve = area / count
    meanReciprocalRank = reciprocals / count
  }
}
