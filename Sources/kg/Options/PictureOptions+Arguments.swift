public import ArgumentParser
public import GraphRendering
public import PaperCorpus

extension Picture.Language: ExpressibleByArgument {}
extension PictureTheme: ExpressibleByArgument {}
extension PostDate: ExpressibleByArgument {
  /// Reads the form `2025-09-10`.
  public init?(argument: String) { self.init(description: argument) }
}
