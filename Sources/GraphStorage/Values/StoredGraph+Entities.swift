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
    /// The form: the number of entities; in how many papers each stands, its PageRank and its kind as columns; the
    /// records of their names.
    let bytes: [UInt8]
    private let papers: SnapshotColumn
    private let pageRanks: Int
    private let kinds: Int
    private let names: SnapshotRows
    private static let types = EntityType.allCases
    /// The bit of a kind that is set for a generic entity; the others are its type.
    private static let genericBit: UInt8 = 0x80

    /// Some entities in their order.
    public init(_ entities: [Entity]) {
      var bytes: [UInt8] = []
      SnapshotColumn.append([entities.count], to: &bytes)
      SnapshotColumn.append(entities.map(\.papers), to: &bytes)
      for entity in entities {
        withUnsafeBytes(of: entity.pageRank.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
      }
      bytes += entities.map { UInt8($0.type.order) | ($0.isGeneric ? Self.genericBit : 0) }
      SnapshotRows.append(entities, to: &bytes) { $1.append(raw: $0.names.written) }
      self.init(columnsOf: bytes)
    }

    /// The entities that were written as bytes; nil where those have another form.
    init?(reading bytes: [UInt8]) {
      guard let head = SnapshotColumn(in: bytes, from: 0, count: 1),
        head[0] <= bytes.count / Self.bytesInColumns,
        let names = SnapshotRows(reading: bytes, from: Self.startOfNames(count: head[0])),
        names.count == head[0]
      else { return nil }
      self.init(columnsOf: bytes)
      var isSound = true
      for kind in bytes[kinds..<kinds + count] {
        isSound = kind & ~Self.genericBit < UInt8(Self.types.count) && isSound
      }
      for index in 0..<count {
        let rank = SnapshotColumn.double(in: bytes, at: pageRanks + 8 * index)
        isSound = rank >= 0 && rank <= 1 && isSound
      }
      guard isSound else { return nil }
    }

    /// - Precondition: the bytes have the form.
    private init(columnsOf bytes: [UInt8]) {
      self.bytes = bytes
      papers = SnapshotColumn(of: bytes, from: 4, count: SnapshotColumn.integer(in: bytes, at: 0))
      pageRanks = papers.end
      kinds = pageRanks + 8 * papers.count
      names = SnapshotRows(of: bytes, from: kinds + papers.count)
    }

    private static let bytesInColumns = 4 + 8 + 1

    private static func startOfNames(count: Int) -> Int { 4 + bytesInColumns * count }

    /// The index of the first entity.
    public var startIndex: Int { 0 }
    /// The number of them.
    public var endIndex: Int { papers.count }

    /// The entity of an index.
    public subscript(index: Int) -> Entity {
      let papers = papers[index]
      let kind = bytes[kinds + index]
      return Entity(
        type: Self.types[Int(kind & ~Self.genericBit)], isGeneric: kind & Self.genericBit != 0,
        pageRank: SnapshotColumn.double(in: bytes, at: pageRanks + 8 * index), papers: papers,
        names: SnapshotTexts(in: bytes, at: names.range(of: index)))
    }

    /// Whether the entities are the same in the same order.
    public static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }

    /// Hashes the entities.
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    /// The indices of the entities that have a name of a key, ascending.
    ///
    /// - Complexity: O(n) in the number of names; of most, a letter is read.
    public func indices(bearing key: NameKey) -> [Int] {
      indices(withName: NameKeyTest(key).passes)
    }

    /// The indices of the entities that have a name which passes a test of its UTF-8, ascending.
    ///
    /// - Complexity: O(n) in the number of names, times that of the test.
    public func indices(withName passes: (UnsafeBufferPointer<UInt8>) -> Bool) -> [Int] {
      names.indices { record in
        while !record.isWhole {
          let start = record.position
          if let name = record.textBytes(), passes(name) { return true }
          // Behind a name that was cut off, nothing is read any more.
          guard record.position > start else { return false }
        }
        return false
      }
    }
  }
}

extension StoredGraph {
  /// Makes sure that what the tables say is of entities of this graph, as it is unless a file is damaged.
  ///
  /// - Parameters:
  ///   - indices: Indices that rows of the tables have.
  ///   - store: The database that they are of.
  /// - Throws: `StorageError.damaged`.
  public func check(_ indices: [Int], of store: GraphStore) throws {
    guard indices.allSatisfy({ 0 <= $0 && $0 < entities.count }) else {
      throw StorageError.damaged(
        path: store.path, reason: "a row names an entity that the graph does not have")
    }
  }
}
