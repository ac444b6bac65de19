import Foundation
import TestSupport

@testable import GraphExchange

/// A graph as a program has read it: a line for each node and edge, in the order of their bytes.
struct LoadedGraph {
  let lines: [String]

  /// What a program should read.
  ///
  /// - Parameters:
  ///   - graph: What was written.
  ///   - prefix: What stands before identifiers.
  ///   - hasWeights: Whether the format has weights; 1 stands for them else.
  ///   - isKept: Whether the format can hold a character of a name.
  /// - Throws: What visiting the graph throws.
  init(
    _ graph: ExchangeGraph, prefix: String = "", hasWeights: Bool = true,
    keeping isKept: (Unicode.Scalar) -> Bool = { _ in true }
  ) throws {
    var lines: [String] = []
    graph.nodes { node in
      let name = String(String.UnicodeScalarView(node.name.unicodeScalars.filter(isKept)))
      let texts = ["node", prefix + node.id, name, node.kind].map(Cell.text)
      lines.append(Self.line(texts + [.number(node.pageRank)]))
    }
    try graph.edges { edge in
      let texts = ["edge", prefix + edge.source, prefix + edge.target, edge.kind].map(Cell.text)
      lines.append(Self.line(texts + [.number(hasWeights ? Double(edge.weight) : 1)]))
    }
    self.lines = lines.sorted()
  }

  /// What a script of `Scripts/` printed after the first line, each line a list in JSON.
  init(printed: String) throws {
    lines = try printed.split(separator: "\n").dropFirst().map { line in
      Self.line(try JSONDecoder().decode([Cell].self, from: Data(line.utf8)))
    }.sorted()
  }

  /// The lines that only one of two graphs has, in front of those that are expected a minus.
  func differences(from expected: LoadedGraph) -> [String] {
    lines.difference(from: expected.lines).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }
  }

  /// A text or a number of a line.
  private enum Cell: Decodable {
    case text(String)
    case number(Double)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .number(try container.decode(Double.self))
      }
    }

    /// Texts by their scalars, as canonically equal ones differ.
    var description: String {
      switch self {
      case .text(let text):
        text.unicodeScalars.map { $0.isASCII && $0.value > 0x20 ? String($0) : "{\($0.value)}" }.joined()
      case .number(let number): "\(number)"
      }
    }
  }

  private static func line(_ cells: [Cell]) -> String { cells.map(\.description).joined(separator: " | ") }
}
