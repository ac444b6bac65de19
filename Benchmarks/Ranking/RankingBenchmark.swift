import Foundation
import GraphAnalysis

/// Makes a graph, or ranks one, for `Benchmarks/ranking.py`, which compares with others.
///
///     ranking-benchmark make SCALE EDGES FOLDER
///     ranking-benchmark serve FOLDER weighted|unweighted
///
/// A graph is three files of little-endian numbers: `sources.i32`, `targets.i32`, `weights.f64`. Serving answers each
/// line with a line of figures, so that the script can take turns: `rank THREADS TOLERANCE FILE` writes the scores of
/// all nodes to the file, `local QUERIES THRESHOLD` ranks around some nodes, one at a time.
@main
struct RankingBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "make" where arguments.count == 5:
      guard let scale = Int(arguments[2]), let edgeCount = Int(arguments[3]) else { return usage() }
      let graph = RMAT(scale: scale, edgeCount: edgeCount)
      try write(graph.sources, to: arguments[4] + "/sources.i32")
      try write(graph.targets, to: arguments[4] + "/targets.i32")
      try write(graph.weights, to: arguments[4] + "/weights.f64")
    case "serve" where arguments.count == 4:
      try await serve(folder: arguments[2], isWeighted: arguments[3] == "weighted")
    default:
      usage()
    }
  }

  private static func usage() {
    print("usage: ranking-benchmark make SCALE EDGES FOLDER | serve FOLDER weighted|unweighted")
  }

  private static func serve(folder: String, isWeighted: Bool) async throws {
    let sources = try read(Int32.self, from: folder + "/sources.i32")
    let targets = try read(Int32.self, from: folder + "/targets.i32")
    let weights = isWeighted ? try read(Double.self, from: folder + "/weights.f64") : nil
    let nodeCount = Int(sources.max() ?? 0) | Int(targets.max() ?? 0)
    let powerOfTwo = 1 << (Int.bitWidth - nodeCount.leadingZeroBitCount)
    let listMemory = Memory.resident

    let clock = ContinuousClock()
    var start = clock.now
    let graph = try WeightedGraph(
      nodeCount: powerOfTwo, sources: sources, targets: targets, weights: weights)
    let (building, buildingPeak) = ((clock.now - start) / .seconds(1), Memory.peak - listMemory)
    print("built", building, buildingPeak, powerOfTwo)
    fflush(nil)

    while let words = readLine()?.split(separator: " "), let command = words.first {
      if command == "rank", words.count == 4, let threads = Int(words[1]), let tolerance = Double(words[2]) {
        start = clock.now
        let ranking =
          try threads == 1
          ? PageRank(tolerance: tolerance).ranking(of: graph)
          : await PageRank(tolerance: tolerance).ranking(of: graph, threads: threads)
        let seconds = (clock.now - start) / .seconds(1)
        try write(ranking.scores, to: String(words[3]))
        print("ranked", seconds, ranking.iterations, ranking.errorBound, Memory.peak - listMemory)
      } else if command == "local", words.count == 3, let count = Int(words[1]),
        let threshold = Double(words[2])
      {
        let queries = try await LocalQueries(of: graph, count: count, threshold: threshold, sources: sources)
        print(
          "local", queries.median, queries.worst, queries.bound, queries.error, queries.fullSeconds,
          queries.roughSeconds, queries.roughBound)
      } else {
        return usage()
      }
      fflush(nil)
    }
  }

  private static func write<Number: BitwiseCopyable>(_ numbers: [Number], to path: String) throws {
    try numbers.withUnsafeBytes { try Data($0).write(to: URL(filePath: path)) }
  }

  private static func read<Number: BitwiseCopyable>(_: Number.Type, from path: String) throws -> [Number] {
    let data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    return [Number](unsafeUninitializedCapacity: data.count / MemoryLayout<Number>.stride) { buffer, count in
      count = data.copyBytes(to: buffer) / MemoryLayout<Number>.stride
    }
  }
}

/// The memory of this process, in bytes, as Linux reports it.
enum Memory {
  static var resident: Int { status("VmRSS:") }
  static var peak: Int { status("VmHWM:") }

  private static func status(_ name: String) -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return kilobytes.flatMap { Int($0) }.map { $0 * 1024 } ?? 0
  }
}
