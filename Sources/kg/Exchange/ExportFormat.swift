import ArgumentParser

/// What `kg export` writes.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
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

  /// Whether it takes a folder.
  var isFolder: Bool { self == .csv || self == .neo4j || self == .obsidian }
}
