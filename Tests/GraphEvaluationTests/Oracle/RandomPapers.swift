import EntityExtraction
import Foundation
import GraphStorage
import PaperCorpus
import TestSupport

/// Papers with annotations and facts made at random, from so few names, figures and types that they often agree.
struct RandomPapers {
  /// The text of each gold file, by the paper's id.
  private(set) var gold: [String: String] = [:]
  /// What a graph says of the papers; of the first it knows nothing, and one of them is not annotated.
  private(set) var facts: [PaperID: PaperFacts] = [:]
  private var generator: SeededGenerator

  /// Makes a dozen papers that are the same for the same seed.
  init(seed: Int) throws {
    generator = SeededGenerator(seed: UInt64(seed))
    for number in 0..<12 {
      let id = "2509.\(10_000 + number)"
      let things = Self.things.shuffled(using: &generator).prefix(6).map(\.self)
      let statements = (0..<8).map { _ in statement() }
      let annotation = annotation(of: id, on: things, statements)
      if number < 11 { gold[id] = String(decoding: try JSONEncoder().encode(annotation), as: UTF8.self) }
      if number > 0 { facts[PaperID(rawValue: id)] = paperFacts(on: things, statements) }
    }
  }

  /// Each row is one thing in some of its spellings; a few belong to two.
  private static let things = [
    ["Distribution Matching Distillation", "DMD", "distribution-matching\u{00A0}distillation", "분포 매칭 증류"],
    ["knowledge distillation", "Knowledge–Distillation", "지식 증류", "\u{110C}\u{1175}식 증류", "증류"],
    ["Fine-tuning", "ﬁnetuning", "FINE TUNING", "미세조정"], ["FID", "ＦＩＤ", "F·I·D"], ["accuracy", "정확도"],
    ["ϵ-greedy", "ε-greedy", "Ε greedy"], ["Straße", "STRASSE", "strasse"], ["GPT-4", "GPT‑4", "“GPT 4”"],
    ["ImageNet 256²", "ImageNet-2562", "ImageNet"], ["IŞIK", "işik", "ışık"],
    ["증류", "DMD", "digital measures"],
  ]
  /// Each row is one figure in some of its spellings.
  private static let figures = [["1.79", "1.790"], ["1,790", "1790점"], ["2.0~5.5", "2.0–5.5%"]]

  /// What the text states of the paper's things, by their places: a result and a relation in one.
  private typealias Statement = (first: Int, second: Int?, metric: Int, figure: Int, type: RelationType)

  private mutating func statement() -> Statement {
    let places = 0..<6
    return (
      Int.random(in: places, using: &generator),
      isChosen(in: 3) ? nil : Int.random(in: places, using: &generator),
      Int.random(in: places, using: &generator), Int.random(in: Self.figures.indices, using: &generator),
      one(of: RelationType.allCases)
    )
  }

  private mutating func annotation(
    of id: String, on things: [[String]], _ statements: [Statement]
  ) -> GoldFile {
    let names = names(of: things)
    var file = GoldFile(id: id)
    for (name, spellings) in zip(names, things) {
      guard let name else { continue }
      file.entities.append(
        GoldFile.Entity(
          name: name, types: [type()] + (isChosen(in: 3) ? [type()] : []), role: role(),
          surfaces: spellings.filter { _ in isChosen(in: 2) }, optional: isChosen(in: 4) ? true : nil))
    }
    for statement in statements where !isChosen(in: 4) {
      guard let first = names[statement.first], let metric = names[statement.metric] else { continue }
      let second = statement.second.flatMap { names[$0] }
      file.results.append(
        GoldFile.Result(
          subject: first, on: second, metric: metric, value: one(of: Self.figures[statement.figure])))
      if let second {
        file.relations.append(GoldFile.Relation(from: first, type: statement.type, to: second))
      }
    }
    return file
  }

  private mutating func paperFacts(on things: [[String]], _ statements: [Statement]) -> PaperFacts {
    let names = names(of: things)
    var facts = PaperFacts()
    for (name, spellings) in zip(names, things) {
      guard let name else { continue }
      let surfaces = spellings.filter { _ in isChosen(in: 2) }.sorted(by: precedes)
      facts.entities.append(PaperFacts.Entity(name: name, type: type(), role: role(), surfaces: surfaces))
    }
    facts.entities.sort { precedes($0.name, $1.name) }
    for statement in statements.shuffled(using: &generator) where !isChosen(in: 4) {
      // A name that is no entity of the paper comes from a graph that a user has edited.
      let first = names[statement.first] ?? one(of: things[statement.first])
      let second = isChosen(in: 4) ? names[0] : statement.second.flatMap { names[$0] }
      facts.results.append(
        PaperFacts.Result(
          subject: first, evaluatedOn: second, metric: names[statement.metric] ?? one(of: things[0]),
          value: one(of: Self.figures[isChosen(in: 4) ? 0 : statement.figure])))
      if let second {
        facts.relations.append(PaperFacts.Relation(source: first, type: statement.type, target: second))
      }
    }
    return facts
  }

  /// One spelling of most of the things.
  private mutating func names(of things: [[String]]) -> [String?] {
    var used: Set<String> = []
    return things.map { spellings in
      let name = one(of: spellings)
      return !isChosen(in: 6) && used.insert(name).inserted ? name : nil
    }
  }

  private func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private mutating func type() -> EntityType { one(of: [.method, .model, .dataset, .benchmark]) }
  private mutating func role() -> EntityRole { one(of: [.uses, .mentions]) }
  private mutating func isChosen(in count: Int) -> Bool { Int.random(in: 0..<count, using: &generator) == 0 }
  private mutating func one<Element>(of choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }
}

private struct GoldFile: Encodable {
  struct Entity: Encodable {
    let name: String
    let types: [EntityType]
    let role: EntityRole
    let surfaces: [String]
    let optional: Bool?
  }

  struct Result: Encodable {
    let subject: String
    let on: String?
    let metric, value: String
  }

  struct Relation: Encodable {
    let from: String
    let type: RelationType
    let to: String
  }

  let id: String
  var entities: [Entity] = []
  var results: [Result] = []
  var relations: [Relation] = []
}
