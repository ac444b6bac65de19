public import EntityExtraction
public import GoldStandard
public import GraphStorage
public import PaperCorpus

/// A type that was taken for another.
public struct Confusion: Sendable, Hashable {
  /// The likeliest of the types that the annotation allows.
  public let annotated: EntityType
  /// The type that it was taken for.
  public let found: EntityType
}

/// How well what the graph says of one paper agrees with its annotation.
public struct PaperScore: Sendable {
  /// The paper.
  public let id: PaperID
  /// What was counted, by measure.
  public private(set) var measures: [Measure: Tally] = [:]
  /// The entities by type: one of wrong type is missing from the likeliest, and wrong among those of its own.
  public private(set) var types: [EntityType: Tally] = [:]
  /// The names of entities that were not found, in the annotation's order.
  public private(set) var missed: [String] = []
  /// What was found and is no entity of the annotation.
  public private(set) var spurious: [PaperFacts.Entity] = []
  /// The entities of wrong type by the annotation's names, in its order.
  public private(set) var wrongTypes: [(name: String, confusion: Confusion)] = []

  /// Compares what the graph says with what the annotation does.
  ///
  /// - Complexity: O(f · g) for f found and g annotated entities, results and relations.
  public init(of facts: PaperFacts, against gold: GoldPaper) {
    id = gold.id
    let pairs = EntityPairs(
      gold.entities, facts.entities.map { EntityPairs.Found(name: $0.name, surfaces: $0.surfaces) })
    for (index, entity) in gold.entities.enumerated() where !entity.isOptional {
      if let found = pairs.found[index] {
        add(facts.entities[found], as: entity)
      } else {
        missed.append(entity.name)
        add(entity.types[0], missing: 1)
      }
    }
    for (index, entity) in facts.entities.enumerated() where pairs.annotated[index] == nil {
      spurious.append(entity)
      add(entity.type, wrong: 1)
    }
    let free = Set(gold.entities.filter { $0.isOptional }.map { FoldedName($0.name) })
    measures[.result] = Tally(of: facts.results, against: gold.results, pairs: pairs, free: free)
    measures[.relation] = Tally(of: facts.relations, against: gold.relations, pairs: pairs, free: free)
  }

  private static let measuresOfEntities: [Measure] = [.entity, .typed, .looselyTyped, .role]

  /// Adds a pair.
  private mutating func add(_ found: PaperFacts.Entity, as entity: GoldPaper.Entity) {
    let isTyped = entity.types.contains(found.type)
    let isLooselyTyped = entity.types.contains { $0.loose == found.type.loose }
    let hasRole = isLooselyTyped && found.role == entity.role
    for (measure, isRight) in zip(Self.measuresOfEntities, [true, isTyped, isLooselyTyped, hasRole]) {
      let wrong = isRight ? 0 : 1
      measures[measure, default: Tally()].add(right: 1 - wrong, wrong: wrong, missing: wrong)
    }
    if isTyped {
      types[found.type, default: Tally()].add(right: 1)
    } else {
      types[entity.types[0], default: Tally()].add(missing: 1)
      types[found.type, default: Tally()].add(wrong: 1)
      wrongTypes.append((entity.name, Confusion(annotated: entity.types[0], found: found.type)))
    }
  }

  /// Adds an entity that one side alone has.
  private mutating func add(_ type: EntityType, wrong: Int = 0, missing: Int = 0) {
    types[type, default: Tally()].add(wrong: wrong, missing: missing)
    for measure in Self.measuresOfEntities {
      measures[measure, default: Tally()].add(wrong: wrong, missing: missing)
    }
  }
}

extension EntityType {
  /// The type with dataset and benchmark as one.
  fileprivate var loose: EntityType { self == .benchmark ? .dataset : self }
}
