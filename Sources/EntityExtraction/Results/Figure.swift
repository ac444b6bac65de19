/// A number in running text, with the unit that stands behind it.
struct Figure: Hashable {
  /// What a figure counts, by what is written behind its number.
  enum Unit: Hashable {
    /// `%`, `%p`, `퍼센트`
    case percent
    /// `배`, `x`, `times`
    case times
    /// `점`, `포인트`, `points`
    case points
    /// A unit of time, memory or level, such as `ms`, `초`, `GB`, `dB`
    case physical
    /// Nothing that is known
    case none
  }

  /// The digits as written, without sign, a range with `~` between its ends.
  var value: String
  /// What it counts.
  var unit: Unit
  /// The tokens of sign, number and unit.
  var tokens: Range<Int>
  /// Whether it has a sign or digits behind a decimal point, as measurements have and counts have not.
  var isPrecise: Bool
  /// What a Korean particle on the unit tells.
  var particle: WordCues = []

  /// The unit as results hold it.
  var resultUnit: String {
    switch unit {
    case .percent: "%"
    case .times: "배"
    case .points, .physical, .none: ""
    }
  }
}
