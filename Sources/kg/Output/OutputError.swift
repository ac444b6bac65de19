/// Why a file could not be written.
enum OutputError: Error, CustomStringConvertible {
  case cannotWrite(path: String, reason: String)
  /// A full disk, or one that fails.
  case noRoom(path: String, reason: String)
  case foreignFile(path: String)
  case cannotRasterize(reason: String)
  /// The user has ended the program meanwhile.
  case interrupted(path: String)

  var description: String {
    switch self {
    case .cannotWrite(let path, let reason):
      "cannot write \(path): \(reason); check the folder and its permissions"
    case .noRoom(let path, let reason):
      "cannot write \(path): \(reason); make room on its disk and run it again"
    case .foreignFile(let path):
      "\(path) is there and does not look as if kg had made it; give another name, or --force to replace it"
    case .cannotRasterize(let reason):
      "cannot make a PNG: \(reason); export .svg instead"
    case .interrupted(let path): "\(path) is as it was before: writing it was interrupted"
    }
  }
}
