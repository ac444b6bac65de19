package import EntityExtraction
public import PaperCorpus

/// What an annotator finds in one paper's summary: a gold file, its fields named as there.
public struct GoldPaper: Sendable {
  /// An entity that the summary names.
  package struct Entity: Sendable, Decodable {
    /// The canonical name, unlike any other of the paper.
    package let name: String
    /// The types that a fair reader could give it, the likeliest first; never empty.
    package let types: [EntityType]
    /// What the paper does with it.
    package let role: EntityRole
    /// The strings of the text that refer to it.
    package let surfaces: [String]
    /// Whether it is borderline: found or missed, it counts for nothing, nor does a statement in which it stands.
    package let isOptional: Bool

    private enum CodingKeys: String, CodingKey {
      case name, types, role, surfaces
      case isOptional = "optional"
    }

    /// Creates an entity.
    package init(
      name: String, types: [EntityType], role: EntityRole, surfaces: [String], isOptional: Bool = false
    ) {
      (self.name, self.types, self.role, self.surfaces) = (name, types, role, surfaces)
      self.isOptional = isOptional
    }

    /// Reads an entity; one that does not say `optional` is firm.
    ///
    /// - Throws: `DecodingError`.
    package init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      name = try fields.decode(String.self, forKey: .name)
      types = try fields.decode([EntityType].self, forKey: .types)
      role = try fields.decode(EntityRole.self, forKey: .role)
      surfaces = try fields.decode([String].self, forKey: .surfaces)
      isOptional = try fields.decodeIfPresent(Bool.self, forKey: .isOptional) ?? false
    }
  }

  /// A figure that the summary reports, by names of entities.
  package struct Result: Sendable, Decodable {
    package let subject: String
    /// The data that it was measured on, where the text names it.
    package let on: String?
    /// What was measured.
    package let metric: String
    /// The figure as written.
    package let value: String
  }

  /// How one entity, by name, stands to another.
  package struct Relation: Sendable, Decodable {
    /// The version or part.
    package let from: String
    /// How it stands to the other.
    package let type: RelationType
    /// The base or whole.
    package let to: String
  }

  /// The paper.
  public let id: PaperID
  /// What the summary names.
  package let entities: [Entity]
  /// What it reports.
  package let results: [Result]
  /// How its entities stand to each other.
  package let relations: [Relation]

  /// Creates an annotation.
  package init(id: PaperID, entities: [Entity], results: [Result] = [], relations: [Relation] = []) {
    (self.id, self.entities, self.results, self.relations) = (id, entities, results, relations)
  }
}

extension GoldPaper: Decodable {
  private enum CodingKeys: CodingKey { case id, entities, results, relations }

  /// Reads a gold file; results and relations may be missing.
  ///
  /// - Throws: `DecodingError`, also where an entity has no type or two have one name.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(PaperID.self, forKey: .id)
    entities = try fields.decode([Entity].self, forKey: .entities)
    results = try fields.decodeIfPresent([Result].self, forKey: .results) ?? []
    relations = try fields.decodeIfPresent([Relation].self, forKey: .relations) ?? []
    guard Set(entities.map(\.name)).count == entities.count, !entities.contains(where: \.types.isEmpty) else {
      throw DecodingError.dataCorruptedError(
        forKey: .entities, in: fields, debugDescription: "an entity has no type, or the name of another")
    }
  }
}
