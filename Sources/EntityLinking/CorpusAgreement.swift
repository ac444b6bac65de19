package import EntityExtraction
package import PaperCorpus

/// What one paper's summaries let an entity be.
package struct PaperReading: Sendable {
  /// The shares of each candidate that stands for it, with the candidate's confidence.
  private(set) var candidates: [(shares: TypeRoleShares, confidence: Double)] = []

  /// Knows nothing yet.
  package init() {}

  /// Adds what a candidate says.
  package mutating func add(_ candidate: EntityCandidate) {
    candidates.append((candidate.shares, candidate.confidence))
  }

  /// Adds what another reading of the same paper says.
  package mutating func add(_ other: PaperReading) { candidates += other.candidates }

  /// How sure it is that the paper names the entity.
  var confidence: Double { candidates.map(\.confidence).max() ?? 0 }

  /// The mean share of each type over the candidates.
  var types: [Double] {
    let all = EntityType.allCases.map { type in candidates.reduce(0) { $0 + $1.shares.share(of: type) } }
    return all.map { $0 / Double(max(1, candidates.count)) }
  }

  /// The mean share of each role over the candidates.
  var roles: [Double] {
    let all = EntityRole.allCases.map { role in candidates.reduce(0) { $0 + $1.shares.share(of: role) } }
    return all.map { $0 / Double(max(1, candidates.count)) }
  }
}

/// The type and the role of an entity in each paper, as its summaries and the other papers have it.
///
/// A summary's shares are multiplied with those that the other papers give together, each paper by its confidence: a
/// naive Bayes product in which a name that recurs is mostly of one type. The constants were chosen by
/// cross-validation on the training papers.
package enum CorpusAgreement {
  /// What a share is never below, so that no certainty is beyond the other papers' reach.
  private static let leastShare = 0.01
  /// How many papers' worth of no opinion the others' shares begin with, for types and for roles.
  private static let (neutralTypes, neutralRoles) = (0.5, 1.0)
  /// What a summary's share of `method` is worth, as whatever is unclear is called one.
  private static let methodWorth = 0.67
  /// How common each role is, in the order of the set: what the others' shares are measured against.
  private static let commonRoles = [0.27, 0.30, 0.16, 0.06, 0.11, 0.08, 0.02]
  /// How much of a role's share is read with the chosen type, the rest whatever the type.
  private static let withType = 0.7
  /// The power that the others' shares of roles are taken to: they say less than those of types.
  private static let rolePower = 0.6
  /// By how much each other paper, to four, makes it less likely that this one introduces the thing.
  private static let knownElsewhere = 0.3

  /// Chooses for each paper.
  ///
  /// - Complexity: linear in the number of papers.
  package static func choices(
    among readings: [PaperID: PaperReading]
  ) -> [PaperID: (type: EntityType, role: EntityRole)] {
    let papers = readings.sorted { $0.key < $1.key }
    var types = [Double](repeating: 0, count: EntityType.allCases.count)
    var roles = [Double](repeating: 0, count: EntityRole.allCases.count)
    let own = papers.map { paper in
      (types: paper.value.types, roles: paper.value.roles, confidence: paper.value.confidence)
    }
    for paper in own {
      for index in types.indices { types[index] += paper.confidence * paper.types[index] }
      for index in roles.indices { roles[index] += paper.confidence * paper.roles[index] }
    }
    var choices: [PaperID: (type: EntityType, role: EntityRole)] = [:]
    for (paper, own) in zip(papers, own) {
      let type = self.type(
        own.types, others: types.indices.map { types[$0] - own.confidence * own.types[$0] })
      let others = roles.indices.map { roles[$0] - own.confidence * own.roles[$0] }
      let role = paper.value.candidates.map {
        self.role($0.shares, as: type, others: others, papers: papers.count - 1)
      }.min()
      choices[paper.key] = (type, role ?? .mentions)
    }
    return choices
  }

  private static func type(_ own: [Double], others: [Double]) -> EntityType {
    let neutral = neutralTypes / Double(own.count)
    let scores = EntityType.allCases.map { type in
      (own[type.order] + leastShare) * (max(0, others[type.order]) + neutral)
        * (type == .method ? methodWorth : 1)
    }
    return EntityType.allCases[scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }]
  }

  private static func role(
    _ own: TypeRoleShares, as type: EntityType, others: [Double], papers: Int
  ) -> EntityRole {
    let whole = max(own.share(of: type), leastShare)
    let total = max(0, others.reduce(0, +)) + neutralRoles
    let scores = EntityRole.allCases.map { role in
      let share = withType * own.share(of: type, role) / whole + (1 - withType) * own.share(of: role)
      let usual = commonRoles[role.order]
      let elsewhere = (max(0, others[role.order]) + neutralRoles * usual) / total / usual
      return PortableMath.log(share + leastShare) + rolePower * PortableMath.log(elsewhere)
        - (role == .introduces ? knownElsewhere * Double(min(papers, 4)) : 0)
    }
    return EntityRole.allCases[scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }]
  }
}
