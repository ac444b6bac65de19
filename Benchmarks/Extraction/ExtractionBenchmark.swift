import EntityExtraction
import Foundation
import PaperCorpus

/// Measures extraction alone on one thread: `extraction-benchmark POSTS [ROUNDS]`.
///
/// Reads and parses the posts of a folder first. Prints the digest of all that is extracted, by which two versions can
/// be compared, and the speed in megabytes of summaries for each second of processor time, of the best round and of
/// the median one. With no rounds it prints what is extracted instead.
@main struct ExtractionBenchmark {
  /// A summary with its post.
  private struct Sample {
    let summary: PaperSummary
    let text: SourceText

    /// The number of bytes that extraction reads.
    var size: Int { summary.titleSpan.range.count + summary.sections.reduce(0) { $0 + $1.span.range.count } }
  }

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let folder = arguments.first, arguments.count <= 2,
      let rounds = Int(arguments.count == 2 ? arguments[1] : "10"), rounds >= 0
    else {
      FileHandle.standardError.write(Data("usage: extraction-benchmark POSTS [ROUNDS]\n".utf8))
      exit(64)
    }
    let samples = try samples(in: folder)
    let extractor = EntityExtractor(weights: try .embedded())
    var digest = Fingerprint()
    for sample in samples {
      var text = ""
      dump(extractor.extraction(from: sample.summary, in: sample.text), to: &text)
      if rounds == 0 { print(text) }
      digest.add(text.utf8)
    }
    if rounds > 0 {
      print("output \(digest)")
      printSpeed(of: extractor, over: samples, rounds: rounds)
    }
  }

  private static func printSpeed(of extractor: EntityExtractor, over samples: [Sample], rounds: Int) {
    let megabytes = Double(samples.reduce(0) { $0 + $1.size }) / 1e6
    let speeds = (0..<rounds).map { _ in
      let start = processorTime()
      // The sum keeps the optimizer from leaving the work out.
      let found = samples.reduce(0) {
        $0 + extractor.extraction(from: $1.summary, in: $1.text).candidates.count
      }
      return found < 0 ? 0 : megabytes / (processorTime() - start)
    }.sorted()
    print(
      String(
        format: "%d summaries, %.2f MB; best %.2f MB/s, median %.2f MB/s of %d rounds", samples.count,
        megabytes, speeds[rounds - 1], speeds[rounds / 2], rounds))
  }

  /// The seconds that the thread has run.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func samples(in folder: String) throws -> [Sample] {
    let parser = PostParser(settings: BlogSettings())
    var samples: [Sample] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".md") {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
      guard let post = parser.post(path: name, fileBytes: bytes).post else { continue }
      samples += post.summaries.map { Sample(summary: $0, text: post.text) }
    }
    return samples
  }
}
