public import ArgumentParser
public import PaperCorpus

extension PostDate: ExpressibleByArgument {
  /// Reads the form `2025-09-10`.
  public init?(argument: String) { self.init(description: argument) }
}
