import ArgumentParser
import GraphStorage

extension CompletionKind {
  /// Names of entities in the graph that the command line means.
  static let entityNames = CompletionKind.custom { words, _, prefix in
    EntityNameCompletion(words: words).names(beginningWith: prefix)
  }
}

/// What a shell offers for the name of an entity.
struct EntityNameCompletion {
  private let location: LocationOptions?

  /// Looks into the graph that the words of the command line name.
  init(words: [String]) {
    let following = words.firstIndex(of: "--database").map { words[($0 + 1)...].first } ?? nil
    let attached = words.first { $0.hasPrefix("--database=") }.map {
      String($0.dropFirst("--database=".count))
    }
    let arguments = (following ?? attached).map { ["--database", $0] } ?? []
    location = try? LocationOptions.parse(arguments)
  }

  /// The names; none where there is no graph, since a shell that completes is no place for errors.
  func names(beginningWith prefix: String) -> [String] {
    guard let location else { return [] }
    let bare = Self.unquoted(prefix)
    return (try? location.openedStore().names(beginningWith: bare, limit: Self.limit)) ?? []
  }

  /// A word as it stands in the command line, without the quotation mark or the backslashes of the shell.
  private static func unquoted(_ word: String) -> String {
    guard let mark = word.first, mark != "'" && mark != "\"" else { return String(word.dropFirst()) }
    var (bare, isEscaped) = ("", false)
    for letter in word {
      isEscaped = letter == "\\" && !isEscaped
      if !isEscaped { bare.append(letter) }
    }
    return bare
  }

  private static let limit = 50
}
