/// What is counted about a graph, in the order in which it is told.
public enum Measure: String, Sendable, CaseIterable {
  /// The entity was found, whatever its type.
  case entity
  /// And its type is one that the annotator allows.
  case typed
  /// The same with dataset and benchmark taken as one type.
  case looselyTyped = "typed*"
  /// And, its type taken so loosely, its role is the annotator's.
  case role
  /// A figure and its metric are right, and so is the subject or the data.
  case result
  /// An entity is held to be a version or part of the right other one.
  case relation
}
