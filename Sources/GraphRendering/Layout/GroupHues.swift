/// Which colour each group has: the one that most of its nodes had when the picture was drawn last, so that a group
/// keeps it while others grow past it.
enum GroupHues {
  /// Hands out the hues.
  ///
  /// - Parameters:
  ///   - groups: The drawn nodes of each group.
  ///   - earlier: For each drawn node the hue that it had, if any.
  /// - Returns: The hue of each group, no two the same, from 0 up to the number of hues.
  static func hues(of groups: [[Int]], earlier: [Int?]) -> [Int] {
    var claims: [(nodes: Int, group: Int, hue: Int)] = []
    for (group, nodes) in groups.enumerated() {
      let had = nodes.compactMap { earlier[$0] }
      for hue in Set(had) { claims.append((had.count { $0 == hue }, group, hue)) }
    }
    var hues = [Int?](repeating: nil, count: groups.count)
    for claim in claims.sorted(by: { ($1.nodes, $0.group, $0.hue) < ($0.nodes, $1.group, $1.hue) })
    where hues[claim.group] == nil && !hues.contains(claim.hue) {
      hues[claim.group] = claim.hue
    }
    var free = (0..<DrawnGraph.mostGroups).filter { !hues.contains($0) }[...]
    return hues.map { $0 ?? free.popFirst() ?? 0 }
  }
}
