/// Draws a picture again: what it had stays in place, what is new settles between.
struct KeptLayout {
  let graph: DrawnGraph
  let extents: [NodeExtent]
  let gap: Double

  /// Below this share of nodes that have a place, a layout from nothing is better.
  private static let smallestShare = 0.5
  /// How much worse, per edge, the picture may become before it is laid out from nothing.
  private static let patience = 1.6
  /// The share of edges that may come or go before that is asked at all: a day's posts shall not upset a picture.
  private static let smallestChange = 0.15
  /// Labels may grow a little before their neighbours have to give way.
  private static let slack = 1.0
  /// How many random moves each new node makes.
  private static let moves = 3000

  /// An arrangement in the coordinates of the earlier drawing.
  ///
  /// - Returns: nil where too little is left of the earlier picture or it has become too tangled.
  func arrangement(of picture: Picture, from kept: KeptPlaces, refines: Bool) -> Arrangement? {
    let places = graph.nodes.map { kept.places[picture.nodes[$0].id] }
    let old = places.indices.filter { places[$0] != nil }
    let new = places.indices.filter { places[$0] == nil }
    guard Double(old.count) >= Self.smallestShare * Double(places.count) else { return nil }

    var arrangement = Arrangement(
      extents: extents, centers: places.map { $0?.center ?? Point(x: 0, y: 0) })
    for node in old { arrangement.labelIsBelow[node] = places[node]?.labelIsBelow ?? true }
    guard makeRoom(for: old, in: &arrangement, size: kept.size) else { return nil }
    settle(new, after: old, in: &arrangement, size: kept.size)
    guard refines else { return arrangement }

    let margin = PictureColumn.margin
    arrangement.move(by: Point(x: -margin, y: -margin))
    let bounds = arrangement.bounds
    let canvas = Size(
      width: max(kept.size.width - 2 * margin, bounds.maxX),
      height: max(kept.size.height - 2 * margin, bounds.maxY))
    var annealing = LayoutAnnealing(
      LayoutFaults(arrangement, of: graph, within: canvas, gap: gap), moving: new, seed: 1)
    var refinement = LayoutRefinement(annealing.run(moves: Self.moves * new.count), moving: new)
    refinement.improve()
    let change = Double(abs(graph.edges.count - kept.edges))
    let isTangled = refinement.cost > Self.patience * kept.faultPerEdge * Double(graph.edges.count)
    if change > max(3, Self.smallestChange * Double(kept.edges)), isTangled { return nil }
    arrangement = refinement.arrangement
    arrangement.move(by: Point(x: margin, y: margin))
    return arrangement
  }

  /// Of an arrangement and its mirror images the one that is nearest to an earlier drawing.
  func turned(_ arrangement: Arrangement, of picture: Picture, towards kept: KeptPlaces) -> Arrangement {
    let places = graph.nodes.map { kept.places[picture.nodes[$0].id]?.center }
    let known = places.indices.filter { places[$0] != nil }
    let mirrors = [(false, false), (true, false), (false, true), (true, true)].map {
      arrangement.mirrored(leftRight: $0.0, upDown: $0.1)
    }
    func distance(_ candidate: Arrangement) -> Double {
      let ways = known.map { candidate.centers[$0] - (places[$0] ?? Point(x: 0, y: 0)) }
      let mean = ways.reduce(Point(x: 0, y: 0), +) * (1 / Double(max(ways.count, 1)))
      return ways.reduce(0) { sum, way in
        let rest = way - mean
        return sum + rest.x * rest.x + rest.y * rest.y
      }
    }
    return mirrors.dropFirst().reduce(mirrors[0]) { distance($1) < distance($0) ? $1 : $0 }
  }

  /// Parts old nodes that cover each other because a label has grown; false where that fails.
  private func makeRoom(for old: [Int], in arrangement: inout Arrangement, size: Size) -> Bool {
    var known = Arrangement(
      extents: old.map { extents[$0] }, centers: old.map { arrangement.centers[$0] })
    guard known.hasOverlap(gap: gap - Self.slack) else { return true }
    guard known.separate(gap: gap - Self.slack, within: size) else { return false }
    for (position, node) in old.enumerated() { arrangement.centers[node] = known.centers[position] }
    return true
  }

  /// Puts each new node on the free place nearest to its neighbours, those with most placed neighbours first; below
  /// the drawing where there is none.
  private func settle(_ new: [Int], after old: [Int], in arrangement: inout Arrangement, size: Size) {
    var placed = old
    var waiting = new
    while !waiting.isEmpty {
      let isPlaced = Set(placed)
      let ties = waiting.map { node in graph.neighbors[node].count { isPlaced.contains($0) } }
      let next = waiting.indices.max { (ties[$0], -$0) < (ties[$1], -$1) } ?? 0
      let node = waiting.remove(at: next)
      let around = graph.neighbors[node].filter(isPlaced.contains).map { arrangement.centers[$0] }
      let middle = Point(x: size.width / 2, y: size.height / 2)
      let goal = around.isEmpty ? middle : around.reduce(Point(x: 0, y: 0), +) * (1 / Double(around.count))
      arrangement.centers[node] = freePlace(for: node, near: goal, among: placed, in: arrangement, size: size)
      placed.append(node)
    }
  }

  private func freePlace(
    for node: Int, near goal: Point, among placed: [Int], in arrangement: Arrangement, size: Size
  ) -> Point {
    let own = extents[node].size
    let margin = PictureColumn.margin
    let boxes = placed.map { arrangement.box($0).insetBy(-gap) }
    let step = 10.0
    var best: (distance: Double, center: Point)?
    var y = margin + own.height / 2
    while y + own.height / 2 <= size.height - margin {
      var x = margin + own.width / 2
      while x + own.width / 2 <= size.width - margin {
        let center = Point(x: x, y: y)
        let distance = (center - goal).length
        if distance < best?.distance ?? .infinity {
          let box = Rectangle(center: center, size: own)
          if !boxes.contains(where: { $0.overlaps(box) }) { best = (distance, center) }
        }
        x += step
      }
      y += step
    }
    if let best { return best.center }
    let bottom = placed.map { arrangement.box($0).maxY }.max() ?? margin
    let x = min(max(goal.x, margin + own.width / 2), size.width - margin - own.width / 2)
    return Point(x: x, y: bottom + gap + own.height / 2)
  }
}
