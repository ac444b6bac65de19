import ArgumentParser
import TextEscaping

/// Whether to colour what people read.
enum ColorChoice: String, ArgumentChoice {
  case auto, always, never
}

/// The signs by which a terminal shows text otherwise: few, and the same everywhere.
struct TerminalStyle {
  /// Whether text is styled at all.
  let isOn: Bool
  private let isTerminal: Bool

  /// Decides for one stream.
  ///
  /// An option goes before the environment; in it, `NO_COLOR` before `FORCE_COLOR` and `CLICOLOR_FORCE`, and those
  /// before what the stream is. A variable that is empty counts as unset, and a `0` forces nothing.
  ///
  /// - Parameters:
  ///   - choice: What the option says.
  ///   - isTerminal: Whether the stream is a terminal.
  ///   - variable: The value of a variable of the environment; nil where it is unset or empty.
  init(_ choice: ColorChoice, isTerminal: Bool, variable: (String) -> String?) {
    self.isTerminal = isTerminal
    switch choice {
    case .always: isOn = true
    case .never: isOn = false
    case .auto:
      if variable("NO_COLOR") != nil {
        isOn = false
      } else if ["FORCE_COLOR", "CLICOLOR_FORCE"].contains(where: { (variable($0) ?? "0") != "0" }) {
        isOn = true
      } else {
        isOn = isTerminal && variable("TERM") != "dumb" && variable("CLICOLOR") != "0"
      }
    }
  }

  /// The names of columns, and what is the subject of an answer.
  func heading(_ text: String) -> String { styled(text, "1") }

  /// What failed.
  func error(_ text: String) -> String { styled(text, "1;31") }

  /// What may be wrong.
  func warning(_ text: String) -> String { styled(text, "1;33") }

  /// Text that leads to an address where a terminal is clicked (OSC 8).
  func link(_ text: String, to address: String?) -> String {
    guard isOn, isTerminal, !text.isEmpty, let address = address.flatMap(LinkPolicy.allowed) else {
      return text
    }
    return "\u{1B}]8;;\(IRIText.ascii(address))\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  private func styled(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
