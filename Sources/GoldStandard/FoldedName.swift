internal import Foundation

/// A name without what tells spellings of it apart: in compatibility form (NFKC), without blanks, hyphens, quotes
/// and middle dots, and without case. Two names are one where these are equal, scalar by scalar.
package struct FoldedName: Hashable, Sendable {
  private let scalars: [Unicode.Scalar]

  /// Folds a name.
  ///
  /// - Complexity: O(n) in its length.
  package init(_ name: String) {
    var scalars: [Unicode.Scalar] = []
    for scalar in name.precomposedStringWithCompatibilityMapping.unicodeScalars where !scalar.isIgnored {
      scalar.appendFolded(to: &scalars)
    }
    self.scalars = scalars
  }
}

extension Unicode.Scalar {
  /// Whether it is whitespace; the four separators of ASCII count too.
  package var isBlank: Bool { properties.isWhitespace || "\u{1C}"..."\u{1F}" ~= self }

  fileprivate var isIgnored: Bool {
    switch self {
    case "-", "_", "'", "\"", "·", "\u{2010}"..."\u{2015}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}":
      true
    default: isBlank
    }
  }

  /// Appends a form that two scalars share where Unicode's full case folding holds them equal.
  fileprivate func appendFolded(to scalars: inout [Unicode.Scalar]) {
    // The upper case of a dotless i is I, yet it folds to itself.
    guard self != "ı" else { return scalars.append(self) }
    // Signs that differ in lower case alone, as ς and σ or ß and ss, meet in upper case.
    for lower in properties.lowercaseMapping.unicodeScalars {
      for upper in lower.properties.uppercaseMapping.unicodeScalars {
        scalars += upper.properties.lowercaseMapping.unicodeScalars
      }
    }
  }
}
