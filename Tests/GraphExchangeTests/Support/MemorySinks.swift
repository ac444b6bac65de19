import GraphExchange
import TestSupport

/// A text in memory that notes the longest piece.
final class TextSink: ExchangeSink {
  private(set) var text = ""
  private(set) var longestPiece = 0

  func write(_ piece: String) throws {
    text += piece
    longestPiece = max(longestPiece, piece.utf8.count)
  }
}

/// A folder in memory.
final class TextFolder: ExchangeFolder {
  private(set) var files: [(name: String, text: String)] = []

  func file(_ name: String, _ body: (any ExchangeSink) throws -> Void) throws {
    let sink = TextSink()
    try body(sink)
    files.append((name, sink.text))
  }

  subscript(name: String) -> String? { files.first { $0.name == name }?.text }

  func write(into folder: TemporaryFolder) throws {
    for file in files { try folder.write(file.text, to: file.name) }
  }
}

extension ExchangeFormat {
  func text(of graph: ExchangeGraph) throws -> String {
    let sink = TextSink()
    try write(graph, to: sink)
    return sink.text
  }
}

extension ExchangeFolderFormat {
  func folder(of graph: ExchangeGraph) throws -> TextFolder {
    let folder = TextFolder()
    try write(graph, into: folder)
    return folder
  }
}
