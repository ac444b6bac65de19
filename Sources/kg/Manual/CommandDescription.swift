import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the parser of arguments knows of a command.
struct CommandDescription: Decodable {
  /// An argument, option or flag.
  struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String

      var text: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    var kind: String
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var discussion: String?
    var defaultValue: String?
    var allValues: [String]?
  }

  var superCommands: [String]?
  var commandName: String
  var shouldDisplay: Bool
  var abstract: String?
  var discussion: String?
  var subcommands: [CommandDescription]?
  var arguments: [Argument]?

  /// The words that start it, such as `kg curate merge`.
  var path: [String] { (superCommands ?? []) + [commandName] }

  /// Its arguments and options, without those that only its parents take.
  var ownArguments: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay
        && !(path.count > 1 && argument.names?.contains { $0.name == "version" } ?? false)
    }
  }

  /// Every command that is shown, from the program itself on.
  static func all() throws -> [CommandDescription] {
    struct Tool: Decodable {
      var command: CommandDescription
    }
    let tool = try JSONDecoder().decode(Tool.self, from: Data(KG._dumpHelp().utf8))
    return tool.command.withDescendants.filter { $0.commandName != "help" && $0.shouldDisplay }
  }

  private var withDescendants: [CommandDescription] {
    [self] + (subcommands ?? []).flatMap(\.withDescendants)
  }
}
