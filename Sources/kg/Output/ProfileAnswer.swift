import EntityExtraction
import GraphQueries
import GraphStorage

/// What is known about an entity, as a heading and a table for each kind of fact.
struct ProfileAnswer {
  let graph: StoredGraph
  let profile: EntityProfile
  let limit: Int

  func print() {
    for line in lines(width: Terminal.width) { Terminal.print(line) }
  }

  /// The lines of the answer, for a terminal of some width or a pipe.
  func lines(width: Int?) -> [String] {
    let entity = graph.entities[profile.entity]
    let papers = Number.counted(entity.papers, "paper")
    let heading = "\(entity.displayName) · \(entity.type.rawValue) · \(papers)"
    let tables = [facts, names, apart, uses, results, related].compactMap { $0 }
    return [TerminalText.escaped(heading)]
      + tables.enumerated().flatMap { position, table in
        (position > 0 ? [""] : []) + table.lines(width: width)
      }
  }

  private var facts: Table? {
    var table = Table(columns: [.init(title: "fact"), .init(title: "what", isFlexible: true)])
    table.rows.append([
      "types",
      profile.types.map { "\($0.type.rawValue) in \(Number.counted($0.papers, "paper"))" }
        .joined(separator: ", "),
    ])
    if let first = profile.record.firstSeen, let last = profile.record.lastSeen {
      table.rows.append(["seen", first == last ? "\(first)" : "\(first) – \(last)"])
    }
    for paper in profile.introductions { table.rows.append(["introduced", dated(paper)]) }
    if profile.introductions.isEmpty { table.rows.append(["introduced", "by no paper of the blog"]) }
    return table
  }

  private var names: Table? {
    let shown = profile.record.names
    guard let canonical = shown.first?.text else { return nil }
    var table = Table(columns: [
      .init(title: "name", isFlexible: true), .init(title: "papers", isNumber: true),
      .init(title: "how it joined", isFlexible: true), .init(title: "see", isFlexible: true, keepsEnd: true),
    ])
    for name in shown {
      let reason = NameReasonWords(name, isCanonical: name.text == canonical, entityName: canonical)
      let isShort = name.text == graph.entities[profile.entity].shortName && name.text != canonical
      table.rows.append([
        name.text, "\(name.papers)", (isShort ? "the short name; " : "") + reason.text,
        reason.place.map(Self.words) ?? "",
      ])
    }
    return table
  }

  private var apart: Table? {
    guard !profile.apart.isEmpty else { return nil }
    var table = Table(columns: [
      .init(title: "kept apart", isFlexible: true), .init(title: "papers", isNumber: true),
      .init(title: "why", isFlexible: true),
    ])
    for separation in profile.apart.prefix(limit) {
      let other = graph.entities[separation.entity]
      table.rows.append([other.displayName, "\(other.papers)", SeparationWords.text(of: separation)])
    }
    addRest(profile.apart.count, to: &table)
    return table
  }

  private var uses: Table? {
    var table = Table(columns: [
      .init(title: "paper", isFlexible: true), .init(title: "role"), .init(title: "type"),
    ])
    for use in profile.uses.prefix(limit) {
      table.rows.append([dated(use.paper), use.role.rawValue, use.type.rawValue])
    }
    addRest(profile.uses.count, to: &table)
    return table
  }

  private var results: Table? {
    guard !profile.record.results.isEmpty else { return nil }
    var table = Table(columns: [
      .init(title: "result", isFlexible: true), .init(title: "metric", isFlexible: true),
      .init(title: "value", isNumber: true), .init(title: "on", isFlexible: true),
      .init(title: "see", isFlexible: true, keepsEnd: true),
    ])
    for result in profile.record.results.prefix(limit) {
      table.rows.append([
        result.subject, result.metric, result.value + result.unit,
        (result.evaluatedOn ?? "") + (result.relativeTo.map { " against \($0)" } ?? ""),
        Self.words(result.place),
      ])
    }
    addRest(profile.record.results.count, to: &table)
    return table
  }

  private var related: Table? {
    guard !profile.neighbours.isEmpty else { return nil }
    var table = Table(columns: [
      .init(title: "related", isFlexible: true), .init(title: "type"), .init(title: "score", isNumber: true),
    ])
    for neighbour in profile.neighbours.prefix(limit) {
      let entity = graph.entities[neighbour.entity]
      table.rows.append([
        entity.displayName, entity.type.rawValue, Number.fixed(neighbour.score, decimals: 4),
      ])
    }
    return table
  }

  /// A row that says how many more there are.
  private func addRest(_ count: Int, to table: inout Table) {
    guard count > limit else { return }
    let rest = "… and \(count - limit) more, with --limit \(count)"
    table.rows.append([rest] + repeatElement("", count: table.columns.count - 1))
  }

  private func dated(_ paper: Int) -> String {
    let paper = graph.papers[paper]
    return (paper.date.map { "\($0) " } ?? "") + "\(paper.title) [\(paper.id)]"
  }

  private static func words(_ place: EntityRecord.Place) -> String { "\(place.path):\(place.line)" }
}
