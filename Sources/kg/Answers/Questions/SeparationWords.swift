import EntityExtraction
import GraphQueries

/// Says in words why two things with near names are two.
enum SeparationWords {
  static func text(of separation: EntityProfile.Separation) -> String {
    let likeness =
      switch separation.likeness {
      case .sameLetters: "another thing called '\(separation.ownName)'"
      case .classWord(let word): "'\(word)' more or less; no paper joins them"
      case .oneLetter: "one letter differs from '\(separation.ownName)'"
      case .version: "another version or size"
      case .extended(let addition): "'\(addition)' more"
      }
    return ([likeness] + evidence(separation)).joined(separator: "; ")
  }

  private static func evidence(_ separation: EntityProfile.Separation) -> [String] {
    var evidence: [String] = []
    switch separation.statement {
    case .isOf(let type): evidence.append("it is the \(words(type).base)")
    case .has(let type): evidence.append("it is a \(words(type).other)")
    case nil: break
    }
    if separation.papersWithBoth > 0 {
      let papers = separation.papersWithBoth
      evidence.append("\(Number.counted(papers, "paper")) \(papers == 1 ? "has" : "have") both")
    }
    return evidence
  }

  /// What the two ends of a relation are to each other.
  private static func words(_ type: RelationType) -> (base: String, other: String) {
    switch type {
    case .variantOf: ("base of this", "variant")
    case .partOf: ("whole of this", "part")
    }
  }
}
