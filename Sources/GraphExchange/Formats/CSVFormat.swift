internal import TextEscaping

/// Two tables of comma-separated values (RFC 4180, lines end in a line feed): `nodes.csv` and `edges.csv`.
///
/// No column is called `Type`, which Gephi takes for directed or undirected.
public struct CSVFormat: ExchangeFolderFormat {
  private let isSafeForSpreadsheets: Bool

  /// Creates the format.
  ///
  /// - Parameter isSafeForSpreadsheets: Whether the files are for Excel: with a byte-order mark, and with an apostrophe
  ///   before what would run as a formula.
  public init(isSafeForSpreadsheets: Bool = false) {
    self.isSafeForSpreadsheets = isSafeForSpreadsheets
  }

  /// Writes a graph.
  public func write(_ graph: ExchangeGraph, into folder: any ExchangeFolder) throws {
    try folder.file("nodes.csv") { sink in
      try writeHeader(["id"] + ExchangeNode.attributes.map(\.name), to: sink)
      try graph.nodes { node in try writeRow([.text(node.id)] + node.values, to: sink) }
    }
    try folder.file("edges.csv") { sink in
      try writeHeader(["source", "target", "kind"] + ExchangeEdge.attributes.map(\.name), to: sink)
      try graph.edges { edge in
        try writeRow([.text(edge.source), .text(edge.target), .text(edge.kind)] + edge.values, to: sink)
      }
    }
  }

  private func writeHeader(_ names: [String], to sink: any ExchangeSink) throws {
    try sink.write((isSafeForSpreadsheets ? "\u{FEFF}" : "") + names.joined(separator: ",") + "\n")
  }

  private func writeRow(_ values: [ExchangeValue?], to sink: any ExchangeSink) throws {
    let fields = values.map { value in
      value.map { CSVField.quote($0.text, isSafeForSpreadsheets: isSafeForSpreadsheets) } ?? ""
    }
    try sink.write(fields.joined(separator: ",") + "\n")
  }
}
