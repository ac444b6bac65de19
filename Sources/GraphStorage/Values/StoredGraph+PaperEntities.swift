public import EntityExtraction

extension StoredGraph {
  /// An edge from a paper to an entity.
  public struct PaperEntity: Sendable, Hashable {
    /// Index of the paper.
    public var paper: Int
    /// Index of the entity.
    public var entity: Int
    /// What the paper does with it.
    public var role: EntityRole

    /// Creates an edge.
    public init(paper: Int, entity: Int, role: EntityRole) {
      self.paper = paper
      self.entity = entity
      self.role = role
    }
  }

  /// The edges of a graph, each read when it is asked for, and found from either end.
  public struct PaperEntities: Sendable, Hashable, RandomAccessCollection {
    /// Where the edges of each paper and of each entity begin, and the end, all as the columns below.
    ///
    /// The form: the numbers of papers, entities and edges; where the edges of each paper begin and the last ends; the
    /// same of each entity in the places; the edges' papers, their entities, the places of edges by entity; the roles.
    let bytes: [UInt8]
    private let paperStarts: SnapshotColumn
    private let entityStarts: SnapshotColumn
    private let papers: SnapshotColumn
    private let entities: SnapshotColumn
    private let placesByEntity: SnapshotColumn
    private static let roles = EntityRole.allCases

    /// Some edges, ordered by paper.
    ///
    /// - Complexity: O(n) in papers, entities and edges.
    public init(_ edges: [PaperEntity]) {
      let paperStarts = Self.starts(of: edges.map(\.paper))
      let entityStarts = Self.starts(of: edges.map(\.entity))
      var next = entityStarts
      var places = [Int](repeating: 0, count: edges.count)
      for (place, edge) in edges.enumerated() {
        places[next[edge.entity]] = place
        next[edge.entity] += 1
      }
      var bytes: [UInt8] = []
      SnapshotColumn.append([paperStarts.count - 1, entityStarts.count - 1, edges.count], to: &bytes)
      for column in [paperStarts, entityStarts, edges.map(\.paper), edges.map(\.entity), places] {
        SnapshotColumn.append(column, to: &bytes)
      }
      bytes += edges.map { UInt8($0.role.order) }
      self.init(columnsOf: bytes)
    }

    /// The edges that were written as bytes; nil where those have another form, or name what is not there.
    init?(reading bytes: [UInt8], papers: Int, entities: Int) {
      guard bytes.count >= 12 else { return nil }
      let counts = (0..<3).map { SnapshotColumn.integer(in: bytes, at: 4 * $0) }
      guard counts[0] <= papers, counts[1] <= entities,
        bytes.count == 12 + 4 * (counts[0] + 1 + counts[1] + 1 + 3 * counts[2]) + counts[2]
      else { return nil }
      self.init(columnsOf: bytes)
      let roles = bytes[placesByEntity.end...]
      guard paperStarts.areStarts(of: count), entityStarts.areStarts(of: count),
        placesByEntity.areBelow(count),
        self.papers.areBelow(counts[0]), self.entities.areBelow(counts[1]),
        roles.allSatisfy({ $0 < Self.roles.count })
      else { return nil }
    }

    /// - Precondition: the bytes have the form.
    private init(columnsOf bytes: [UInt8]) {
      self.bytes = bytes
      let counts = (0..<3).map { SnapshotColumn.integer(in: bytes, at: 4 * $0) }
      paperStarts = SnapshotColumn(of: bytes, from: 12, count: counts[0] + 1)
      entityStarts = SnapshotColumn(of: bytes, from: paperStarts.end, count: counts[1] + 1)
      papers = SnapshotColumn(of: bytes, from: entityStarts.end, count: counts[2])
      entities = SnapshotColumn(of: bytes, from: papers.end, count: counts[2])
      placesByEntity = SnapshotColumn(of: bytes, from: entities.end, count: counts[2])
    }

    /// The index of the first edge.
    public var startIndex: Int { 0 }
    /// The number of them.
    public var endIndex: Int { papers.count }

    /// The edge of an index.
    public subscript(index: Int) -> PaperEntity {
      PaperEntity(
        paper: papers[index], entity: entities[index],
        role: Self.roles[Int(bytes[placesByEntity.end + index])])
    }

    /// The edges of a paper, ordered by entity.
    public func ofPaper(_ paper: Int) -> [PaperEntity] {
      guard paper < paperStarts.count - 1 else { return [] }
      return (paperStarts[paper]..<paperStarts[paper + 1]).map { self[$0] }
    }

    /// The edges of an entity, ordered by paper.
    public func ofEntity(_ entity: Int) -> [PaperEntity] {
      guard entity < entityStarts.count - 1 else { return [] }
      return (entityStarts[entity]..<entityStarts[entity + 1]).map { self[placesByEntity[$0]] }
    }

    /// Whether the edges are the same in the same order.
    public static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }

    /// Hashes the edges.
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    /// Where the group of each number begins when numbers are grouped; one number more for the end.
    private static func starts(of numbers: [Int]) -> [Int] {
      var starts = [Int](repeating: 0, count: (numbers.max() ?? -1) + 2)
      for number in numbers { starts[number + 1] += 1 }
      for number in starts.indices.dropFirst() { starts[number] += starts[number - 1] }
      return starts
    }
  }
}
