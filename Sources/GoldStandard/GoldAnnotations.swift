internal import Foundation
public import PaperCorpus

/// The gold files of a folder, one a paper, such as `2509.07295.json`.
public struct GoldAnnotations: Sendable {
  /// The annotated papers, in the order of their files' names.
  public private(set) var papers: [GoldPaper] = []
  /// What could not be read; where there is no paper at all, the reason is among them.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Reads a folder's files whose names begin with a digit and end in `.json`.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - list: A file that names the papers to read alone, one arXiv id a line; nil for all.
  public init(folder: String, only list: String? = nil) {
    var wanted: Set<Substring>?
    if let list {
      guard let bytes = reading(list, { try Data(contentsOf: URL(filePath: list)) }) else { return }
      wanted = Set(String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace))
    }
    let names = reading(folder) { try FileManager.default.contentsOfDirectory(atPath: folder) }
    let ending = ".json"
    for name in (names ?? []).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where name.hasSuffix(ending) && name.first?.isWholeNumber == true {
      guard wanted?.contains(name.dropLast(ending.count)) ?? true else { continue }
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      let paper = reading(path) {
        try JSONDecoder().decode(GoldPaper.self, from: Data(contentsOf: URL(filePath: path)))
      }
      if let paper { papers.append(paper) }
    }
    if papers.isEmpty && diagnostics.isEmpty {
      report(
        folder, wanted == nil ? "holds no annotations" : "annotates none of the papers of \(list ?? "")",
        hint: "an annotation is a JSON file named after its paper's arXiv id, such as 2509.07295.json")
    }
  }

  /// What reading a path gives; nil, and a diagnostic, where that fails.
  private mutating func reading<Value>(_ path: String, _ work: () throws -> Value) -> Value? {
    do {
      return try work()
    } catch let error as DecodingError {
      report(path, "left out: \(error.reason)", hint: "mend the file, or list the others with --only")
    } catch {
      report(path, "cannot be read", hint: "check the path and its permissions")
    }
    return nil
  }

  private mutating func report(_ path: String, _ message: String, hint: String) {
    diagnostics.append(Diagnostic(.error, path: path, message: message, hint: hint))
  }
}

extension DecodingError {
  /// What is wrong, and where in the value: `entities.3.role: …`.
  fileprivate var reason: String {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
      .dataCorrupted(let context):
      let place = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
      return (place.isEmpty ? "" : place.joined(separator: ".") + ": ") + context.debugDescription
    @unknown default: return "\(self)"
    }
  }
}
