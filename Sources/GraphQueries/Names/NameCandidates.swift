internal import GraphStorage

/// For each entity, the others that may have a name near one of its own; that they have is told by comparing the names.
///
/// They are found by hashing: two names come near each other where they share their letters, those without version
/// numbers, those without a class word, or those without any one letter (the deletion neighbourhood of Bocek, Hunt &
/// Stiller, 2007), or where the first or last words of one are the other.
struct NameCandidates {
  /// Where the others of each entity begin, and the end; then the others, ascending.
  let bytes: [UInt8]
  private let starts: SnapshotColumn
  private let others: SnapshotColumn

  /// The name of the preparation in the database; another one for each change of what is near.
  static let preparation = "near names 1"

  /// Finds the candidates.
  ///
  /// - Complexity: O(n l log n l) in the number of names and their length.
  init(_ graph: StoredGraph) {
    let pairs = Self.pairs(in: graph)
    var starts = [Int](repeating: 0, count: graph.entities.count + 1)
    for pair in pairs { starts[Int(pair >> 32) + 1] += 1 }
    for entity in graph.entities.indices { starts[entity + 1] += starts[entity] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * (starts.count + pairs.count))
    SnapshotColumn.append(starts, to: &bytes)
    SnapshotColumn.append(pairs.lazy.map { Int($0 & 0xFFFF_FFFF) }, to: &bytes)
    self.init(columnsOf: bytes, entities: graph.entities.count)
  }

  /// What a build found; nil where it left nothing, or what is not of this graph.
  ///
  /// - Throws: `StorageError`.
  init?(of graph: StoredGraph, preparedIn store: GraphStore) throws {
    guard let bytes = try store.preparation(named: Self.preparation), bytes.count % 4 == 0,
      bytes.count >= 4 * (graph.entities.count + 1)
    else { return nil }
    self.init(columnsOf: bytes, entities: graph.entities.count)
    guard starts.areStarts(of: others.count), others.areBelow(graph.entities.count) else { return nil }
  }

  /// - Precondition: there are a start for each entity and one for the end.
  private init(columnsOf bytes: [UInt8], entities: Int) {
    self.bytes = bytes
    starts = SnapshotColumn(of: bytes, from: 0, count: entities + 1)
    others = SnapshotColumn(of: bytes, from: starts.end, count: (bytes.count - starts.end) / 4)
  }

  /// The others that may have a name near one of an entity's, ascending.
  func near(_ entity: Int) -> some Sequence<Int> {
    (starts[entity]..<starts[entity + 1]).lazy.map { others[$0] }
  }

  /// Each pair from either side, as one number: the entity, and in the lower half the other; ascending.
  private static func pairs(in graph: StoredGraph) -> [UInt64] {
    var shared: [NameFingerprints.Key] = []
    var whole: [UInt64: [Int]] = [:]
    var parts: [NameFingerprints.Key] = []
    for (entity, stored) in graph.entities.enumerated() {
      for name in NameNeighbourhood.names(of: stored) {
        let fingerprints = NameFingerprints(ComparableName(name), written: name)
        guard let all = fingerprints.whole else { continue }
        whole[all, default: []].append(entity)
        for fingerprint in fingerprints.shared {
          shared.append(NameFingerprints.Key(fingerprint: fingerprint, entity: entity))
        }
        for fingerprint in fingerprints.parts {
          parts.append(NameFingerprints.Key(fingerprint: fingerprint, entity: entity))
        }
      }
    }
    var pairs: [UInt64] = []
    func add(_ first: Int, _ second: Int) {
      guard first != second else { return }
      pairs.append(UInt64(first) << 32 | UInt64(second))
      pairs.append(UInt64(second) << 32 | UInt64(first))
    }
    shared.sort()
    var start = 0
    for end in shared.indices
    where end + 1 == shared.count || shared[end].fingerprint != shared[end + 1].fingerprint {
      for (place, first) in shared[start...end].enumerated() {
        for second in shared[start...end].dropFirst(place + 1) { add(first.entity, second.entity) }
      }
      start = end + 1
    }
    for part in parts { for other in whole[part.fingerprint] ?? [] { add(part.entity, other) } }
    pairs.sort()
    var last: UInt64?
    return pairs.filter { pair in
      defer { last = pair }
      return pair != last
    }
  }
}
