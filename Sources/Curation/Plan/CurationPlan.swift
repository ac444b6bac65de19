internal import EntityExtraction
internal import EntityLinking
public import PaperCorpus

/// What the entries of a file mean for the entities of a graph.
///
/// The order of the entries does not matter. Of entries that contradict each other none is applied.
public struct CurationPlan: Sendable {
  /// Entities that are one, with what is decided about them.
  struct Group: Sendable, Hashable {
    /// Nodes: the indices of entities, and behind them those of things split off; ascending.
    var members: [Int] = []
    /// The canonical name, where it is decided.
    var name: String?
    /// The type, where it is decided.
    var type: EntityType?
    /// Whether it appears nowhere.
    var isHidden = false
    /// Names besides.
    var aliases: Set<String> = []
  }

  /// A paper in which an entity is another thing.
  struct Move: Sendable, Hashable {
    /// Index of the entity.
    var entity: Int
    /// The paper.
    var paper: PaperID
  }

  /// What is wrong with the entries, in the order of places.
  public let issues: [CurationIssue]
  /// What is said of names that are to be kept apart and are one entity's all the same.
  let undivided: [Diagnostic]
  /// The groups, ordered by their first member.
  let groups: [Group]
  /// Where entities go to, as nodes.
  let moves: [Move: Int]
  /// The names of what is split off; its node is its index behind the entities.
  let splitNames: [String]

  /// Finds out what entries mean.
  ///
  /// - Parameters:
  ///   - file: The entries.
  ///   - entities: The graph's entities without those decisions, or with them.
  ///   - path: The file's name, for what is wrong.
  /// - Complexity: O(n log n) in the number of names.
  public init(_ file: CurationFile, for entities: [KnownEntity], path: String = Blog.settingsName) {
    var planner = CurationPlanner(file.entries, entities: entities, path: path)
    planner.plan()
    issues = planner.issues.issues.sorted {
      $0.diagnostic != $1.diagnostic ? $0.diagnostic < $1.diagnostic : $0.entry < $1.entry
    }
    undivided = planner.undivided(path: path)
    groups = planner.groups
    moves = planner.moves
    splitNames = planner.splitNames
  }
}
