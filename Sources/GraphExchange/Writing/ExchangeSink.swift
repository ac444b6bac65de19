/// What a format writes into: a file, a stream, a text.
public protocol ExchangeSink: AnyObject {
  /// Takes the next piece of the text.
  func write(_ text: String) throws
}

/// A folder that a format writes files into.
public protocol ExchangeFolder: AnyObject {
  /// Writes one file.
  ///
  /// - Parameters:
  ///   - name: Its path below the folder, parts separated by `/`.
  ///   - body: Writes the content.
  /// - Throws: What `body` throws, and where the file cannot be written.
  func file(_ name: String, _ body: (any ExchangeSink) throws -> Void) throws
}

/// A format of one file.
///
/// The same graph gives the same bytes; the text is written in pieces and never held.
public protocol ExchangeFormat: Sendable {
  /// Writes a graph.
  func write(_ graph: ExchangeGraph, to sink: any ExchangeSink) throws
}

/// A format of several files.
///
/// The same graph gives the same names and bytes; the texts are written in pieces and never held.
public protocol ExchangeFolderFormat: Sendable {
  /// Writes a graph.
  func write(_ graph: ExchangeGraph, into folder: any ExchangeFolder) throws
}
