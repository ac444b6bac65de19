/// What the wording of a name tells.
enum NameWording {
  /// Whether a name has a Korean syllable.
  static func hasHangul(_ name: String) -> Bool {
    name.unicodeScalars.contains { "\u{AC00}"..."\u{D7A3}" ~= $0 }
  }

  /// Whether a name is that of a paradigm of learning: `강화학습`, `self-supervised learning`, `RL`.
  static func isParadigm(_ name: String) -> Bool {
    name == "RL" || name.hasSuffix("학습") || name.hasSuffix("learning") || name.hasSuffix("Learning")
  }
}
