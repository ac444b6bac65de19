import GraphExchange
import GraphQueries
import GraphRendering
import GraphStorage

/// Writes the whole graph, or what options leave of it, in a format of other programs.
struct GraphExport {
  let store: GraphStore
  let format: ExportFormat
  let options: PictureOptions
  let exchange: ExchangeOptions

  /// Writes the graph and says what is in it.
  ///
  /// - Returns: Whether there was something to write.
  func write(to path: String) throws -> Bool {
    let graph = try StoredExchange(store: store).graph(
      of: options, limitsGeneric: !exchange.generic, hidesGeneric: format == .obsidian && !exchange.generic)
    guard !graph.papers.isEmpty || !graph.entities.isEmpty else {
      Terminal.note("kg: the graph has nothing of these days and this type")
      return false
    }
    var changes = ""
    if let format = folderFormat {
      let done = try ExportFolder.write(
        to: path, format: self.format.rawValue, replacingForeign: exchange.force
      ) { folder in try format.write(graph, into: folder) }
      changes = "; \(Number.counted(done.written, "file")) written, \(done.removed) removed"
    } else if let format = fileFormat {
      try OutputFile.write(to: path) { try format.write(graph, to: $0) }
    }
    Terminal.note(
      "\(path == "-" ? format.rawValue : path): \(Number.counted(graph.papers.count, "paper")), "
        + "\(Number.counted(graph.entities.count, "entity", plural: "entities"))\(changes)")
    return true
  }

  private var folderFormat: (any ExchangeFolderFormat)? {
    switch format {
    case .csv: CSVFormat(isSafeForSpreadsheets: exchange.excelSafe)
    case .neo4j: Neo4jFormat()
    case .obsidian: ObsidianFormat()
    default: nil
    }
  }

  private var fileFormat: (any ExchangeFormat)? {
    switch format {
    case .json: CompleteJSONFormat()
    case .graphml: GraphMLFormat()
    case .gexf:
      GEXFFormat(
        colors: Dictionary(uniqueKeysWithValues: PictureNode.Kind.allCases.map { ($0.rawValue, $0.color) }))
    case .cytoscape: CytoscapeFormat()
    case .nodeLink: NodeLinkFormat()
    case .jsonLD: JSONLDFormat()
    case .cypher: CypherFormat()
    default: nil
    }
  }
}
