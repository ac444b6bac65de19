/// Chooses among what the rules found, so that no two names share a token.
enum OverlapResolution {
  /// Takes the longest name first, the surer one where two are of one length, the earlier one where they are as sure.
  ///
  /// - Complexity: O(n log n) in the number of names.
  static func chosen(from found: [Found], tokenCount: Int) -> [Found] {
    var taken = [Bool](repeating: false, count: tokenCount)
    var chosen: [Found] = []
    let order = found.indices.sorted { left, right in
      let (one, other) = (found[left], found[right])
      if one.tokens.count != other.tokens.count { return one.tokens.count > other.tokens.count }
      if one.confidence != other.confidence { return one.confidence > other.confidence }
      return (one.tokens.lowerBound, left) < (other.tokens.lowerBound, right)
    }
    for index in order where !found[index].tokens.contains(where: { taken[$0] }) {
      for token in found[index].tokens { taken[token] = true }
      chosen.append(found[index])
    }
    return chosen.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
