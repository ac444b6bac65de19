/// What a figure measures.
enum Measure: Hashable {
  /// The candidate with this index.
  case candidate(Int)
  /// Plain words that no candidate stands for.
  case words(Range<Int>)
}

/// A figure of a sentence with what has been found for it.
struct MeasuredFigure {
  /// The figure.
  var figure: Figure
  /// Its place among the sentence's pieces; of a range in words, that of its first figure.
  var place: Int
  /// The place of its last figure.
  var lastPlace: Int
  /// What it measures; several where one figure stands for a list of measures.
  var measures: [Measure] = []
  /// How much its measure says.
  var kind = MeasurePhrase.Kind.definite
  /// Where its measure's phrase begins, where it has one of its own.
  var measurePlace: Int?
  /// Whether its measure only rounds the clause off: `5% 향상된 성능`.
  var hasFiller = false
  /// Whether it is the state before a change: the first of `2.1에서 1.7로`.
  var isBefore = false
  /// The candidate that a `각각` says it was measured on.
  var data: Int?
  /// The candidate that a `각각` compares it with.
  var rival: Int?
  /// The candidate that a `각각` gives it to.
  var subject: Int?
}
