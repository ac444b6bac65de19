/// A blog: a Jekyll site with its posts in `_posts`, or a folder of Markdown files.
public struct Blog: Hashable, Sendable {
  /// How a blog keeps its posts.
  public enum Kind: Hashable, Sendable {
    /// In folders `_posts`, under names that start with a date.
    case jekyll
    /// In any folder, as plain Markdown.
    case markdown
  }

  /// The blog's folder, relative to the current one where the path that it was found by is.
  public let root: String
  /// How it keeps its posts.
  public let kind: Kind
  /// What its files of settings say.
  public let settings: BlogSettings
  /// What a reader should know about the settings.
  public let settingsDiagnostics: [Diagnostic]

  /// The name of the file with the program's own settings.
  public static let settingsName = ".kg.yml"

  /// The largest file that is read as a post, in bytes.
  public static let largestPost = 50_000_000

  /// Finds the blog that a folder belongs to: the nearest folder upwards with `_config.yml`, `_posts`, `.kg.yml`
  /// or a built graph, else the folder itself where it holds Markdown.
  ///
  /// - Throws: `CorpusError` where the path is no readable folder, or where there is no blog.
  public static func discover(from path: String) throws -> Blog {
    let start: String
    do {
      guard try FileSystem.status(of: path).kind == .folder else {
        throw CorpusError.notADirectory(path: path)
      }
      start = try FileSystem.absolute(path)
    } catch let failure as FileSystem.Failure {
      throw failure.isMissing
        ? CorpusError.notFound(path: path) : CorpusError.unreadable(path: path, reason: failure.reason)
    }
    for folder in FileSystem.upwards(from: start)
    where Self.markers.contains(where: { exists(FileSystem.joined(folder, $0)) }) {
      return Blog(root: shown(folder, askedAs: path))
    }
    let blog = Blog(root: shown(start, askedAs: path))
    do {
      _ = try blog.postFiles()
    } catch CorpusError.noPosts {
      throw CorpusError.notABlog(path: path)
    }
    return blog
  }

  /// What marks a folder as a blog's; the last is what a build leaves in a folder of plain Markdown.
  private static let markers = jekyllMarkers + [settingsName, ".kg"]
  private static let jekyllMarkers = ["_config.yml", "_config.yaml", "_posts"]

  /// A folder as its user would write it: relative to the current one where the path that they gave is.
  private static func shown(_ folder: String, askedAs path: String) -> String {
    guard !path.hasPrefix("/"), let current = try? FileSystem.absolute(".") else { return folder }
    return FileSystem.path(to: folder, from: current)
  }

  /// Takes a folder for a blog and reads its settings.
  private init(root: String) {
    var diagnostics: [Diagnostic] = []
    var settings = BlogSettings()
    for name in ["_config.yml", "_config.yaml", Self.settingsName] {
      let path = FileSystem.joined(root, name)
      guard Self.exists(path) else { continue }
      do {
        guard let bytes = try FileSystem.bytes(of: path, limit: Self.largestPost) else { continue }
        settings.read(bytes, path: name, diagnostics: &diagnostics)
      } catch {
        diagnostics.append(
          Diagnostic(
            .error, path: name, message: "cannot be read: \(error.reason)", hint: "check its permissions"))
      }
    }
    let isJekyll = Self.jekyllMarkers.contains { Self.exists(FileSystem.joined(root, $0)) }
    self.root = root
    self.settings = settings
    kind = isJekyll ? .jekyll : .markdown
    settingsDiagnostics = diagnostics.sorted()
  }

  /// The files of the blog's posts, in the order of their paths' bytes, and what a reader should know about the
  /// settings and about files that were left out.
  ///
  /// - Throws: `CorpusError` where the folder cannot be read or holds no post.
  public func postFiles() throws -> (files: [PostFile], diagnostics: [Diagnostic]) {
    var walk = PostWalk(root: root, kind: kind, settings: settings)
    do {
      try walk.visitRoot()
    } catch {
      throw CorpusError.unreadable(path: root, reason: error.reason)
    }
    guard !walk.files.isEmpty else { throw CorpusError.noPosts(path: root) }
    let files = walk.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return (files, (settingsDiagnostics + walk.diagnostics).sorted())
  }

  /// The content of a post's file, or why it cannot be had.
  public func contents(of file: PostFile) -> Result<[UInt8], PostFileFailure> {
    do {
      let bytes = try FileSystem.bytes(of: FileSystem.joined(root, file.path), limit: Self.largestPost)
      return bytes.map { .success($0) } ?? .failure(.tooLarge(path: file.path))
    } catch {
      return .failure(.unreadable(path: file.path, reason: error.reason))
    }
  }

  /// The path of the program's own settings, whether there are any or not.
  public var settingsPath: String {
    root == "." ? Self.settingsName : FileSystem.joined(root, Self.settingsName)
  }

  /// The content of the program's own settings; nil where there are none.
  ///
  /// - Throws: `CorpusError` where the file is there and cannot be read.
  public func settingsBytes() throws -> [UInt8]? {
    do {
      return try FileSystem.bytes(of: settingsPath, limit: Self.largestPost) ?? []
    } catch {
      if error.isMissing { return nil }
      throw CorpusError.unreadable(path: settingsPath, reason: error.reason)
    }
  }

  private static func exists(_ path: String) -> Bool { (try? FileSystem.status(of: path)) != nil }
}
