public import EntityExtraction
internal import Foundation

/// What an annotator found in a paper's summary: one JSON file a paper.
public struct GoldAnnotation: Sendable, Decodable {
  /// A thing that the summary names.
  public struct Entity: Sendable, Decodable {
    /// Its canonical name.
    public let name: String
    /// The type, or two where either is right.
    public let types: [EntityType]
    /// What the paper does with it.
    public let role: EntityRole
    /// Each string that refers to it.
    public let surfaces: [String]
    /// Whether finding it is neither right nor wrong.
    public let isOptional: Bool

    private enum CodingKeys: String, CodingKey {
      case name, types, role, surfaces
      case isOptional = "optional"
    }

    /// Decodes an entity; one without `optional` is firm.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      name = try values.decode(String.self, forKey: .name)
      types = try values.decode([EntityType].self, forKey: .types)
      role = try values.decode(EntityRole.self, forKey: .role)
      surfaces = try values.decode([String].self, forKey: .surfaces)
      isOptional = try values.decodeIfPresent(Bool.self, forKey: .isOptional) ?? false
    }
  }

  /// The paper's arXiv id.
  public let id: String
  /// What the summary names.
  public let entities: [Entity]

  /// Decodes an annotation from the bytes of its file.
  ///
  /// - Throws: `DecodingError` where the file does not have the form of an annotation.
  public init(json: [UInt8]) throws {
    self = try JSONDecoder().decode(GoldAnnotation.self, from: Data(json))
  }
}
