/// What kind of thing an entity is in a paper; a closed set, in the order that breaks ties.
public enum EntityType: String, Sendable, Codable, CaseIterable, Comparable {
  /// A trained network, a family of them, or one of its sizes.
  case model
  /// A technique, algorithm, loss, training scheme or architecture family.
  case method
  /// A named collection of data.
  case dataset
  /// A named evaluation suite.
  case benchmark
  /// A named measure.
  case metric
  /// A named problem of the field.
  case task
  /// Software, a platform, a service or hardware that is no model.
  case tool

  /// Orders as declared.
  public static func < (left: EntityType, right: EntityType) -> Bool { left.order < right.order }
  /// The place in the order of the set.
  public var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What a paper does with an entity; a closed set, strongest first.
public enum EntityRole: String, Sendable, Codable, CaseIterable, Comparable {
  /// The paper proposes, builds or releases it.
  case introduces
  /// The paper is built on it, trained with it or takes it as a part.
  case uses
  /// The paper's results are measured on it.
  case evaluatesOn = "evaluates_on"
  /// A baseline or rival.
  case comparesWith = "compares_with"
  /// A task that the paper works on.
  case addresses
  /// A metric that it reports.
  case measures
  /// None of these.
  case mentions

  /// Orders as declared: the stronger role is the smaller one.
  public static func < (left: EntityRole, right: EntityRole) -> Bool { left.order < right.order }
  /// The place in the order of the set; 0 is the strongest.
  public var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How one entity of a paper stands to another; a closed set.
public enum RelationType: String, Sendable, Codable, CaseIterable {
  /// A version, size, extension or special case of it.
  case variantOf = "variant_of"
  /// A component, module, loss, stage or subset of it.
  case partOf = "part_of"
}
