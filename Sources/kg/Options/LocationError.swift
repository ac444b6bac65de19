/// Why there is no graph to open where one is looked for.
enum LocationError: Error, CustomStringConvertible {
  case noBlog
  case folder(path: String)
  case unreadable(path: String)

  var description: String {
    switch self {
    case .noBlog: "no blog is here or above; go into one, or name its graph with --database"
    case .folder(let path): "\(path) is a folder; name the file of a graph in it"
    case .unreadable(let path): "\(path) may not be read by you; change its permissions"
    }
  }
}
