/// The search for a blog's posts through its folders.
struct PostWalk {
  /// The files found.
  private(set) var files: [PostFile] = []
  /// What a reader should know about those that were left out.
  private(set) var diagnostics: [Diagnostic] = []

  private let root: String
  private let kind: Blog.Kind
  private let settings: BlogSettings
  /// The folders that were entered, and the path that each was entered by: a link may lead back to one of them.
  private var entered: [FileSystem.Identity: String] = [:]
  /// Folders behind links, which wait so that a folder goes by its own path where it has one in the blog.
  private var linked: [String] = []

  init(root: String, kind: Blog.Kind, settings: BlogSettings) {
    self.root = root
    self.kind = kind
    self.settings = settings
  }

  /// Searches the blog's folder.
  mutating func visitRoot() throws(FileSystem.Failure) {
    try visit("")
    while !linked.isEmpty { try visit(linked.removeFirst()) }
  }

  /// Searches a folder and those in it; only the blog's own must be readable.
  private mutating func visit(_ folder: String) throws(FileSystem.Failure) {
    var waiting = [folder]
    while let folder = waiting.popLast() {
      let path = folder.isEmpty ? root : FileSystem.joined(root, folder)
      do {
        let status = try FileSystem.status(of: path)
        if let earlier = entered[status.identity] {
          diagnostics.append(
            Diagnostic(
              .warning, path: folder,
              message: "left out: the folder is read as '\(earlier.isEmpty ? "." : earlier)'",
              hint: "remove the link"))
          continue
        }
        entered[status.identity] = folder
        let (names, unreadable) = try FileSystem.names(in: path)
        if unreadable > 0 {
          diagnostics.append(
            Diagnostic(
              .warning, path: folder.isEmpty ? "." : folder,
              message: "left out: files whose names are no UTF-8, \(unreadable) in number",
              hint: "rename them"))
        }
        for name in names.reversed() { consider(name, in: folder, waiting: &waiting) }
      } catch {
        guard !folder.isEmpty else { throw error }
        diagnostics.append(
          Diagnostic(
            .error, path: folder, message: "left out: the folder cannot be read: \(error.reason)",
            hint: "check its permissions"))
      }
    }
  }

  private mutating func consider(_ name: String, in folder: String, waiting: inout [String]) {
    let path = folder.isEmpty ? name : "\(folder)/\(name)"
    guard !isSkipped(name, path: path) else { return }
    let isMarkdown = settings.markdownExtensions.contains { name.lowercased().hasSuffix(".\($0)") }
    do {
      let own = try FileSystem.status(of: FileSystem.joined(root, path), followingLinks: false)
      let status = own.kind == .link ? try FileSystem.status(of: FileSystem.joined(root, path)) : own
      switch status.kind {
      case .folder:
        if own.kind == .link { linked.append(path) } else { waiting.append(path) }
      case .file where isMarkdown: consider(path, status)
      case .other where isMarkdown:
        diagnostics.append(
          Diagnostic(.warning, path: path, message: "left out: it is no file", hint: "remove or rename it"))
      default: break
      }
    } catch {
      // Whatever vanishes during the walk, and a link to nothing, matters only under a post's name.
      guard isMarkdown else { return }
      let message = error.isMissing ? "left out: the link leads to nothing" : "left out: \(error.reason)"
      diagnostics.append(Diagnostic(.warning, path: path, message: message, hint: "remove or mend it"))
    }
  }

  private mutating func consider(_ path: String, _ status: FileSystem.Status) {
    let name = PostFileName(path: path)
    if kind == .jekyll {
      guard name.isPost else { return }
      guard name.date != nil || name.isDraft else {
        diagnostics.append(
          Diagnostic(
            .warning, path: path, message: "left out: the name of a post starts with its date",
            hint: "name it 2025-09-10-name.md"))
        return
      }
    }
    guard status.size <= Blog.largestPost else {
      diagnostics.append(PostFileFailure.tooLarge(path: path).diagnostic)
      return
    }
    files.append(PostFile(path: path, size: status.size, modified: status.modified))
  }

  /// Whether neither Jekyll nor a reader of plain Markdown would look at a file or folder.
  private func isSkipped(_ name: String, path: String) -> Bool {
    if name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") { return true }
    if ["node_modules", "_site", "vendor"].contains(name) { return true }
    if settings.excludedPaths.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) { return true }
    guard kind == .jekyll, name.hasPrefix("_") else { return false }
    return name != "_posts" && !(name == "_drafts" && settings.showsDrafts)
  }
}
