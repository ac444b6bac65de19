public import EntityExtraction
public import PaperCorpus

/// All that one file contributes to a graph.
public struct SourceContribution: Sendable {
  /// The file, relative to the blog.
  public var path: String
  /// The digest of its bytes.
  public var fingerprint: Fingerprint
  /// What a reader of the build should know about it.
  public var diagnostics: [Diagnostic]
  /// The post, where the file could be read as one.
  public var post: Post?
  /// What each of the post's summaries says; as many as those.
  public var extractions: [SummaryExtraction]

  /// Creates a contribution.
  public init(
    path: String, fingerprint: Fingerprint, diagnostics: [Diagnostic], post: Post?,
    extractions: [SummaryExtraction]
  ) {
    self.path = path
    self.fingerprint = fingerprint
    self.diagnostics = diagnostics
    self.post = post
    self.extractions = extractions
  }
}
