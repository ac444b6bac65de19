/// A blog: a Jekyll site with its posts in `_posts`, or a folder of Markdown files.
public struct Blog: Hashable, Sendable {
  /// How a blog keeps its posts.
  public enum Kind: Hashable, Sendable {
    /// In folders `_posts`, under names that start with a date.
    case jekyll
    /// In any folder, as plain Markdown.
    case markdown
  }

  /// The blog's folder, from the file system's root on.
  public let root: String
  /// How it keeps its posts.
  public let kind: Kind
  /// What its files of settings say.
  public let settings: BlogSettings
  /// What a reader should know about the settings.
  public let settingsDiagnostics: [Diagnostic]

  /// The largest file that is read as a post, in bytes.
  public static let largestPost = 50_000_000

  /// Finds the blog that a folder belongs to: the nearest folder upwards with `_config.yml`, `.kg.yml` or `_posts`,
  /// else the folder itself where it holds Markdown.
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
    var folder = start[...]
    while true {
      let root = folder.isEmpty ? "/" : String(folder)
      if ["_config.yml", "_config.yaml", ".kg.yml", "_posts"].contains(where: { exists(joined(root, $0)) }) {
        return Blog(root: root)
      }
      guard let slash = folder.lastIndex(of: "/"), folder.count > 1 else { break }
      folder = folder[..<slash]
    }
    let blog = Blog(root: start)
    do {
      _ = try blog.postFiles()
    } catch CorpusError.noPosts {
      throw CorpusError.notABlog(path: path)
    }
    return blog
  }

  /// Takes a folder for a blog and reads its settings.
  private init(root: String) {
    var diagnostics: [Diagnostic] = []
    var settings = BlogSettings()
    for name in ["_config.yml", "_config.yaml", ".kg.yml"] {
      let path = Self.joined(root, name)
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
    let isJekyll = ["_config.yml", "_config.yaml", "_posts"].contains { Self.exists(Self.joined(root, $0)) }
    self.root = root
    self.settings = settings
    kind = isJekyll ? .jekyll : .markdown
    settingsDiagnostics = diagnostics.sorted()
  }

  /// The files of the blog's posts, in the order of their paths' bytes, and what a reader should know about files
  /// that were left out.
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
    return (files, walk.diagnostics.sorted())
  }

  /// The content of a post's file, or nil and the reason.
  public func bytes(of file: PostFile) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
    do {
      if let bytes = try FileSystem.bytes(of: Self.joined(root, file.path), limit: Self.largestPost) {
        return (bytes, [])
      }
      return (nil, [.tooLarge(path: file.path)])
    } catch {
      return (nil, [.unreadable(path: file.path, reason: error.reason)])
    }
  }

  private static func exists(_ path: String) -> Bool { (try? FileSystem.status(of: path)) != nil }

  /// A path below a folder.
  static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

extension Diagnostic {
  static func tooLarge(path: String) -> Diagnostic {
    Diagnostic(
      .error, path: path, message: "left out: the file is larger than \(Blog.largestPost / 1_000_000) MB",
      hint: "split it into posts")
  }

  static func unreadable(path: String, reason: String) -> Diagnostic {
    Diagnostic(
      .error, path: path, message: "left out: the file cannot be read: \(reason)",
      hint: "check its permissions")
  }
}
