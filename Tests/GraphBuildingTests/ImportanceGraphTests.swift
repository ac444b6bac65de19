import EntityExtraction
import EntityLinking
import PaperCorpus
import Testing

@testable import GraphBuilding

struct ImportanceGraphTests {
  private func corpus(_ papers: [[(name: String, role: EntityRole)]], generic: Set<String> = [])
    -> LinkedCorpus
  {
    let names = Set(papers.joined().map(\.name)).sorted()
    return LinkedCorpus(
      entities: names.map {
        Entity(name: $0, shortName: $0, type: .method, isGeneric: generic.contains($0), aliases: [])
      },
      assignments: [],
      papers: Dictionary(
        uniqueKeysWithValues: papers.enumerated().map { number, rows in
          (
            PaperID(rawValue: "\(number)"),
            rows.map { row in
              PaperEntity(entity: names.firstIndex(of: row.name) ?? 0, type: .method, role: row.role)
            }
          )
        }))
  }

  private func ranks(_ corpus: LinkedCorpus, relations: [LinkedRelation] = []) throws -> [String: Double] {
    let ranks = try ImportanceGraph(corpus, relations: relations).ranks()
    return Dictionary(uniqueKeysWithValues: zip(corpus.entities.map(\.name), ranks.entities))
  }

  @Test func `the ranks of papers and entities sum to one`() throws {
    let ranks = try ImportanceGraph(
      corpus([[("A", .uses), ("B", .introduces)], [("A", .mentions)]]), relations: []
    )
    .ranks()
    let sum = (ranks.papers + ranks.entities).reduce(0, +)
    #expect(abs(sum - 1) < 1e-9)
  }

  @Test func `what more papers use ranks higher`() throws {
    let ranks = try ranks(corpus([[("A", .uses)], [("A", .uses)], [("B", .uses)]]))
    #expect(ranks["A", default: 0] > ranks["B", default: 0])
  }

  @Test func `coining many parts lifts nobody`() throws {
    func rankOfPapers(parts: Int) throws -> Double {
      let rows =
        (0..<parts).map { (name: "Part \($0)", role: EntityRole.introduces) } + [(name: "A", role: .uses)]
      return try ImportanceGraph(corpus([rows, [("A", .uses)]]), relations: []).ranks().papers[0]
    }
    let difference = try rankOfPapers(parts: 1) - rankOfPapers(parts: 9)
    #expect(abs(difference) < 1e-9)
  }

  @Test func `naming parts of what it introduces never lifts a paper, nor sinks it far`() throws {
    func rankOfPaper(parts: Int) throws -> Double {
      // Entity 0 is the whole, which another paper uses as well; entity 1 is background; then the parts.
      let introduced =
        [(entity: 0, role: EntityRole.introduces)]
        + (0..<parts).map { (entity: 2 + $0, role: EntityRole.introduces) }
      let relations = (0..<parts).map { LinkedRelation(source: 2 + $0, type: .partOf, target: 0) }
      return try ImportanceGraph(
        papers: [
          introduced + [(entity: 1, role: .uses)], [(entity: 0, role: .uses), (entity: 1, role: .uses)],
        ],
        isGeneric: [Bool](repeating: false, count: 2 + parts), relations: relations
      ).ranks().papers[0]
    }
    let plain = try rankOfPaper(parts: 0)
    for parts in [1, 2, 3, 9, 30, 100] {
      let rank = try rankOfPaper(parts: parts)
      #expect(rank <= plain, "\(parts) parts")
      // Importance that takes the way by a part is damped once more.
      #expect(rank >= 0.85 * plain, "\(parts) parts")
    }
  }

  @Test func `a variant lifts its base`() throws {
    let corpus = corpus([[("Base", .mentions), ("Variant", .uses)]])
    let variant = LinkedRelation(source: 1, type: .variantOf, target: 0)
    #expect(try ranks(corpus, relations: [variant])["Base", default: 0] > ranks(corpus)["Base", default: 0])
  }

  @Test func `a generic entity passes nothing on`() throws {
    let corpus = corpus([[("Base", .mentions), ("LLM", .uses)]], generic: ["LLM"])
    let relation = LinkedRelation(source: 1, type: .variantOf, target: 0)
    #expect(try ranks(corpus, relations: [relation]) == ranks(corpus))
  }

  @Test func `an empty corpus has no ranks`() throws {
    #expect(try ImportanceGraph(corpus([]), relations: []).ranks().papers.isEmpty)
  }
}
