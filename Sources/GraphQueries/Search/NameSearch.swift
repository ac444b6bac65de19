internal import EntityLinking
public import GraphStorage

/// Finds the entities whose names, and the papers whose titles, have what was searched for.
public struct NameSearch: Sendable {
  /// How a name has it, the nearest way first.
  public enum Likeness: String, Sendable, Hashable, Comparable, CaseIterable {
    /// It is the name, whatever its case, blanks and hyphens.
    case exact
    /// The name begins with it.
    case prefix
    /// The name holds it.
    case inside
    /// The name has all its words.
    case words

    /// Orders by nearness.
    public static func < (left: Likeness, right: Likeness) -> Bool { left.order < right.order }

    private var order: Int {
      switch self {
      case .exact: 0
      case .prefix: 1
      case .inside: 2
      case .words: 3
      }
    }
  }

  /// An entity that was found.
  public struct FoundEntity: Sendable, Hashable {
    /// Its index in the graph.
    public let entity: Int
    /// The name that has it: of several the nearest, the canonical one first.
    public let name: String
    /// How.
    public let likeness: Likeness
  }

  /// A paper that was found.
  public struct FoundPaper: Sendable, Hashable {
    /// Its index in the graph.
    public let paper: Int
    /// How the title has it.
    public let likeness: Likeness
  }

  private let key: [UInt8]
  private let terms: [SearchWords.Term]
  private let scanner: TermScanner
  /// What a name holds that has the key or all terms: the key, the longest term.
  private let filters: [NameKeyFilter]
  /// A single letter or syllable is inside of too many names to mean one.
  private let mayBeInside: Bool

  /// Reads a question.
  public init(_ question: String) {
    let folded = NameKey(question).description
    let key = Array(folded.utf8)
    self.key = key
    terms = SearchWords.terms(of: question)
    scanner = TermScanner(terms)
    let longest = terms.max { $0.scalars.count < $1.scalars.count }
    let held = terms.count > 1 ? longest?.text : nil
    // What has the key has each text within the key as well.
    let hasHeld = held.map { Self.holds(key, Array($0.utf8)) } ?? false
    filters = ([hasHeld ? nil : folded, held].compactMap { $0 }).map(NameKeyFilter.init)
    mayBeInside = folded.count > 1
  }

  /// The entities by how near a name comes, then most central first.
  ///
  /// - Complexity: O(n) in the lengths of all names.
  public func entities(
    in graph: StoredGraph, where isIncluded: (StoredGraph.Entity) -> Bool = { _ in true }
  ) -> [FoundEntity] {
    graph.entities.indices(withName: mayHave).compactMap { index -> FoundEntity? in
      let entity = graph.entities[index]
      guard isIncluded(entity) else { return nil }
      var nearest: (likeness: Likeness, name: String)?
      for name in [entity.name, entity.shortName] + entity.aliases {
        guard let likeness = likeness(of: name) else { continue }
        if nearest.map({ likeness < $0.likeness }) ?? true { nearest = (likeness, name) }
      }
      return nearest.map { FoundEntity(entity: index, name: $0.name, likeness: $0.likeness) }
    }.sorted { ($0.likeness, $0.entity) < ($1.likeness, $1.entity) }
  }

  /// The papers by how near their titles come, then most central first.
  ///
  /// - Complexity: O(n) in the lengths of all titles.
  public func papers(in graph: StoredGraph) -> [FoundPaper] {
    graph.papers.indices(withTitle: mayHave).compactMap { index in
      likeness(of: graph.papers[index].title).map { FoundPaper(paper: index, likeness: $0) }
    }.sorted { left, right in
      guard left.likeness == right.likeness else { return left.likeness < right.likeness }
      let ranks = (graph.papers[left.paper].pageRank, graph.papers[right.paper].pageRank)
      return ranks.0 != ranks.1 ? ranks.0 > ranks.1 : left.paper < right.paper
    }
  }

  /// A title with the places where the terms stand in it.
  public func matches(in title: String) -> MatchedText { MatchedText(title, scanner: scanner) }

  /// Whether a name may be like the question; most are not, which costs little to see.
  private func mayHave(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    filters.contains { $0.passes(name) }
  }

  private func likeness(of name: String) -> Likeness? {
    guard !key.isEmpty else { return nil }
    let bytes = Array(NameKey(name).description.utf8)
    if bytes.starts(with: key) { return bytes.count == key.count ? .exact : .prefix }
    if mayBeInside, Self.holds(bytes, key) { return .inside }
    guard terms.count > 1 else { return nil }
    var name = name
    let counts = name.withUTF8 { SectionMatches(in: $0, scanner: scanner).counts }
    return counts.allSatisfy { $0 > 0 } ? .words : nil
  }

  private static func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard bytes.count > part.count else { return false }
    return (0...(bytes.count - part.count)).contains { start in
      bytes[start] == part[0] && bytes[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
