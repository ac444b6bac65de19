import ArgumentParser

struct CompletionsCommand: TerminalCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print what a shell needs to complete commands, options and names of entities.",
    usage: "kg completions bash | zsh | fish",
    discussion: """
      EXAMPLES:
        kg completions bash > ~/.local/share/bash-completion/completions/kg
        kg completions zsh > "${fpath[1]}/_kg"
        kg completions fish > ~/.config/fish/completions/kg.fish
      """)

  /// The shells that it is known for.
  enum Shell: String, ArgumentChoice {
    case bash, zsh, fish
  }

  @Argument(help: "The shell.")
  var shell: Shell

  @OptionGroup var terminal: TerminalOptions

  func run() throws {
    let shell: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Terminal.print(CompletionScript(shell: shell).text)
  }
}
