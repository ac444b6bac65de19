import ArgumentParser

@main
struct KG: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kg", abstract: "A knowledge graph of a blog of paper summaries.")
}
