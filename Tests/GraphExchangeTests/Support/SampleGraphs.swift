import TestSupport

@testable import GraphExchange

/// Statements held in memory.
struct SampleStatements: ExchangeStatements {
  var allRoles: [ExchangeRole] = []
  var allRelations: [ExchangeRelation] = []
  var allResults: [ExchangeResult] = []

  func roles(_ visit: (ExchangeRole) throws -> Void) throws { try allRoles.forEach(visit) }
  func relations(_ visit: (ExchangeRelation) throws -> Void) throws { try allRelations.forEach(visit) }
  func results(_ visit: (ExchangeResult) throws -> Void) throws { try allResults.forEach(visit) }
}

/// Graphs that the formats are tested with.
enum SampleGraphs {
  private static let roles = [
    "introduces", "uses", "evaluates_on", "compares_with", "addresses", "measures", "mentions",
  ]

  static func evidence(_ sentence: String) -> ExchangeEvidence {
    ExchangeEvidence(
      sentence: sentence, post: "_posts/a.md", section: "Method", line: 7, bytes: 20..<30, date: "2025-11-03")
  }

  /// Every hostile label as a title, a name, an alias and a sentence: two entities for each paper, relations around.
  static let hostile: ExchangeGraph = {
    let labels = HostileLabels.all
    let types = ["model", "method", "dataset", "benchmark", "metric", "task", "tool"]
    let papers = labels.enumerated().map { index, label in
      ExchangePaper(
        id: "2511.\(10000 + index)", title: label,
        url: index == 0 ? nil : "https://arxiv.org/abs/2511.\(10000 + index)",
        pageRank: 1 / Double(index + 3),
        posts: [
          ExchangePaper.Post(
            path: "_posts/\(index).md", date: index == 1 ? nil : "2025-11-03", url: "/a/#\(index)")
        ])
    }
    let entities = labels.enumerated().map { index, label in
      ExchangeEntity(
        name: label, shortName: label, type: types[index % 7], isGeneric: index % 9 == 0,
        pageRank: 1 / Double(index + 7), papers: 2, firstSeen: index == 2 ? nil : "2025-11-03",
        lastSeen: "2025-12-01",
        aliases: index % 3 == 0
          ? [] : [ExchangeEntity.Alias(name: "alias " + label, papers: 1, reason: "gloss")])
    }
    let count = labels.count
    let statements = SampleStatements(
      allRoles: (0..<count).flatMap { index in
        Set([index, (index + 1) % count]).sorted().map { entity in
          ExchangeRole(
            paper: index, entity: entity, type: types[entity % 7], role: roles[index % 7],
            mentions: index + 1,
            evidence: evidence(labels[index]))
        }
      },
      allRelations: (0..<count).flatMap { index in
        ["part_of", "variant_of"].prefix(index % 3).flatMap { kind in
          (0...index % 2).map { paper in
            ExchangeRelation(
              source: index, target: (index + 1) % count, kind: kind, paper: paper,
              evidence: evidence(labels[index]))
          }
        }
      },
      allResults: labels.enumerated().map { index, label in
        ExchangeResult(
          paper: index, subject: label, evaluatedOn: index == 0 ? nil : label, metric: label, value: label,
          unit: index % 2 == 0 ? "" : "%", relativeTo: index % 2 == 0 ? nil : label, evidence: evidence(label)
        )
      })
    return ExchangeGraph(
      papers: papers, entities: entities, firstDay: "2025-11-03", lastDay: "2025-12-01",
      statements: statements)
  }()

  /// A graph of two papers and three entities.
  static let small = ExchangeGraph(
    papers: [
      ExchangePaper(
        id: "2405.14867", title: "Improved DMD", url: "https://arxiv.org/abs/2405.14867", pageRank: 0.25,
        posts: [ExchangePaper.Post(path: "_posts/a.md", date: "2025-11-03", url: "https://b.org/a/#1")]),
      ExchangePaper(id: "a title", title: "A title", url: nil, pageRank: 0.125, posts: []),
    ],
    entities: [
      ExchangeEntity(
        name: "DMD2", shortName: "DMD2", type: "method", isGeneric: false, pageRank: 0.5, papers: 1,
        firstSeen: "2025-11-03", lastSeen: "2025-11-03",
        aliases: [ExchangeEntity.Alias(name: "향상된 증류", papers: 1, reason: "translation")]),
      ExchangeEntity(
        name: "Distribution Matching Distillation", shortName: "DMD", type: "method", isGeneric: false,
        pageRank: 0.1, papers: 1, firstSeen: nil, lastSeen: nil, aliases: []),
      ExchangeEntity(
        name: "FID", shortName: "FID", type: "metric", isGeneric: true, pageRank: 1e-7, papers: 1,
        firstSeen: "2025-11-03", lastSeen: "2025-11-03", aliases: []),
    ],
    firstDay: "2025-11-03", lastDay: "2025-11-03",
    statements: SampleStatements(
      allRoles: [
        ExchangeRole(
          paper: 0, entity: 0, type: "method", role: "introduces", mentions: 3,
          evidence: evidence("DMD2를 제안한다.")),
        ExchangeRole(
          paper: 0, entity: 2, type: "metric", role: "measures", mentions: 1, evidence: evidence("FID 1.28.")),
      ],
      allRelations: [
        ExchangeRelation(
          source: 0, target: 1, kind: "variant_of", paper: 0, evidence: evidence("DMD를 고친 DMD2."))
      ],
      allResults: [
        ExchangeResult(
          paper: 0, subject: "DMD2", evaluatedOn: nil, metric: "FID", value: "1.28", unit: "",
          relativeTo: nil,
          evidence: evidence("FID 1.28."))
      ]))
}
