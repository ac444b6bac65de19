internal import Foundation

/// The Python packages that exchange formats are checked with, where `scripts/test.sh` installs them: a folder for each set
/// that can be imported together.
public struct ExchangeTools: Sendable {
  /// The name of the folder.
  private let set: String
  private let modules: String

  /// NetworkX as Debian and many others still have it.
  public static let olderNetworkX = ExchangeTools(set: "networkx-2", modules: "networkx")
  /// NetworkX, igraph, rdflib and Kùzu as they are now.
  public static let current = ExchangeTools(set: "current", modules: "networkx, igraph, rdflib, kuzu")

  /// A validator of JSON Schema.
  public static let jsonSchema = ExchangeTools(set: "jsonschema", modules: "jsonschema")

  /// Why tests that need them may be passed over.
  public static let absence = "needs the Python packages that scripts/test.sh installs"

  private static let root: String = {
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["KG_EXCHANGE_TOOLS"] { return folder }
    let cache = environment["XDG_CACHE_HOME"] ?? "\(environment["HOME"] ?? "")/.cache"
    return "\(cache)/kg/exchange-tools-1"
  }()

  /// Whether the packages are there and can be imported.
  public var isAvailable: Bool {
    guard FileManager.default.fileExists(atPath: folder) else { return false }
    do {
      return try run("-c 'import \(modules)'", in: "/").status == 0
    } catch {
      return false
    }
  }

  private var folder: String { "\(Self.root)/\(set)" }

  /// Runs Python with these packages only, given its arguments as a shell takes them.
  public func run(_ arguments: String, in folder: String) throws -> Shell.Outcome {
    try Shell(in: folder, environment: ["PYTHONPATH": self.folder]).run("python3 -B -S -X utf8 \(arguments)")
  }
}
