public import GoldStandard
public import PaperCorpus

/// The annotated papers of a blog.
public struct TrainingCorpus: Sendable {
  /// The papers that the posts hold, ordered by their ids, each with the summary of its first occurrence, which is
  /// the one that was annotated.
  public private(set) var papers: [TrainingPaper] = []
  /// The papers of several summaries: a graph says more of them than the annotation of the first.
  public private(set) var repeated: Set<PaperID> = []
  /// What a reader should know about posts that could not be read.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Reads the posts of a blog in the order of their paths and pairs their summaries with annotations.
  ///
  /// - Parameters:
  ///   - blog: The blog.
  ///   - annotations: What annotators found; of two for one paper the first is taken.
  /// - Throws: `CorpusError` where the blog cannot be listed.
  public init(blog: Blog, annotations: [GoldPaper]) throws {
    let wanted = Dictionary(annotations.map { ($0.id, $0) }) { first, _ in first }
    let parser = PostParser(settings: blog.settings)
    var seen: Set<PaperID> = []
    for file in try blog.postFiles().files {
      switch blog.contents(of: file) {
      case .failure(let failure): diagnostics.append(failure.diagnostic)
      case .success(let bytes):
        guard let post = parser.post(path: file.path, fileBytes: bytes).post else { continue }
        for summary in post.summaries {
          guard seen.insert(summary.paper).inserted else {
            repeated.insert(summary.paper)
            continue
          }
          guard let annotation = wanted[summary.paper] else { continue }
          papers.append(TrainingPaper(summary: summary, text: post.text, annotation: annotation))
        }
      }
    }
    papers.sort { $0.summary.paper < $1.summary.paper }
  }
}
