import TestSupport
import Testing

/// A folder in which a test runs the program, mostly on the sample blog.
struct SampleSession {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Runs lines of a shell one after the other and compares what they print with a golden file.
  func verify(_ lines: [String], snapshot: String) throws {
    var transcript = Transcript(in: folder.path)
    for line in lines { try transcript.run(line) }
    try Snapshot.verify(transcript.text, named: snapshot)
  }

  /// Copies the sample blog into the folder.
  func copySampleBlog() throws {
    let copied = try Shell(in: folder.path).run("cp -R '\(SourceTree.root)/Tests/SampleBlog/.' .")
    try #require(copied.status == 0, "\(copied.error)")
  }
}
