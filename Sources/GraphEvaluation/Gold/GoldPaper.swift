internal import EntityExtraction
public import PaperCorpus

/// What an annotator finds in one paper's summary: a gold file, its fields named as there.
public struct GoldPaper: Sendable {
  /// An entity that the summary names.
  struct Entity: Sendable, Decodable {
    /// The canonical name, unlike any other of the paper.
    let name: String
    /// The types that a fair reader could give it, the likeliest first; never empty.
    let types: [EntityType]
    let role: EntityRole
    /// The strings of the text that refer to it.
    let surfaces: [String]
    /// Whether it is borderline: found or missed, it counts for nothing, nor does a statement in which it stands.
    let optional: Bool?
  }

  /// A figure that the summary reports, by names of entities.
  struct Result: Sendable, Decodable {
    let subject: String
    /// The data that it was measured on, where the text names it.
    let on: String?
    let metric: String
    /// The figure as written.
    let value: String
  }

  /// How one entity, by name, stands to another.
  struct Relation: Sendable, Decodable {
    let from: String
    let type: RelationType
    let to: String
  }

  /// The paper.
  public let id: PaperID
  let entities: [Entity]
  let results: [Result]
  let relations: [Relation]
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
