import ArgumentParser
import EntityExtraction
import GraphQueries
import GraphStorage
import PaperCorpus

extension QueryCommand {
  /// Checks the options that choose papers by their days.
  func validatePeriod() throws {
    guard since != nil || until != nil else { return }
    if let since, let until, until < since { throw ValidationError("--until is before --since.") }
    if trending {
      guard until == nil else {
        throw ValidationError("--trending goes up to the newest paper; leave --until out.")
      }
      return
    }
    guard top || !related.isEmpty || relatedTo != nil || search != nil || !resultsOn.isEmpty else {
      throw ValidationError(
        """
        --since and --until go with --top, --related, --related-to, --search and --results-on, --since with \
        --trending too.
        """)
    }
  }

  /// Checks the options that say what to show of an answer.
  func validateModifiers() throws {
    guard !papers || !posts else { throw ValidationError("Ask for --papers or for --posts.") }
    guard !(papers || posts) || !related.isEmpty || relatedTo != nil else {
      throw ValidationError("--papers and --posts go with --related and --related-to.")
    }
    guard !evidence || paper != nil || !about.isEmpty || !related.isEmpty && !papers && !posts else {
      throw ValidationError("--evidence goes with --about, --paper and --related.")
    }
    guard open == nil || paper != nil else { throw ValidationError("--open goes with --paper.") }
  }

  /// The days asked for.
  var period: StoredGraph.Period { StoredGraph.Period(since: since, until: until) }

  /// What the database itself is asked for, without the graph.
  func answerOfDatabase(_ store: GraphStore) throws -> Answer? {
    if schema { return SQLAnswer.schema(try store.publicColumns()) }
    return try sql.map { SQLAnswer.answer(try store.rows(ofSQL: $0)) }
  }

  func findings(of text: String, _ graph: StoredGraph, _ store: GraphStore) throws -> Answer? {
    let part = graph.selection(since: since, until: until)
    let names = NameSearch(text)
    let answer = SearchAnswer(graph: part, siteURL: try store.siteURL(), limit: limit).answer(
      to: text, entities: names.entities(in: part) { type == nil || $0.type == type },
      papers: names.papers(in: part),
      sentences: try SentenceSearch(text).sentences(in: store) { period.contains($1) })
    if answer.isEmpty {
      Terminal.note(TerminalText.escaped("kg: no name, title or sentence has '\(text)'"))
    }
    return answer
  }

  func leaderboards(_ graph: StoredGraph, _ store: GraphStore) throws -> Answer? {
    guard let entities = SenseList.entities(named: resultsOn, in: graph) else { return nil }
    let answer = LeaderboardAnswer(graph: graph, siteURL: try store.siteURL(), limit: limit)
    let parts = try entities.flatMap { entity in
      let results = try store.results(with: entity).filter {
        ($0.evaluatedOn == entity || $0.metric == entity) && period.contains($0.date)
      }
      return answer.parts(about: entity, boards: Leaderboard.all(of: results, in: graph))
    }
    if parts.isEmpty {
      let names = resultsOn.map { "'\($0)'" }.joined(separator: ", ")
      Terminal.note(
        TerminalText.escaped(
          "kg: no figure is on \(names) or of it; figures of its own: "
            + ShellQuote.command(["kg", "query", "--about"], names: resultsOn)))
    }
    return Answer(schema: "kg-results-1", parts: parts)
  }
}
