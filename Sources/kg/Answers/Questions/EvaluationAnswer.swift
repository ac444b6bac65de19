import EntityExtraction
import GraphEvaluation
import GraphStorage
import PaperCorpus

/// How well a graph agrees with annotations.
struct EvaluationAnswer {
  let evaluation: Evaluation
  /// How many of the worst papers to show.
  let worst: Int

  var answer: Answer {
    Answer(
      schema: "kg-evaluation-1", heading: Number.counted(evaluation.papers.count, "paper"),
      fields: [.init("papers", .integer(evaluation.papers.count))], tables: tables)
  }

  /// The figures, what is confused, and the worst papers.
  var tables: [AnswerTable] {
    let types = evaluation.types.map { (name: $0.rawValue, tally: $1) }.sorted { $0.name < $1.name }
    return [
      figures(
        key: "measures", title: "measure",
        of: Measure.allCases.map { ($0.rawValue, evaluation.tally(of: $0)) }),
      figures(key: "types", title: "type", of: types), confusions,
    ] + (worst > 0 ? [mistakes] : [])
  }

  private func figures(key: String, title: String, of tallies: [(name: String, tally: Tally)]) -> AnswerTable
  {
    let columns =
      [AnswerTable.Column(title)]
      + ["precision", "recall", "f1", "tp", "fp", "fn"].map { AnswerTable.Column($0, isNumber: true) }
    return AnswerTable(
      key: key, columns: columns,
      rows: tallies.map { name, tally in
        [.text(name)]
          + [tally.precision, tally.recall, tally.f1].map { AnswerValue.decimal($0, decimals: 4) }
          + [tally.truePositives, tally.falsePositives, tally.falseNegatives].map(AnswerValue.integer)
      })
  }

  private var confusions: AnswerTable {
    AnswerTable(
      key: "types_confused",
      columns: [.init("annotated"), .init("taken_for"), .init("entities", isNumber: true)],
      rows: evaluation.confusions.prefix(8).map {
        [
          .text($0.confusion.annotated.rawValue), .text($0.confusion.found.rawValue), .integer($0.count),
        ]
      })
  }

  private var mistakes: AnswerTable {
    AnswerTable(
      key: "worst_papers",
      columns: [
        .init("arxiv_id"), .init("missed", isFlexible: true),
        .init("spurious", title: "made up", isFlexible: true),
        .init("wrong_type", title: "of wrong type", isFlexible: true),
      ],
      rows: evaluation.worstPapers.prefix(worst).map { paper in
        [
          .text(paper.id.rawValue), .texts(paper.missed),
          .texts(paper.spurious.map { "\($0.name) (\($0.type.rawValue))" }),
          .texts(paper.wrongTypes.map { "\($0.name): \($0.confusion.found.rawValue)" }),
        ]
      })
  }
}
