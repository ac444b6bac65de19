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

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
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
    /// Its title.
    public let title: MatchedText
    /// How the title has it.
    public let likeness: Likeness
  }

  private let key: [UInt8]
  private let terms: [SearchWords.Term]
  private let scanner: TermScanner
  /// A single letter or syllable is inside of too many names to mean one.
  private let mayBeInside: Bool

  /// Reads a question.
  public init(_ question: String) {
    let folded = NameKey(question).description
    key = Array(folded.utf8)
    terms = SearchWords.terms(of: question)
    scanner = TermScanner(terms)
    mayBeInside = folded.count > 1
  }

  /// The entities by how near a name comes, then most central first.
  ///
  /// - Complexity: O(n) in the lengths of all names.
  public func entities(
    in graph: StoredGraph, where isIncluded: (StoredGraph.Entity) -> Bool = { _ in true }
  ) -> [FoundEntity] {
    graph.entities.indices.compactMap { index -> FoundEntity? in
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
    graph.papers.indices.compactMap { index in
      let title = graph.papers[index].title
      return likeness(of: title).map {
        FoundPaper(paper: index, title: MatchedText(title, terms: terms), likeness: $0)
      }
    }.sorted { left, right in
      guard left.likeness == right.likeness else { return left.likeness < right.likeness }
      let ranks = (graph.papers[left.paper].pageRank, graph.papers[right.paper].pageRank)
      return ranks.0 != ranks.1 ? ranks.0 > ranks.1 : left.paper < right.paper
    }
  }

  private func likeness(of name: String) -> Likeness? {
    guard !key.isEmpty else { return nil }
    let bytes = Array(NameKey(name).description.utf8)
    if bytes.starts(with: key) { return bytes.count == key.count ? .exact : .prefix }
    if mayBeInside, holds(bytes) { return .inside }
    guard terms.count > 1 else { return nil }
    return Set(scanner.places(in: Array(name.utf8)).map(\.term)).count == terms.count ? .words : nil
  }

  private func holds(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > key.count else { return false }
    return (0...(bytes.count - key.count)).contains { start in
      bytes[start] == key[0] && bytes[start..<(start + key.count)].elementsEqual(key)
    }
  }
}
