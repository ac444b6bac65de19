internal import Dispatch
internal import EntityExtraction
internal import GraphStorage
internal import PaperCorpus
internal import Synchronization

/// Reads posts and extracts what they say, on all cores: each post alone, so the order of work changes nothing.
struct ContributionReader: Sendable {
  let parser: PostParser
  let extractors: Extractors

  /// Hands on what each file contributes, in the order of the files, while later ones are still being read.
  func forEachContribution(
    of files: [LoadedFile], _ body: (SourceContribution) throws -> Void
  ) rethrows {
    let shelf = Shelf(count: files.count)
    DispatchQueue.global(qos: .userInitiated).async {
      DispatchQueue.concurrentPerform(iterations: files.count) { index in
        shelf.put(self.contribution(of: files[index]), at: index)
      }
    }
    for index in files.indices {
      if let contribution = shelf.take(at: index) { try body(contribution) }
    }
  }

  private func contribution(of file: LoadedFile) -> SourceContribution {
    let (post, diagnostics) = parser.post(path: file.path, fileBytes: file.bytes)
    let extractions = post.map { post in
      post.summaries.map { extractors.extraction(from: $0, in: post.text) }
    }
    return SourceContribution(
      path: file.path, fingerprint: file.fingerprint, diagnostics: diagnostics.sorted(), post: post,
      extractions: extractions ?? [])
  }
}

/// Where the readers of posts leave what they made until it is its turn.
private final class Shelf: Sendable {
  private let contributions: Mutex<[SourceContribution?]>
  private let isThere: [DispatchSemaphore]

  init(count: Int) {
    contributions = Mutex(Array(repeating: nil, count: count))
    isThere = (0..<count).map { _ in DispatchSemaphore(value: 0) }
  }

  func put(_ contribution: SourceContribution, at index: Int) {
    contributions.withLock { $0[index] = contribution }
    isThere[index].signal()
  }

  /// Waits for a contribution and takes it off.
  func take(at index: Int) -> SourceContribution? {
    isThere[index].wait()
    return contributions.withLock { contributions in
      defer { contributions[index] = nil }
      return contributions[index]
    }
  }
}

/// A post's file in memory.
struct LoadedFile: Sendable {
  var path: String
  var bytes: [UInt8]
  var fingerprint: Fingerprint
}
