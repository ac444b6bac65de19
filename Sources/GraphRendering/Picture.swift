/// What a picture shows: nodes, edges and the words around them. Plain values, no layout.
public struct Picture: Sendable, Hashable {
  /// The language of the picture's own words.
  public enum Language: String, Sendable, CaseIterable {
    /// Korean.
    case korean = "ko"
    /// English.
    case english = "en"
  }

  /// What the picture is of, such as `DMD (Distribution Matching Distillation)`.
  public var title: String
  /// The span of days of the posts that it was drawn from, and counts: `2025-07-01 – 2025-12-01 · 74 posts`.
  public var subtitle: String
  /// The language of the legend and the descriptions.
  public var language: Language
  /// The nodes; an edge names them by index.
  public var nodes: [PictureNode]
  /// The edges.
  public var edges: [PictureEdge]
  /// What belongs together, such as communities, the largest first. No node is in two groups.
  public var groups: [PictureGroup]

  /// Creates a picture.
  public init(
    title: String, subtitle: String, language: Language, nodes: [PictureNode], edges: [PictureEdge],
    groups: [PictureGroup] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.nodes = nodes
    self.edges = edges
    self.groups = groups
  }
}

/// Nodes that belong together: near each other, on an area of one colour.
public struct PictureGroup: Sendable, Hashable {
  /// What the legend calls it.
  public var name: String
  /// Its nodes by index.
  public var nodes: [Int]

  /// Creates a group.
  public init(name: String, nodes: [Int]) {
    self.name = name
    self.nodes = nodes
  }
}

/// A node of a picture.
public struct PictureNode: Sendable, Hashable {
  /// What a node stands for; decides colour and shape.
  public enum Kind: String, Sendable, CaseIterable {
    case paper, model, method, dataset, benchmark, metric, task, tool
  }

  /// A stable identifier, unique in the picture: the entity's name or the paper's id.
  public var id: String
  /// What is written at the node.
  public var label: String
  /// The full name, for the tooltip and for readers who hear the picture.
  public var fullName: String
  /// What it stands for.
  public var kind: Kind
  /// Its rank; only the order and the ratios within the picture matter. Not negative.
  public var rank: Double
  /// In how many papers it stands; 1 for a paper.
  public var papers: Int
  /// Where a click leads, if anywhere.
  public var link: String?
  /// Whether the picture is about this node.
  public var isFocus: Bool

  /// Creates a node.
  public init(
    id: String, label: String, fullName: String, kind: Kind, rank: Double, papers: Int, link: String?,
    isFocus: Bool = false
  ) {
    self.id = id
    self.label = label
    self.fullName = fullName
    self.kind = kind
    self.rank = rank
    self.papers = papers
    self.link = link
    self.isFocus = isFocus
  }
}

/// An edge of a picture.
public struct PictureEdge: Sendable, Hashable {
  /// What an edge says; decides its style.
  public enum Kind: String, Sendable, CaseIterable {
    case introduces, uses
    case evaluatesOn = "evaluates_on"
    case comparesWith = "compares_with"
    case addresses, measures, mentions
    case variantOf = "variant_of"
    case partOf = "part_of"
    /// Two entities that papers share; without direction.
    case related
  }

  /// Index of the node it leaves.
  public var source: Int
  /// Index of the node it reaches.
  public var target: Int
  /// What it says.
  public var kind: Kind
  /// How strong it is; only ratios within the picture matter. Positive.
  public var weight: Double

  /// Creates an edge.
  public init(source: Int, target: Int, kind: Kind, weight: Double) {
    self.source = source
    self.target = target
    self.kind = kind
    self.weight = weight
  }
}
