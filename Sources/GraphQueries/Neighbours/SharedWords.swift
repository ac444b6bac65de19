internal import GraphStorage

/// The words that the names of at least two entities have; generic entities and those of no paper left out.
struct SharedWords {
  /// An entity that bears a word.
  struct Bearer {
    /// Index of the entity.
    var entity: Int
    /// Index of the word.
    var word: Int
    /// How much the word counts among those that the entity shares, the rarest most; together 1.
    var share: Double
    /// How many words the name has, those included that no other has.
    var wordsOfName: Int
  }

  /// Who bears what, ordered by entity and then as in its name.
  private(set) var bearers: [Bearer] = []
  /// One more than the greatest index of a word.
  let count: Int

  /// - Complexity: O(n) in the lengths of names.
  init(_ graph: StoredGraph) {
    var indices: [Word: Int] = [:]
    var frequencies: [Int] = []
    /// The words of all names one behind the other, and where those of an entity end.
    var words: [Int] = []
    var ends: [Int] = []
    for entity in graph.entities {
      if !entity.isGeneric, entity.papers > 0 {
        for word in NameWords.of(entity.name).lazy.map(Word.init) {
          let index = indices[word] ?? frequencies.count
          if index == frequencies.count {
            indices[word] = index
            frequencies.append(0)
          }
          frequencies[index] += 1
          words.append(index)
        }
      }
      ends.append(words.count)
    }
    // Words that one name alone has are left out, and the others keep their order.
    var number = 0
    let numbers = frequencies.map { frequency -> Int in
      defer { if frequency > 1 { number += 1 } }
      return number
    }
    count = number
    var start = 0
    for (entity, end) in ends.enumerated() {
      let shared = words[start..<end].filter { frequencies[$0] > 1 }
      let sum = shared.reduce(0) { $0 + 1 / Double(frequencies[$1]) }
      for word in shared {
        let share = 1 / Double(frequencies[word]) / sum
        bearers.append(Bearer(entity: entity, word: numbers[word], share: share, wordsOfName: end - start))
      }
      start = end
    }
  }

  /// A word as a key, whose bytes are hashed at once rather than one by one.
  private struct Word: Hashable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }
}
