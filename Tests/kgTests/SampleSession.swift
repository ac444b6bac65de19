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

  /// Annotates three papers of the sample blog.
  func annotateSampleBlog() throws {
    try annotate(
      "2212.09748",
      [
        ("DiT", "model", "introduces"), ("FID", "metric", "measures"),
        ("ImageNet 256×256", "dataset", "evaluates_on"),
      ])
    try annotate(
      "2410.06940", [("REPA", "method", "introduces"), ("DINOv2", "model", "uses"), ("SiT", "model", "uses")])
    try annotate("2505.13447", [("MeanFlow", "method", "introduces"), ("CFG", "method", "uses")])
  }

  private func annotate(_ paper: String, _ entities: [(name: String, type: String, role: String)]) throws {
    let list = entities.map {
      #"{"name": "\#($0.name)", "types": ["\#($0.type)"], "role": "\#($0.role)", "surfaces": ["\#($0.name)"]}"#
    }
    try folder.write(
      #"{"id": "\#(paper)", "entities": [\#(list.joined(separator: ", "))]}"#, to: "gold/\(paper).json")
  }
}
