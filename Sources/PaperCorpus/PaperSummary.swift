/// What identifies a paper: its arXiv id without version, else its normalised URL, else its folded title.
public struct PaperID: RawRepresentable, Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  /// The identifier as the database's `arxiv_id` column holds it.
  public let rawValue: String
  /// Wraps an identifier.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Reads an identifier as people write it: of arXiv in any version, an address, or as the database holds
  /// it.
  public init(written text: String) {
    let bare = text.lowercased().hasPrefix("arxiv:") ? String(text.dropFirst("arxiv:".count)) : text
    let paper =
      ArxivID(startOf: bare.utf8).map(PaperReference.init(arxiv:)) ?? PaperReference(address: text.utf8)
    self = paper?.paper ?? PaperID(rawValue: text)
  }
  /// The identifier.
  public var description: String { rawValue }
  /// Orders by the bytes of the identifier.
  public static func < (left: PaperID, right: PaperID) -> Bool { left.rawValue < right.rawValue }
}

/// One occurrence of a paper in a post: each is a summary of its own.
public struct PaperSummary: Sendable, Hashable {
  /// The paper.
  public let paper: PaperID
  /// The title in plain text, NFC, runs of blanks folded to one.
  public let title: String
  /// The title in the file, without the heading's number, brackets and link.
  public let titleSpan: ByteSpan
  /// The paper's address, normalised (`https://arxiv.org/abs/ID` for arXiv), or nil where the post gives
  /// none.
  public let url: String?
  /// The heading's anchor on the blog's page, as kramdown's GFM parser makes it, without `#`.
  public let anchor: String
  /// The sections in order.
  public let sections: [Section]

  /// Creates an occurrence.
  public init(
    paper: PaperID, title: String, titleSpan: ByteSpan, url: String?, anchor: String, sections: [Section]
  ) {
    self.paper = paper
    self.title = title
    self.titleSpan = titleSpan
    self.url = url
    self.anchor = anchor
    self.sections = sections
  }
}

/// A section of a summary.
public struct Section: Sendable, Hashable {
  /// What a section is about.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Goal, motivation and contribution.
    case introduction = "Introduction"
    /// How it is done.
    case method = "Method"
    /// What was measured.
    case results = "Results"
    /// What is left open.
    case limitations = "Limitations"
    /// What follows.
    case conclusion = "Conclusion"
    /// Any other text of the summary, also text in front of its first section.
    case other = "Other"
  }

  /// What the section is about.
  public let kind: Kind
  /// The heading in plain text; empty for text in front of the first heading.
  public let heading: String
  /// The body: from behind the heading's line to the next heading.
  public let span: ByteSpan
  /// Its list items, in order.
  public let bullets: [Bullet]

  /// Creates a section.
  public init(kind: Kind, heading: String, span: ByteSpan, bullets: [Bullet]) {
    self.kind = kind
    self.heading = heading
    self.span = span
    self.bullets = bullets
  }

  /// The section's name in the database: the kind's, else the heading.
  public var name: String { kind == .other && !heading.isEmpty ? heading : kind.rawValue }
}

/// An item of a section's list.
public struct Bullet: Sendable, Hashable {
  /// What an item's label in front of a colon says it states.
  public enum Label: String, Sendable, Codable, CaseIterable {
    /// `Goal:`, `목표:`
    case goal
    /// `Motivation:`, `동기:`
    case motivation
    /// `Contribution:`, `기여:`
    case contribution
  }

  /// The label, where it is one of the known ones.
  public let label: Label?
  /// The item's text without bullet and label.
  public let span: ByteSpan

  /// Creates an item.
  public init(label: Label?, span: ByteSpan) {
    self.label = label
    self.span = span
  }
}
