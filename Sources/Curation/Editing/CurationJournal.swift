internal import PaperCorpus

/// The insertions made so far, so that they can be taken back one by one, the last first.
///
/// One line each: the fingerprint of the file behind the insertion, its offset, its length, and whether the
/// file was
/// made by it. A file that was edited by hand has another fingerprint.
public struct CurationJournal: Sendable, Hashable {
  private struct Step: Sendable, Hashable {
    var fingerprint: String
    var offset: Int
    var length: Int
    var isNewFile: Bool
  }

  private var steps: [Step]

  /// Reads a journal; lines that are none are passed over.
  public init(_ text: String) {
    steps = text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count == 4, let offset = Int(fields[1]), let length = Int(fields[2]), offset >= 0,
        length >= 0
      else { return nil }
      return Step(
        fingerprint: String(fields[0]), offset: offset, length: length, isNewFile: fields[3] == "new")
    }
  }

  /// The journal as text.
  public var text: String {
    steps.map { "\($0.fingerprint) \($0.offset) \($0.length) \($0.isNewFile ? "new" : "old")\n" }.joined()
  }

  /// Notes an insertion.
  public mutating func add(_ edit: CurationEdit, isNewFile: Bool) {
    steps.append(
      Step(
        fingerprint: Fingerprint(of: edit.result).description, offset: edit.offset,
        length: edit.inserted.count,
        isNewFile: isNewFile))
  }

  /// Takes the last insertion back.
  ///
  /// - Parameters:
  ///   - bytes: the file; nil where there is none.
  ///   - path: its name, for errors.
  /// - Returns: The file before the insertion; nil where there was none.
  /// - Throws: `CurationError` where there is nothing to take back, or the file is not as it was left.
  public mutating func undo(_ bytes: [UInt8]?, path: String) throws -> [UInt8]? {
    guard let step = steps.last else { throw CurationError.nothingToUndo(path: path) }
    guard let bytes, Fingerprint(of: bytes).description == step.fingerprint,
      step.offset + step.length <= bytes.count
    else { throw CurationError.editedSince(path: path) }
    steps.removeLast()
    if step.isNewFile { return nil }
    return Array(bytes[..<step.offset]) + Array(bytes[(step.offset + step.length)...])
  }
}
