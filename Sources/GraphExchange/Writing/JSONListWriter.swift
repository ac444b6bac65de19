/// Writes a JSON array with one item a line.
struct JSONListWriter {
  private let sink: any ExchangeSink
  private var isEmpty = true

  init(to sink: any ExchangeSink) throws {
    self.sink = sink
    try sink.write("[")
  }

  mutating func add(_ item: String) throws {
    try sink.write((isEmpty ? "\n" : ",\n") + item)
    isEmpty = false
  }

  func close() throws { try sink.write(isEmpty ? "]" : "\n]") }
}
