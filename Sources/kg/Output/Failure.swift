import ArgumentParser
import Curation
import EntityExtraction
import GraphAnalysis
import GraphBuilding
import GraphRendering
import GraphStorage
import PaperCorpus

/// How the program ends.
enum Failure {
  /// Ran, but found nothing.
  static let nothingFound = ExitCode(1)
  /// Could not do it.
  static let failed = ExitCode(2)
  /// An argument or option that makes no sense.
  static let wrongUsage = ExitCode(64)
  /// Bad input under `--strict`.
  static let badInput = ExitCode(65)
  /// Another program that this needs is missing.
  static let missingProgram = ExitCode(69)
  /// A file can't be created.
  static let cannotCreate = ExitCode(73)
  /// Results can't be written: a full disk, a faulty one.
  static let cannotWrite = ExitCode(74)

  /// Runs a command's work; an error of a stage becomes one sentence and an exit code.
  static func reporting(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as BuildError {
      Terminal.note("kg: \(TerminalText.escaped(error.description))")
      throw badInput
    } catch CurationError.unknownName(let diagnostics) {
      Terminal.note(
        "kg: \(TerminalText.escaped(CurationError.unknownName(diagnostics: diagnostics).description))")
      throw nothingFound
    } catch let error as any Error & CustomStringConvertible where isKnown(error) {
      Terminal.note("kg: \(TerminalText.escaped(error.description))")
      throw code(for: error)
    }
  }

  private static func code(for error: any Error) -> ExitCode {
    switch error {
    case OutputError.cannotWrite, OutputError.foreignFile: cannotCreate
    case OutputError.cannotRasterize: missingProgram
    case StorageError.noRoom, OutputError.noRoom: cannotWrite
    default: failed
    }
  }

  private static func isKnown(_ error: any Error) -> Bool {
    error is StorageError || error is CorpusError || error is RenderingError || error is GraphError
      || error is PageRankError || error is OutputError || error is InputError || error is CurationError
      || error is BrowserError || error is ExtractionWeightsError || error is LeidenError
      || error is SettingError || error is LocationError
  }
}
