internal import TextEscaping

/// The names of a vault's notes: different also where a file system ignores case.
struct NoteNames {
  /// The notes of the papers, by index, below the vault's root and without ending.
  let papers: [String]
  /// The notes of the entities.
  let entities: [String]

  /// Names that several nodes share get a number from the bytes of the node's identifier, so that a note keeps its name
  /// when others come and go.
  init(of graph: ExchangeGraph) {
    let titles = graph.papers.map(\.title) + graph.entities.map(\.name)
    let ids = graph.papers.map(\.nodeID) + graph.entities.map(\.nodeID)
    let plain = titles.map { NoteFileName.name(for: $0) }
    let keys = plain.map(NoteFileName.caseFolded)
    var bearers: [String: Int] = [:]
    for key in keys { bearers[key, default: 0] += 1 }
    let names = titles.indices.map { index in
      (bearers[keys[index]] ?? 0) > 1
        ? NoteFileName.name(for: titles[index], suffix: " (\(Self.checksum(ids[index])))") : plain[index]
    }
    papers = names.prefix(graph.papers.count).map { "Papers/" + $0 }
    entities = names.dropFirst(graph.papers.count).map { "Entities/" + $0 }
  }

  /// FNV-1a of 64 bits, in 16 hexadecimal digits.
  private static func checksum(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
