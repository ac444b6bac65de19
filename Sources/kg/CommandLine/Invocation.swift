import ArgumentParser

/// What the program was started with, as commands take it: options of every command may stand before its name, and
/// the user's settings stand in for options that were not given.
struct Invocation {
  /// The arguments as they were given.
  let given: [String]
  /// Options that every command has, from before the command's name.
  private let leading: [String]
  /// The arguments from the command's name on.
  private let rest: [String]

  init(_ arguments: [String]) {
    given = arguments
    var rest = arguments[...]
    while let word = rest.first {
      let takesNext = word == "--color" && rest.count > 1
      guard takesNext || word.hasPrefix("--color=") || ["-q", "--quiet", "-v", "--verbose"].contains(word)
      else {
        break
      }
      rest.removeFirst(takesNext ? 2 : 1)
    }
    leading = Array(arguments.prefix(arguments.count - rest.count))
    self.rest = Array(rest)
  }

  /// The name of the command, whether there is such a one or not; nil where options alone were given.
  var commandName: String? { rest.first.flatMap { $0.hasPrefix("-") ? nil : $0 } }

  /// The commands that are named, from the outermost on.
  var commands: [any ParsableCommand.Type] {
    var commands: [any ParsableCommand.Type] = []
    var children = KG.configuration.subcommands
    for word in rest {
      guard let next = children.first(where: { $0.configuration.commandName == word }) else { break }
      commands.append(next)
      children = next.configuration.subcommands
    }
    return commands
  }

  /// The word that stands where a command of a command is expected, and names none.
  var unknownSubcommand: String? {
    let named = commands
    guard let last = named.last, !last.configuration.subcommands.isEmpty, named.count < rest.count else {
      return nil
    }
    return rest[named.count].hasPrefix("-") ? nil : rest[named.count]
  }

  /// Whether errors are wanted as JSON, which must be known before anything can fail.
  var wantsJSON: Bool {
    let options = given.prefix { $0 != "--" }
    let follows = zip(options, options.dropFirst()).contains { $0 == "--format" && $1 == "json" }
    return follows || options.contains { ["--json", "--format=json"].contains($0) }
  }

  /// The command that was asked for.
  ///
  /// - Throws: `SettingError`, and the parser's errors.
  func command() throws -> any ParsableCommand {
    let named = commands
    guard let outermost = named.first?.configuration.commandName else { return try KG.parseAsRoot(rest) }
    var arguments = Array(rest[..<named.count])
    if !leading.isEmpty, named.last is any TerminalCommand.Type { arguments += leading }
    // A command of commands takes no options itself.
    if named.last?.configuration.subcommands.isEmpty == true,
      Setting.all.contains(where: { $0.commands.contains(outermost) })
    {
      arguments += try UserSettings(above: settingsFolder).options(
        for: outermost, given: Array(rest[named.count...]))
    }
    if let leaf = named.last, leaf.configuration.subcommands.isEmpty,
      let command = Self.command(leaf, from: arguments.dropFirst(named.count) + rest[named.count...])
    {
      return command
    }
    return try KG.parseAsRoot(arguments + rest[named.count...])
  }

  /// The command by the parser of it alone, which is made much faster than that of all commands; nil where it takes
  /// these arguments for wrong or for a request of help, of which the parser of all speaks better.
  private static func command(
    _ type: any ParsableCommand.Type, from arguments: some Sequence<String>
  ) -> (any ParsableCommand)? {
    do { return try type.parse(Array(arguments)) } catch { return nil }
  }

  /// The folder whose settings hold: that of the blog where a build names one.
  private var settingsFolder: String {
    guard commandName == "build", rest.count > 1, let last = rest.last, !last.hasPrefix("-") else {
      return "."
    }
    // Behind an option, the last word may be its value; a value that is no folder's name leads nowhere.
    return rest.count == 2 || rest[rest.count - 2].contains("=")
      || ["--strict", "--"].contains(rest[rest.count - 2])
      ? last : "."
  }
}
