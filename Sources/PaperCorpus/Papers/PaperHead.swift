/// Where a paper starts in a post, and what its heading and the lines below it say of it.
struct PaperHead {
  /// The title's bytes.
  var titleSpan: ByteSpan
  /// The title in plain text; empty where the post's own title stands for it.
  var title: String
  /// The paper that the best of its links leads to.
  var reference: PaperReference?
  /// The zero-based line of its heading; nil where it starts with a line `제목: …`.
  var headingLine: Int?
  /// The first line behind heading and links.
  var bodyLine: Int

  /// The likeliest of several references: one to arXiv, then one to a site of papers, then the first.
  static func best(of references: [PaperReference]) -> PaperReference? {
    references.first { $0.kind == .arxiv } ?? references.first { $0.kind == .malformedArxiv }
      ?? references.first { $0.kind == .paperSite } ?? references.first
  }
}

/// The lines between a paper's title and its text, read together.
struct HeadLines {
  /// The title that one of them gives.
  var title: ByteSpan?
  /// The references in order.
  var references: [PaperReference] = []
  /// Whether a key such as `링크:` or `제목:` stands in front of one.
  var isLabelled = false
  /// The first line that belongs to the text.
  var end: Int

  /// Reads lines until one is text or `limit` is reached.
  init(from line: Int, limit: Int, lines: SourceLines, bytes: [UInt8]) {
    end = line
    var next = line
    while next < limit {
      switch HeadLine(lines.contents[next], in: bytes) {
      case .text: return
      case .empty: break
      case .detail: end = next + 1
      case .links(let found, let labelled):
        references += found
        isLabelled = isLabelled || labelled
        end = next + 1
      case .title(let span, let found):
        // A second title is that of the next paper.
        if title != nil { return }
        title = span
        references += found
        isLabelled = true
        end = next + 1
      }
      next += 1
    }
  }

  /// Whether the lines lead to one paper, and not to a list of several.
  var leadsToOnePaper: Bool {
    let papers = Set(references.filter { $0.kind == .arxiv }.map(\.paper))
    return papers.count == 1 || (papers.isEmpty && references.contains { $0.kind != .page })
  }
}
