import ArgumentParser

extension Invocation {
  /// The words that start the command, such as `kg curate merge`.
  var path: String { (["kg"] + commands.compactMap { $0.configuration.commandName }).joined(separator: " ") }

  /// The long options that the command takes.
  var optionNames: [String] {
    // Asked for behind a mistake only; a description that can't be had costs a suggestion.
    let all = (try? CommandDescription.all()) ?? []
    let described = all.first { $0.path.joined(separator: " ") == path }
    let names = (described?.arguments ?? []).flatMap { $0.names ?? [] }.map(\.text)
    return names.filter { $0.hasPrefix("--") } + ["--help"]
  }

  /// The first long option that the command doesn't take.
  var unknownOption: String? {
    let known = optionNames
    return given.prefix { $0 != "--" }
      .filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }
      .first { !known.contains($0) }
  }
}
