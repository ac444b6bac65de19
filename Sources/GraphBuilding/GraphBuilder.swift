internal import Curation
internal import EntityLinking
internal import GraphQueries
public import GraphStorage
public import PaperCorpus

/// Brings a blog's graph up to date: what changed is read and extracted, then everything is linked and ranked.
///
/// An unchanged post is not parsed again, and a build that finds nothing changed writes nothing. The outcome is the
/// same whether the graph was built in one go or post by post.
public struct GraphBuilder: Sendable {
  private let blog: Blog
  private let settings: ExtractionSettings

  /// Creates a builder for a blog.
  public init(blog: Blog, settings: ExtractionSettings = ExtractionSettings()) {
    self.blog = blog
    self.settings = settings
  }

  /// Builds into the database at a path, in one transaction.
  ///
  /// - Parameters:
  ///   - databasePath: The file; it is created where there is none.
  ///   - isStrict: Whether any error or warning makes the build fail and leaves the graph as it was.
  ///   - progress: Is told how far the build is.
  /// - Returns: What it did, and what it could not read.
  /// - Throws: `StorageError` where the database can't be used, `CorpusError` where the blog can't be listed,
  ///   `BuildError` under strict rules, `ExtractionWeightsError` where the program carries no good weights.
  public func build(
    into databasePath: String, isStrict: Bool = false, progress: (BuildProgress) -> Void = { _ in }
  ) throws -> BuildReport {
    try build(isStrict: isStrict, progress: progress) { try GraphStore(creatingAt: databasePath) }
  }

  /// The graph alone, in memory.
  ///
  /// - Throws: As where it is built into a file.
  public func graph() throws -> GraphStore {
    let store = try GraphStore.inMemory()
    _ = try build(isStrict: false, progress: { _ in }) { store }
    return store
  }

  /// Builds into a database that is opened once the posts are known to be readable.
  private func build(
    isStrict: Bool, progress: (BuildProgress) -> Void, into opened: () throws -> GraphStore
  ) throws -> BuildReport {
    let (files, unreadable, listing) = try loadedFiles()
    let curation = try blog.settingsBytes().map { CurationFile($0) } ?? CurationFile()
    try PostIdentifier.check(files.map(\.path))
    let extractors = try Extractors(settings)
    let store = try opened()
    let settings = BuildSettings(blog: blog, extractors: extractors)
    let isCurrent = try settings.matches(store)
    let isCurated = try store.buildSetting(Self.curationSetting) == curation.fingerprint.description
    let known = try store.fingerprints()
    let changes = Changes(from: known, to: files, keeping: unreadable)

    var report = BuildReport()
    report.sizeBefore = try store.size()
    let lastDay = changes.added.isEmpty ? nil : try store.lastDay()
    let added = Set(changes.added.map(\.path))
    var addedDays: [PostDate?] = []
    report.added = changes.added.count
    report.changed = changes.changed.count
    report.removed = changes.removed.count
    report.unchanged = files.count - changes.added.count - changes.changed.count
    if !isCurrent || !isCurated || !changes.isEmpty {
      let reader = ContributionReader(parser: PostParser(settings: blog.settings), extractors: extractors)
      let stale =
        isCurrent
        ? changes.removed + changes.changed.map(\.path)
        : known.keys.filter { !unreadable.contains($0) }.sorted()
      try store.update { writer in
        for path in stale { try writer.removeSource(path: path) }
        let unread = isCurrent ? changes.added + changes.changed : files
        var done = 0
        try reader.forEachContribution(of: unread) { contribution in
          try writer.insert(contribution)
          if added.contains(contribution.path), let post = contribution.post { addedDays.append(post.date) }
          done += 1
          progress(.reading(done: done, of: unread.count))
        }
        progress(.linking)
        for (name, value) in settings.values { try writer.setBuildSetting(name, to: value) }
        try writer.setBuildSetting(Self.curationSetting, to: curation.fingerprint.description)
        let assembler = LinkedGraphAssembler(
          try writer.summaries(), linker: EntityLinker(threshold: extractors.threshold), curation: curation)
        try writer.replaceLinkedGraph(with: try assembler.graph())
        if isStrict { try BuildError.check(listing + writer.diagnostics()) }
      } preparing: {
        try GraphPreparation.values(for: $0)
      }
      report.didWrite = true
      report.didApplyCuration = !isCurated && !known.isEmpty
      report.didReadAll = !isCurrent && !known.isEmpty
    }
    report.size = try store.size()
    report.newDays = Self.days(addedDays, after: lastDay)
    // A fault of the settings file is found by each of its readers.
    var seen: Set<Diagnostic> = []
    report.diagnostics = (listing + (try store.diagnostics())).filter { seen.insert($0).inserted }.sorted()
    if isStrict { try BuildError.check(report.diagnostics) }
    return report
  }

  /// The days from the first to the last where all are known and later than another.
  private static func days(_ days: [PostDate?], after last: PostDate?) -> ClosedRange<PostDate>? {
    let known = days.compactMap { $0 }
    guard let last, known.count == days.count, let first = known.min(), let newest = known.max(), first > last
    else { return nil }
    return first...newest
  }

  /// The setting that decides whether everything is linked again, though no post is read again.
  private static let curationSetting = "curation"

  /// The blog's posts in memory, the paths of those that can't be read, and what a reader should know about them.
  private func loadedFiles() throws -> (
    files: [LoadedFile], unreadable: Set<String>, diagnostics: [Diagnostic]
  ) {
    let (files, listing) = try blog.postFiles()
    var diagnostics = listing
    var loaded: [LoadedFile] = []
    var unreadable: Set<String> = []
    for file in files {
      switch blog.contents(of: file) {
      case .success(let bytes):
        loaded.append(LoadedFile(path: file.path, bytes: bytes, fingerprint: Fingerprint(of: bytes)))
      case .failure(let failure):
        diagnostics.append(failure.diagnostic)
        unreadable.insert(file.path)
      }
    }
    return (loaded, unreadable, diagnostics)
  }
}

/// What the graph's content depends on besides the posts; where it differs, everything is read again.
private struct BuildSettings {
  let values: [(name: String, value: String)]

  init(blog: Blog, extractors: Extractors) {
    let settings = blog.settings
    values = [
      ("extractor", extractors.fingerprint),
      ("site_url", settings.url),
      ("base_url", settings.baseURL),
      ("permalink", settings.permalink),
      ("shows_drafts", "\(settings.showsDrafts)"),
      ("shows_unpublished", "\(settings.showsUnpublished)"),
      ("shows_future_posts", "\(settings.showsFuturePosts)"),
      (
        "permalinks",
        settings.permalinks.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(
          separator: "\n")
      ),
    ]
  }

  func matches(_ store: GraphStore) throws -> Bool {
    try values.allSatisfy { try store.buildSetting($0.name) == $0.value }
  }
}

/// How the files of a blog differ from those that a graph knows.
private struct Changes {
  var added: [LoadedFile] = []
  var changed: [LoadedFile] = []
  var removed: [String] = []
  var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// Compares what a graph knows with what is there; what can't be read at the moment keeps its share.
  init(from known: [String: String], to files: [LoadedFile], keeping unreadable: Set<String>) {
    for file in files {
      switch known[file.path] {
      case nil: added.append(file)
      case file.fingerprint.description?: break
      default: changed.append(file)
      }
    }
    let present = unreadable.union(files.map(\.path))
    removed = known.keys.filter { !present.contains($0) }.sorted()
  }
}
