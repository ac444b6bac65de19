import EntityExtraction
import Foundation
import GraphEvaluation

/// The figures as `score.py --json` prints them.
struct ScoreFigures: Codable, Equatable {
  struct Figures: Codable, Equatable {
    let precision, recall, f1: Double
    let tp, fp, fn: Int
  }

  private let papers: Int
  private let entity, typed, looselyTyped, role, result, relation: Figures
  private let types: [String: Figures]

  private enum CodingKeys: String, CodingKey {
    case papers, entity, typed, role, result, relation
    case looselyTyped = "typed*"
    case types = "by_type"
  }

  init(json: String) throws {
    self = try JSONDecoder().decode(ScoreFigures.self, from: Data(json.utf8))
  }

  init(_ evaluation: Evaluation) {
    func figures(_ tally: Tally) -> Figures {
      Figures(
        precision: tally.precision, recall: tally.recall, f1: tally.f1, tp: tally.truePositives,
        fp: tally.falsePositives, fn: tally.falseNegatives)
    }
    papers = evaluation.papers.count
    entity = figures(evaluation.tally(of: .entity))
    typed = figures(evaluation.tally(of: .typed))
    looselyTyped = figures(evaluation.tally(of: .looselyTyped))
    role = figures(evaluation.tally(of: .role))
    result = figures(evaluation.tally(of: .result))
    relation = figures(evaluation.tally(of: .relation))
    types = Dictionary(uniqueKeysWithValues: evaluation.types.map { ($0.rawValue, figures($1)) })
  }
}
