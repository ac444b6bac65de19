import ArgumentParser

/// What `kg export` writes.
enum ExportFormat: String, ArgumentChoice {
  case svg, png, dot
  case pictureJSON = "picture-json"
  case mermaid
  case json, csv, graphml, gexf, cytoscape
  case nodeLink = "node-link"
  case jsonLD = "json-ld"
  case neo4j, cypher, obsidian

  /// The format that a file's ending names; nil where it names none, or several, or one of several files.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - isPicture: Whether a picture of something is asked for; `.json` is a picture's then, and the graph's else.
  init?(path: String, isPicture: Bool) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[dot...].lowercased() {
    case ".svg": self = .svg
    case ".png": self = .png
    case ".dot": self = .dot
    case ".mmd", ".mermaid": self = .mermaid
    case ".json": self = isPicture ? .pictureJSON : .json
    case ".graphml": self = .graphml
    case ".gexf": self = .gexf
    case ".cyjs": self = .cytoscape
    case ".jsonld": self = .jsonLD
    case ".cypher": self = .cypher
    default: return nil
    }
  }

  /// How pictures of this format are made; nil for what is no picture with places.
  var picture: PictureFormat? {
    switch self {
    case .svg: .svg
    case .png: .png
    case .dot: .dot
    case .pictureJSON: .json
    default: nil
    }
  }

  /// Whether it holds the whole graph.
  var isWholeGraph: Bool { picture == nil && self != .mermaid }

  /// How each of its files begins, by which one that is there is known to be replaceable: what says that `kg` made it
  /// where the format has a place for that, else what is common to the format.
  var opening: String {
    switch self {
    case .svg: "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"kg kg-"
    case .png: "PNG"
    case .dot: "digraph \""
    case .pictureJSON: "{\n\"edges\": ["
    case .mermaid: "---\ntitle: "
    case .json: "{\"schema\": \"kg-graph-"
    case .cytoscape: "{\"format_version\": \"1.0\", \"generated_by\": \"kg\""
    case .nodeLink: "{\"directed\": true, \"multigraph\": true"
    case .jsonLD: "{\"@context\": {\"@vocab\": \"https://schema.org/\", \"kg\":"
    case .graphml: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml "
    case .gexf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf "
    case .cypher: "CREATE CONSTRAINT kg_paper_id "
    case .csv, .neo4j, .obsidian: ""
    }
  }

  /// Checks that a file of another kind is not lost.
  ///
  /// - Throws: `OutputError.foreignFile` where one is there that does not begin as this format does.
  func check(_ path: String) throws {
    guard path != "-", !isFolder, let head = FileHead(path: path), !head.bytes.isEmpty else { return }
    let opening = Array(opening.utf8)
    // The first byte of a PNG is no text.
    let start = self == .png ? head.bytes.dropFirst() : head.bytes[...]
    guard start.starts(with: opening) else { throw OutputError.foreignFile(path: path) }
  }

  /// Whether it takes a folder.
  var isFolder: Bool { self == .csv || self == .neo4j || self == .obsidian }
}
