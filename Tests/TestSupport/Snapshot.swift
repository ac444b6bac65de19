internal import Foundation

/// Compares text with a golden file beside the test, in `Snapshots/`.
///
/// A missing file is a failure. With `RECORD_SNAPSHOTS=1` in the environment the file is written, and the test
/// fails all the same, so that no recording run can pass for a check; with `CI` set nothing is ever written.
public enum Snapshot {
  /// Verifies that `text` is what the golden file `name` holds.
  ///
  /// - Parameters:
  ///   - text: What the code under test made.
  ///   - name: The name of the golden file, with its extension.
  ///   - testFile: The test's own file; the golden files lie in `Snapshots/` beside it.
  /// - Throws: `SnapshotFailure` where the two differ, the file is missing, or it has just been written.
  public static func verify(_ text: String, named name: String, testFile: String = #filePath) throws {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent(
      "Snapshots")
    let file = folder.appendingPathComponent(name)
    let environment = ProcessInfo.processInfo.environment
    let mayRecord = environment["RECORD_SNAPSHOTS"] == "1" && environment["CI"] == nil

    if mayRecord {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      throw SnapshotFailure(name: name, reason: "recorded; look at it and run again without RECORD_SNAPSHOTS")
    }
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw SnapshotFailure(
        name: name, reason: "there is no such golden file; record it with RECORD_SNAPSHOTS=1")
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    if !golden.utf8.elementsEqual(text.utf8) {
      throw SnapshotFailure(name: name, reason: LineDifference.describe(from: golden, to: text))
    }
  }
}

/// Why a snapshot does not hold.
public struct SnapshotFailure: Error, CustomStringConvertible {
  /// The golden file.
  public let name: String
  /// What is the matter, with the lines that differ.
  public let reason: String

  /// The file and the reason.
  public var description: String { "snapshot '\(name)': \(reason)" }
}

/// The lines that two texts do not share.
enum LineDifference {
  /// Lists at most `limit` removed (`-`) and added (`+`) lines with their one-based numbers.
  static func describe(from golden: String, to text: String, limit: Int = 40) -> String {
    let change = lines(of: text).difference(from: lines(of: golden))
    if change.isEmpty { return "the bytes differ though the lines are canonically equal" }
    var report = ["\(change.removals.count) lines less, \(change.insertions.count) lines more"]
    for step in change.prefix(limit) {
      switch step {
      case .remove(let offset, let line, _): report.append("-\(offset + 1): \(line)")
      case .insert(let offset, let line, _): report.append("+\(offset + 1): \(line)")
      }
    }
    if change.count > limit { report.append("… and \(change.count - limit) more") }
    return report.joined(separator: "\n")
  }

  /// The lines of a text, broken at every line feed, empty ones kept.
  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
