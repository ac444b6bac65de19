/// A number for each label of the tagger.
struct LabelValues: Sendable {
  var outside = 0.0
  var begin = 0.0
  var inside = 0.0
  var end = 0.0
  var single = 0.0

  /// The number of a label.
  subscript(label: TagLabel) -> Double {
    get {
      switch label {
      case .outside: outside
      case .begin: begin
      case .inside: inside
      case .end: end
      case .single: single
      }
    }
    set {
      switch label {
      case .outside: outside = newValue
      case .begin: begin = newValue
      case .inside: inside = newValue
      case .end: end = newValue
      case .single: single = newValue
      }
    }
  }

  /// The products of two numbers for each label.
  static func * (left: LabelValues, right: LabelValues) -> LabelValues {
    LabelValues(
      outside: left.outside * right.outside, begin: left.begin * right.begin,
      inside: left.inside * right.inside,
      end: left.end * right.end, single: left.single * right.single)
  }

  /// The numbers divided by one.
  static func / (values: LabelValues, divisor: Double) -> LabelValues {
    LabelValues(
      outside: values.outside / divisor, begin: values.begin / divisor, inside: values.inside / divisor,
      end: values.end / divisor, single: values.single / divisor)
  }

  /// Their sum.
  var sum: Double { outside + begin + inside + end + single }
}
