import ArgumentParser

/// What `kg export` writes, and how files that are there are treated.
struct ExchangeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format, where the ending does not say it.",
      discussion: """
        Pictures: svg, png, dot, picture-json, mermaid (80 edges at most). The whole graph: json (complete), csv, \
        graphml, gexf, cytoscape, node-link, json-ld, neo4j, cypher, obsidian; csv, neo4j and obsidian take a folder.
        """))
  var format: ExportFormat?

  @Flag(help: "With --limit and obsidian: generic entities such as LLM count too. Other formats mark them.")
  var generic = false

  @Flag(help: "With csv: a byte-order mark, and an apostrophe before what Excel would run as a formula.")
  var excelSafe = false

  @Flag(name: .shortAndLong, help: "Replace files that kg did not write.")
  var force = false

  /// The format of a file or folder.
  ///
  /// - Parameters:
  ///   - output: Where to write.
  ///   - isPicture: Whether a picture of something is asked for.
  /// - Returns: The format.
  /// - Throws: `ValidationError` where none is named, or one that does not fit.
  func format(for output: String, isPicture: Bool) throws -> ExportFormat {
    guard let format = format ?? ExportFormat(path: output, isPicture: isPicture) else {
      throw ValidationError(
        output.lowercased().hasSuffix(".csv")
          ? "CSV takes two files; give a folder and --format csv."
          : "'\(output)' names no format; end it in .svg, .png, .dot, .mmd, .json, .graphml, .gexf, .cyjs, .jsonld or "
            + ".cypher, or give --format.")
    }
    if isPicture && format.isWholeGraph {
      throw ValidationError(
        "\(format.rawValue) holds the whole graph; leave --around, --paper, --post and --each out, or narrow it with "
          + "--since, --until, --type and --limit.")
    }
    if output == "-" && format.isFolder {
      throw ValidationError("\(format.rawValue) does not go to standard output; give a folder.")
    }
    if excelSafe && format != .csv { throw ValidationError("--excel-safe goes with --format csv.") }
    return format
  }
}
