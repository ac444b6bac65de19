import GoldStandard
import GraphBuilding
import GraphEvaluation
import GraphStorage
import PaperCorpus

/// How good a graph or its ranking is.
enum EvaluationQuestion: Question {
  /// How well it agrees with annotations, and how many of the worst papers to show.
  case agreement(with: [GoldPaper], worst: Int)
  /// How well measures of relatedness foretell, by the papers before a day, what later ones name together.
  case relatedness(before: PostDate)
  /// What doubling a weight of the ranking changes.
  case sensitivity

  func answer(from store: GraphStore) throws -> Answer? {
    switch self {
    case .agreement(let papers, let worst):
      return EvaluationAnswer(evaluation: Evaluation(of: try store.facts(), against: papers), worst: worst)
        .answer
    case .relatedness(let day):
      let trial = RelatedTrial(try store.graph(), relations: try store.statedRelations(), before: day)
      let answer = try RelatedTrialAnswer(trial: trial, day: day).answer()
      if answer == nil {
        Terminal.note(
          "kg: no paper since \(day) names two entities that enough earlier papers know; try another --before"
        )
      }
      return answer
    case .sensitivity:
      let sensitivity = try ImportanceSensitivity(of: store.graph(), relations: store.statedRelations())
      return SensitivityAnswer(sensitivity: sensitivity).answer
    }
  }
}
