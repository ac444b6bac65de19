internal import EntityExtraction

/// How much importance flows along which edge; `kg evaluate --sensitivity` says what each is worth.
struct ImportanceWeights: Sendable, Hashable {
  /// What a paper passes to an entity by role, as a multiple of what it passes to one that it uses.
  var roles: [EntityRole: Double] = [
    // Building on a thing is the strongest way to depend on it.
    .uses: 1,
    // A common yardstick matters to all who measure by it, yet choosing it says less than building on it.
    .evaluatesOn: 0.7,
    // A rival worth comparing with is known, not depended upon.
    .comparesWith: 0.5,
    // Tasks and measures are shared by most papers; full weight would make them the whole top.
    .addresses: 0.4,
    .measures: 0.3,
    // Background only.
    .mentions: 0.2,
  ]
  /// What a paper passes to all that it introduces together.
  var introducedShare = 0.5
  /// What an introduced entity passes to its paper, a variant to its base, a whole to a part: nothing else leaves an
  /// entity, so only their ratios matter. A base or a part explains an entity better than one paper on it does.
  var toPaper = 1.0
  var toBase = 2.0
  var toPart = 1.0

  /// Each constant doubled, by name.
  var doublings: [(name: String, weights: ImportanceWeights)] {
    let ofRoles = EntityRole.allCases.filter { roles[$0] != nil }.map { role in
      var weights = self
      weights.roles[role, default: 0] *= 2
      return (name: "paper \(role.rawValue) entity", weights: weights)
    }
    let others: [(String, WritableKeyPath<ImportanceWeights, Double>)] = [
      ("paper introduces entities", \.introducedShare), ("entity to its paper", \.toPaper),
      ("variant to base", \.toBase), ("whole to part", \.toPart),
    ]
    return ofRoles
      + others.map { name, constant in
        var weights = self
        weights[keyPath: constant] *= 2
        return (name: name, weights: weights)
      }
  }
}
