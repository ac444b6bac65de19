/// Names that a reader may have meant by one that nothing bears.
package enum NearNames {
  /// Looks for names that differ from a question in a third of the letters or less, or hold it.
  ///
  /// - Parameters:
  ///   - question: The name that nothing bears.
  ///   - owners: For each owner, its names.
  ///   - limit: How many to give at most.
  /// - Returns: The owners, nearest first, ties in the order given, each once with its nearest name.
  /// - Complexity: O(n) in the number of names, with a factor for the lengths of those that are about as long.
  package static func nearest(
    to question: String, among owners: some Sequence<[String]>, limit: Int = 3
  ) -> [(owner: Int, name: String)] {
    let question = NameKey(question)
    guard !question.isEmpty else { return [] }
    let letters = Letters.of(question.description)
    let most = max(1, letters.count / 3)
    var nearest: [Int: (distance: Int, name: String)] = [:]
    for (owner, names) in owners.enumerated() {
      for name in names {
        let key = NameKey(name)
        let distance =
          EditDistance.between(letters, Letters.of(key.description), atMost: most)
          ?? (letters.count > 2 && key.description.contains(question.description) ? most + 1 : nil)
        if let distance, distance < nearest[owner]?.distance ?? .max { nearest[owner] = (distance, name) }
      }
    }
    return
      nearest
      .sorted { ($0.value.distance, $0.key) < ($1.value.distance, $1.key) }
      .prefix(limit)
      .map { ($0.key, $0.value.name) }
  }
}
