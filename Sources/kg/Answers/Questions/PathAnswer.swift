import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

/// The way from one entity to another, a row for each on it with what leads there.
struct PathAnswer {
  let graph: StoredGraph
  let store: GraphStore

  func answer(for path: EntityPath) throws -> Answer {
    var table = AnswerTable(
      key: "steps",
      columns: EntityColumns.columns + [
        .init("joined_by", placement: .below(lines: 2)), .init("arxiv_id", placement: .hidden),
        .init("sentence", placement: .below(lines: 2)), .init("path", placement: .hidden),
        .init("line", isNumber: true, placement: .hidden),
      ])
    table.rows.append(
      EntityColumns.values(of: graph.entities[path.start]) + Array(repeating: .missing, count: 5))
    var before = path.start
    for step in path.steps {
      let (reason, sentence) = try link(of: step, after: before)
      table.rows.append(
        EntityColumns.values(of: graph.entities[step.entity]) + [
          .text(reason), AnswerValue(sentence?.paper.rawValue), .quotation(sentence?.text),
          AnswerValue(sentence?.place.path), AnswerValue(sentence?.place.line),
        ])
      before = step.entity
    }
    return Answer(schema: "kg-path-1", tables: [table])
  }

  private func link(of step: EntityPath.Step, after before: Int) throws -> (
    reason: String, sentence: ConnectingSentence?
  ) {
    switch step.link {
    case .paper(let paper):
      let paper = graph.papers[paper]
      return (
        "\(paper.title) [\(paper.id)]",
        try store.sentence(naming: [before, step.entity], in: paper.id)
      )
    case .relation(let relation):
      let sentence = try store.sentence(stating: relation)
      let names = [relation.source, relation.target].map { graph.entities[$0].shortName }
      let paper = sentence.map { " [\($0.paper)]" } ?? ""
      return (RelationWords.sentence(names[0], relation.type, names[1]) + paper, sentence)
    }
  }
}
