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
    let bare = prefix.drop { $0 == "\"" || $0 == "'" }
    return (try? location.openedStore().names(beginningWith: String(bare), limit: Self.limit)) ?? []
  }

  private static let limit = 50
}
