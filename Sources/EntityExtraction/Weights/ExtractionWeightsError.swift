/// Why a file of weights cannot be used.
public enum ExtractionWeightsError: Error, Hashable, CustomStringConvertible {
  /// It is none.
  case foreign
  /// It was written by another version of the program.
  case otherForm
  /// Something of it was lost or changed.
  case damaged

  /// The fact and the way out: lower case, no full stop.
  public var description: String {
    switch self {
    case .foreign: "no file of weights; train one from annotated posts with 'kg train'"
    case .otherForm: "weights of another version of kg; train them again with 'kg train'"
    case .damaged: "damaged weights; copy the file again, or train it again with 'kg train'"
    }
  }
}
