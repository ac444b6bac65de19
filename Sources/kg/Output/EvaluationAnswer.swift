import EntityExtraction
import GraphEvaluation
import GraphStorage
import PaperCorpus

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How well a graph agrees with annotations, as a table for people or as JSON for programs.
struct EvaluationAnswer: Encodable {
  private let papers: Int
  private let tallies: [(name: String, tally: Tally)]
  private let types: [(name: String, tally: Tally)]
  private let confusions: [Confused]
  private let worstPapers: [Mistakes]

  init(_ evaluation: Evaluation, worst: Int) {
    papers = evaluation.papers.count
    tallies = Measure.allCases.map { ($0.rawValue, evaluation.tally(of: $0)) }
    types = evaluation.types.map { ($0.rawValue, $1) }.sorted { $0.name < $1.name }
    confusions = evaluation.confusions.map { Confused($0.confusion, count: $0.count) }
    worstPapers = evaluation.worstPapers.prefix(worst).map(Mistakes.init)
  }

  func printTable() {
    let numbers = ["precision", "recall", "F1", "tp", "fp", "fn"]
    var table = Table(
      columns: [.init(title: Number.counted(papers, "paper"))]
        + numbers.map { .init(title: $0, isNumber: true) })
    for (name, tally) in tallies + types.map({ ("  \($0.name)", $0.tally) }) {
      table.rows.append(
        [name] + [tally.precision, tally.recall, tally.f1].map { Number.fixed($0, decimals: 4) }
          + [tally.truePositives, tally.falsePositives, tally.falseNegatives].map(String.init))
    }
    for line in table.lines(width: Terminal.width) { Terminal.print(line) }
    if !confusions.isEmpty {
      let most = confusions.prefix(8).map { "\($0.annotated) taken for \($0.found) \($0.count)" }
      Terminal.print("\ntypes confused most: \(most.joined(separator: ", "))")
    }
    for paper in worstPapers {
      Terminal.print("\n\(TerminalText.escaped(paper.id))")
      let kinds = [
        ("missed", paper.missed), ("made up", paper.spurious), ("of wrong type", paper.wrongType),
      ]
      for (kind, names) in kinds where !names.isEmpty {
        Terminal.print(TerminalText.escaped("  \(kind): \(names.joined(separator: ", "))"))
      }
    }
  }

  func printJSON() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Terminal.print(String(decoding: try encoder.encode(self), as: UTF8.self))
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(papers, forKey: Key("papers"))
    for (name, tally) in tallies { try fields.encode(Figures(tally), forKey: Key(name)) }
    let typeFigures = Dictionary(uniqueKeysWithValues: types.map { ($0.name, Figures($0.tally)) })
    try fields.encode(typeFigures, forKey: Key("by_type"))
    try fields.encode(confusions, forKey: Key("types_confused"))
    try fields.encode(worstPapers, forKey: Key("worst_papers"))
  }
}

private struct Key: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.init(stringValue) }
  init?(intValue: Int) { nil }
}

private struct Figures: Encodable {
  let precision, recall, f1: Double
  let tp, fp, fn: Int

  init(_ tally: Tally) {
    (precision, recall, f1) = (tally.precision, tally.recall, tally.f1)
    (tp, fp, fn) = (tally.truePositives, tally.falsePositives, tally.falseNegatives)
  }
}

private struct Confused: Encodable {
  let annotated, found: String
  let count: Int

  init(_ confusion: Confusion, count: Int) {
    (annotated, found) = (confusion.annotated.rawValue, confusion.found.rawValue)
    self.count = count
  }
}

private struct Mistakes: Encodable {
  let id: String
  let missed, spurious, wrongType: [String]

  init(_ paper: PaperScore) {
    id = paper.id.rawValue
    missed = paper.missed
    spurious = paper.spurious.map { "\($0.name) (\($0.type.rawValue))" }
    wrongType = paper.wrongTypes.map { "\($0.name): \($0.confusion.found.rawValue)" }
  }

  private enum CodingKeys: String, CodingKey {
    case id, missed, spurious
    case wrongType = "wrong_type"
  }
}
