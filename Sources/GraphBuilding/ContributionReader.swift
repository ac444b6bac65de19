internal import Dispatch
internal import EntityExtraction
internal import GraphStorage
internal import PaperCorpus
internal import Synchronization

/// Reads posts and extracts what they say, on all cores: each post alone, so the order of work changes nothing.
struct ContributionReader {
  let parser: PostParser
  let extractor: EntityExtractor

  /// What each file contributes, in the order of the files.
  func contributions(of files: [LoadedFile]) -> [SourceContribution] {
    let slots = Mutex<[SourceContribution?]>(Array(repeating: nil, count: files.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let contribution = self.contribution(of: files[index])
      slots.withLock { $0[index] = contribution }
    }
    return slots.withLock { $0.compactMap { $0 } }
  }

  private func contribution(of file: LoadedFile) -> SourceContribution {
    let (post, diagnostics) = parser.post(path: file.path, fileBytes: file.bytes)
    let extractions = post.map { post in
      post.summaries.map { extractor.extraction(from: $0, in: post.text) }
    }
    return SourceContribution(
      path: file.path, fingerprint: file.fingerprint, diagnostics: diagnostics.sorted(), post: post,
      extractions: extractions ?? [])
  }
}

/// A post's file in memory.
struct LoadedFile {
  var path: String
  var bytes: [UInt8]
  var fingerprint: Fingerprint
}
