internal import Foundation
internal import GoldStandard

/// A reported figure as it is compared: `1,790`, `1790.0` and `1790점` are one, and so are `2.0~5.5` and `2.0–5.5`.
///
/// What is left without commas and a unit behind it is a number of six significant digits where it can be read as
/// one, else its text.
struct FoldedFigure: Hashable {
  private let scalars: [Unicode.Scalar]

  /// Folds a figure as written.
  init(_ figure: String) {
    let kept = figure.unicodeScalars.filter { $0 != "," }.map { "∼–".unicodeScalars.contains($0) ? "~" : $0 }
    var rest = kept[...].trimmed
    while let last = rest.last, "%배점".unicodeScalars.contains(last) { rest.removeLast() }
    scalars = Self.number(in: rest.trimmed) ?? Array(rest)
  }

  /// A decimal number in a form that equal ones share; the standard library would read words and hexadecimals too.
  private static func number(in scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    guard scalars.allSatisfy("0123456789.+-eE".unicodeScalars.contains) else { return nil }
    let number = Double(String(String.UnicodeScalarView(scalars)))
    return number.map { Array(String(format: "%g", $0).unicodeScalars) }
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate var trimmed: Self {
    var rest = drop(while: \.isBlank)
    while rest.last?.isBlank == true { rest.removeLast() }
    return rest
  }
}
