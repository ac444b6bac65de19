internal import Foundation
internal import PaperCorpus

/// Pairs the summaries of posts with the annotations of a folder.
public enum TrainingCorpus {
  /// Reads the annotated papers, each with the summary of its first occurrence, which is the one that was annotated.
  ///
  /// - Parameters:
  ///   - posts: a folder of posts, read in the order of their names.
  ///   - annotations: a folder of files `ID.json`.
  ///   - ids: the papers to take; nil for all of the folder.
  /// - Returns: the papers that the posts hold, ordered by their ids.
  /// - Throws: an error of Foundation where a file cannot be read, `DecodingError` where an annotation has another
  ///   form.
  public static func papers(posts: String, annotations: String, ids: Set<String>? = nil) throws
    -> [TrainingPaper]
  {
    let files = FileManager.default
    var wanted: Set<String> = []
    for name in try files.contentsOfDirectory(atPath: annotations) where name.hasSuffix(".json") {
      let id = String(name.dropLast(".json".count))
      if id.first?.isNumber == true, ids?.contains(id) ?? true { wanted.insert(id) }
    }
    let parser = PostParser(settings: BlogSettings())
    var papers: [TrainingPaper] = []
    for name in try files.contentsOfDirectory(atPath: posts).sorted() where name.hasSuffix(".md") {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: posts + "/" + name)))
      guard let post = parser.post(path: name, fileBytes: bytes).post else { continue }
      for summary in post.summaries where wanted.remove(summary.paper.rawValue) != nil {
        let file = URL(fileURLWithPath: annotations + "/" + summary.paper.rawValue + ".json")
        papers.append(
          TrainingPaper(
            summary: summary, text: post.text,
            annotation: try GoldAnnotation(json: [UInt8](try Data(contentsOf: file)))
          ))
      }
    }
    return papers.sorted { $0.summary.paper < $1.summary.paper }
  }
}
