/// Why a file that an option names is of no use.
struct InputError: Error, CustomStringConvertible {
  var path: String
  /// The fact and the way out: lower case, no full stop.
  var reason: String

  var description: String { "\(path): \(reason)" }
}
