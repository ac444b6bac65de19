import EntityExtraction
import GraphExchange
import GraphStorage
import PaperCorpus

/// What the posts of a database state about some papers and entities.
struct StoredStatements: ExchangeStatements {
  private let store: GraphStore
  private let papers: [PaperID: Int]
  /// For each entity of the whole graph its index among the chosen ones.
  private let entities: [Int?]

  /// Creates the statements about some papers and entities.
  ///
  /// - Parameters:
  ///   - store: The database.
  ///   - papers: The papers, in the order of their new indices.
  ///   - entities: Indices in the whole graph, in the order of the new ones.
  ///   - count: The number of the whole graph's entities.
  init(store: GraphStore, papers: [PaperID], entities: [Int], of count: Int) {
    self.store = store
    self.papers = Dictionary(uniqueKeysWithValues: papers.enumerated().map { ($1, $0) })
    var indices = [Int?](repeating: nil, count: count)
    for (index, origin) in entities.enumerated() { indices[origin] = index }
    self.entities = indices
  }

  func roles(_ visit: (ExchangeRole) throws -> Void) throws {
    try store.roleStatements { statement, role in
      guard let paper = papers[statement.paper], let entity = entities[role.entity] else { return }
      try visit(
        ExchangeRole(
          paper: paper, entity: entity, type: role.type.rawValue, role: role.role.rawValue,
          mentions: role.mentions, evidence: evidence(statement)))
    }
  }

  func relations(_ visit: (ExchangeRelation) throws -> Void) throws {
    try store.relationStatements { statement, relation in
      guard let paper = papers[statement.paper], let source = entities[relation.source],
        let target = entities[relation.target]
      else { return }
      try visit(
        ExchangeRelation(
          source: source, target: target, kind: relation.type.rawValue, paper: paper,
          evidence: evidence(statement)))
    }
  }

  func results(_ visit: (ExchangeResult) throws -> Void) throws {
    try store.resultStatements { statement, result in
      guard let paper = papers[statement.paper], entities[result.subjectIndex] != nil else { return }
      try visit(
        ExchangeResult(
          paper: paper, subject: result.subject, evaluatedOn: result.evaluatedOn, metric: result.metric,
          value: result.value, unit: result.unit, relativeTo: result.relativeTo, evidence: evidence(statement)
        ))
    }
  }

  private func evidence(_ statement: StatedFact) -> ExchangeEvidence {
    ExchangeEvidence(
      sentence: statement.sentence, post: statement.path, section: statement.section, line: statement.line,
      bytes: statement.bytes, date: statement.date.map { "\($0)" })
  }
}
