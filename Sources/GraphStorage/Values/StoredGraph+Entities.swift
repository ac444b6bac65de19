public import EntityExtraction
public import EntityLinking

extension StoredGraph {
  /// An entity; its names are read when they are asked for.
  public struct Entity: Sendable, Hashable {
    /// Its type in most papers.
    public var type: EntityType
    /// Whether it is hidden unless asked for.
    public var isGeneric: Bool
    /// Its PageRank.
    public var pageRank: Double
    /// In how many papers it stands.
    public var papers: Int
    /// The canonical name, the short one where that is another, the aliases.
    fileprivate let names: SnapshotTexts

    /// Its canonical name.
    public var name: String { names[0] ?? "" }
    /// Its most used short form.
    public var shortName: String { names[1] ?? name }
    /// Its other names, most used first.
    public var aliases: [String] { names.dropFirst(2) }

    /// Creates an entity.
    package init(
      name: String, shortName: String, type: EntityType, isGeneric: Bool, pageRank: Double, papers: Int,
      aliases: [String]
    ) {
      self.type = type
      self.isGeneric = isGeneric
      self.pageRank = pageRank
      self.papers = papers
      names = SnapshotTexts([name, shortName.utf8.elementsEqual(name.utf8) ? nil : shortName] + aliases)
    }

    fileprivate init(
      type: EntityType, isGeneric: Bool, pageRank: Double, papers: Int, names: SnapshotTexts
    ) {
      self.type = type
      self.isGeneric = isGeneric
      self.pageRank = pageRank
      self.papers = papers
      self.names = names
    }
  }

  /// The entities of a graph, each read when it is asked for.
  public struct Entities: Sendable, Hashable, RandomAccessCollection {
    private let rows: SnapshotRows
    private static let types = EntityType.allCases

    /// Some entities in their order.
    public init(_ entities: [Entity]) {
      rows = SnapshotRows(entities) { entity, record in
        record.append(entity.type.order)
        record.append(entity.isGeneric ? 1 : 0)
        record.append(entity.papers)
        record.append(entity.pageRank)
        record.append(raw: entity.names.written)
      }
    }

    /// The entities that were written as bytes; nil where those have another form.
    init?(reading bytes: [UInt8]) {
      guard let rows = SnapshotRows(reading: bytes),
        (0..<rows.count).allSatisfy({ rows.read($0) { $0.integer() < Self.types.count } })
      else { return nil }
      self.rows = rows
    }

    /// The entities as bytes.
    var bytes: [UInt8] { rows.bytes }

    /// The index of the first entity.
    public var startIndex: Int { 0 }
    /// The number of them.
    public var endIndex: Int { rows.count }

    /// The entity of an index.
    public subscript(index: Int) -> Entity {
      let range = rows.range(of: index)
      return rows.read(index) { record in
        let (type, isGeneric, papers) = (record.integer(), record.integer() == 1, record.integer())
        return Entity(
          type: Self.types[type], isGeneric: isGeneric, pageRank: record.double(), papers: papers,
          names: SnapshotTexts(
            in: rows.bytes,
            at: Swift.min(range.lowerBound + record.position, range.upperBound)..<range.upperBound))
      }
    }

    /// The indices of the entities that have a name of a key, ascending.
    ///
    /// - Complexity: O(n) in the number of names; of most, a letter is read.
    public func indices(bearing key: NameKey) -> [Int] {
      let test = NameKeyTest(key)
      return indices.filter { index in
        rows.read(index) { record in
          for _ in 0..<3 { _ = record.integer() }
          _ = record.double()
          while !record.isWhole {
            let start = record.position
            if let name = record.textBytes(), test.passes(name) { return true }
            // Behind a name that was cut off, nothing is read any more.
            guard record.position > start else { return false }
          }
          return false
        }
      }
    }
  }
}
