import ArgumentParser
import EntityExtraction
import GraphBuilding

/// By which weights entities are found, and how sure of them to be.
struct ExtractionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Weights that 'kg train' wrote.", discussion: "Default: those that kg carries.", valueName: "file"))
  var weights: String?

  @Option(
    help: ArgumentHelp(
      "How sure to be of an entity, from 0 to 1.",
      discussion: "Default: what gave the best F1 when the weights were trained.", valueName: "share"))
  var threshold: Double?

  func validate() throws {
    guard threshold.map({ (0...1).contains($0) }) ?? true else {
      throw ValidationError("--threshold takes a number from 0 to 1.")
    }
  }

  /// The settings of a build.
  func settings() throws -> ExtractionSettings {
    ExtractionSettings(
      weights: try weights.map { try InputFile.read($0, as: ExtractionWeights.init(file:)) },
      threshold: threshold)
  }
}
