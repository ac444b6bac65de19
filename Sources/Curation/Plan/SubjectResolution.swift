internal import EntityLinking

/// What the names in the entries mean: nodes of the plan, by entry and name.
///
/// A node is an entity of the graph, or a thing that an entry splits off. A name may be one that another
/// entry gives,
/// wherever that stands: names are settled in rounds, each of which sees only what the rounds before have
/// settled, so
/// that the order of the entries does not matter.
struct SubjectResolution {
  /// For each entry, for each of its subjects: the nodes that it may mean, ascending; none where it matches
  /// nothing.
  private(set) var nodes: [[[Int]]] = []

  private let entries: [CurationEntry]
  private let table: NameTable
  private let splitNodes: [Int?]
  private var settled: [[[Int]?]]
  private var givers: [String: [Int]] = [:]
  private var giversByKey: [NameKey: [Int]] = [:]

  /// Settles the names.
  ///
  /// - Parameters:
  ///   - entries: The entries.
  ///   - table: The names of the graph.
  ///   - splitNodes: For each entry, the node of what it splits off.
  /// - Complexity: O(n · r) in the number of names and the length of the longest chain of names given.
  init(_ entries: [CurationEntry], table: NameTable, splitNodes: [Int?]) {
    self.entries = entries
    self.table = table
    self.splitNodes = splitNodes
    settled = entries.map { Array(repeating: nil, count: $0.subjects.count) }
    for (index, entry) in entries.enumerated() {
      for name in Set(entry.givenNames.map(\.text)) { givers[name, default: []].append(index) }
      for key in Set(entry.givenNames.map { NameKey($0.text) }) {
        giversByKey[key, default: []].append(index)
      }
    }
    while settleRound(mayWait: true) {}
    // What still waits does so in a circle.
    _ = settleRound(mayWait: false)
    nodes = settled.map { $0.map { $0 ?? [] } }
  }

  /// Settles what can be; whether anything was.
  private mutating func settleRound(mayWait: Bool) -> Bool {
    var next = settled
    var didSettle = false
    for (index, entry) in entries.enumerated() {
      for (position, name) in entry.subjects.enumerated() where settled[index][position] == nil {
        next[index][position] = meaning(of: name.text, in: index, mayWait: mayWait)
        didSettle = didSettle || next[index][position] != nil
      }
    }
    settled = next
    return didSettle
  }

  /// The nodes that a name may mean; nil where that hangs on names that are not settled.
  private func meaning(of name: String, in entry: Int, mayWait: Bool) -> [Int]? {
    if let known = table.entity(named: name) { return [known] }
    let exact = given(by: givers[name] ?? [], to: entry)
    if exact == nil, mayWait { return nil }
    if let exact, !exact.isEmpty { return exact }
    let bearers = table.bearers(of: name)
    if !bearers.isEmpty { return bearers }
    let spelled = given(by: giversByKey[NameKey(name)] ?? [], to: entry)
    return spelled ?? (mayWait ? nil : [])
  }

  /// The nodes that entries give a name to; nil where that is not settled.
  private func given(by givers: [Int], to entry: Int) -> [Int]? {
    var nodes: Set<Int> = []
    for giver in givers where giver != entry {
      if let split = splitNodes[giver] {
        // What is split off has no mentions of its own before the split, so nothing can be split off it.
        if splitNodes[entry] == nil { nodes.insert(split) }
        continue
      }
      for subject in settled[giver] {
        guard let subject else { return nil }
        if giverIsSure(subject, of: giver) { nodes.formUnion(subject) }
      }
    }
    return nodes.sorted()
  }

  /// Whether a subject says whom a name is given to: the one of an entry, or one of many that is not
  /// ambiguous.
  private func giverIsSure(_ subject: [Int], of giver: Int) -> Bool {
    subject.count == 1 || settled[giver].count == 1
  }
}
