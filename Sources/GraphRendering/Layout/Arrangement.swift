/// Where the nodes of a picture stand while a layout is being made.
struct Arrangement {
  let extents: [NodeExtent]
  /// The middles of mark and label together.
  var centers: [Point]
  /// Whether the label stands below its mark rather than above.
  var labelIsBelow: [Bool]

  init(extents: [NodeExtent], centers: [Point]) {
    self.extents = extents
    self.centers = centers
    labelIsBelow = extents.map { _ in true }
  }

  /// What a node takes.
  func box(_ node: Int) -> Rectangle { Rectangle(center: centers[node], size: extents[node].size) }

  /// The centre of a node's mark, where its edges meet.
  func mark(_ node: Int) -> Point {
    let rise = extents[node].markRise
    return Point(x: centers[node].x, y: centers[node].y + (labelIsBelow[node] ? -rise : rise))
  }

  /// What a node's label takes.
  func labelBox(_ node: Int) -> Rectangle {
    var label = box(node)
    let mark = extents[node].markSize * NodeExtent.markReach
    if labelIsBelow[node] { label.minY += mark } else { label.maxY -= mark }
    return label
  }

  /// The smallest rectangle around all nodes.
  var bounds: Rectangle {
    let boxes = centers.indices.map(box)
    return boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
  }

  /// Whether two nodes come closer than `gap`.
  func hasOverlap(gap: Double) -> Bool {
    nearPairs(gap: gap).contains { first, second in
      let overlap = overlapOf(first, second, gap: gap)
      return overlap.x > 0 && overlap.y > 0
    }
  }

  /// The pairs of nodes that may come closer than `gap`: those in the same or neighbouring cells of a grid whose cells
  /// are as large as the largest node. Ordered by the lower number.
  ///
  /// - Complexity: linear in the nodes where they are spread evenly.
  private func nearPairs(gap: Double) -> [(Int, Int)] {
    let cell = Size(
      width: extents.reduce(0) { max($0, $1.size.width) } + max(gap, 0) + 1,
      height: extents.reduce(0) { max($0, $1.size.height) } + max(gap, 0) + 1)
    let start = centers.first ?? Point(x: 0, y: 0)
    let low = centers.reduce(start) { Point(x: min($0.x, $1.x), y: min($0.y, $1.y)) }
    let columnOf = centers.map { Int(($0.x - low.x) / cell.width) }
    let rowOf = centers.map { Int(($0.y - low.y) / cell.height) }
    let columns = (columnOf.max() ?? 0) + 1
    let rows = (rowOf.max() ?? 0) + 1
    // The nodes by cell (counting sort), row by row: three neighbouring cells of a row are one range.
    var starts = [Int](repeating: 0, count: columns * rows + 1)
    for node in centers.indices { starts[rowOf[node] * columns + columnOf[node] + 1] += 1 }
    for cell in 1..<starts.count { starts[cell] += starts[cell - 1] }
    var next = starts
    var members = [Int](repeating: 0, count: centers.count)
    for node in centers.indices {
      let cell = rowOf[node] * columns + columnOf[node]
      members[next[cell]] = node
      next[cell] += 1
    }

    var pairs: [(Int, Int)] = []
    for node in centers.indices {
      let first = max(0, columnOf[node] - 1)
      let last = min(columns - 1, columnOf[node] + 1)
      for row in max(0, rowOf[node] - 1)...min(rows - 1, rowOf[node] + 1) {
        for place in starts[row * columns + first]..<starts[row * columns + last + 1]
        where members[place] > node { pairs.append((node, members[place])) }
      }
    }
    return pairs
  }

  mutating func move(by offset: Point) {
    for node in centers.indices { centers[node] = centers[node] + offset }
  }

  /// The arrangement as a mirror shows it, labels kept on their nodes.
  func mirrored(leftRight: Bool, upDown: Bool) -> Arrangement {
    var mirrored = self
    for node in centers.indices {
      if leftRight { mirrored.centers[node].x = -centers[node].x }
      if upDown {
        mirrored.centers[node].y = -centers[node].y
        mirrored.labelIsBelow[node] = !labelIsBelow[node]
      }
    }
    return mirrored
  }

  /// Rounds the middles to tenths of a point, as they are written and kept.
  mutating func roundToTenths() {
    for node in centers.indices {
      centers[node] = Point(
        x: (centers[node].x * 10).rounded() / 10, y: (centers[node].y * 10).rounded() / 10)
    }
  }

  /// Stretches the arrangement of the middles so that the boxes just fill `size`, its corner at the origin.
  mutating func fill(_ size: Size) {
    stretch(\.x, to: size.width) { $0.size.width }
    stretch(\.y, to: size.height) { $0.size.height }
  }

  private mutating func stretch(
    _ axis: WritableKeyPath<Point, Double>, to length: Double, extent: (NodeExtent) -> Double
  ) {
    let values = centers.map { $0[keyPath: axis] }
    guard let low = values.min(), let high = values.max() else { return }
    let widest = extents.map(extent).max() ?? 0
    let scale = high > low ? max(0, length - widest) / (high - low) : 0
    for node in centers.indices {
      centers[node][keyPath: axis] = widest / 2 + (values[node] - low) * scale
    }
    if high == low { for node in centers.indices { centers[node][keyPath: axis] = length / 2 } }
  }

  /// The arrangement pulled apart along one axis where its shape, as width over height, is outside of `shapes` and that
  /// leaves `gap` between all nodes.
  ///
  /// Straight lines that cross still do, others still don't.
  func stretched(to shapes: ClosedRange<Double>, within width: Double, gap: Double) -> Arrangement {
    var stretched = self
    let bounds = self.bounds
    let shape = bounds.width / max(bounds.height, 1)
    if shape > shapes.upperBound {
      stretched.stretch(\.y, to: bounds.width / shapes.upperBound) { $0.size.height }
    } else if shape < shapes.lowerBound {
      stretched.stretch(\.x, to: min(bounds.height * shapes.lowerBound, max(width, bounds.width))) {
        $0.size.width
      }
    }
    return stretched.hasOverlap(gap: gap - 0.01) ? self : stretched
  }

  /// Evens out how densely the nodes stand: moves each, along both axes, by `share` of the way to where it would stand
  /// if all were spread evenly in the same order.
  mutating func spread(by share: Double) {
    spread(\.x, by: share)
    spread(\.y, by: share)
  }

  private mutating func spread(_ axis: WritableKeyPath<Point, Double>, by share: Double) {
    let values = centers.map { $0[keyPath: axis] }
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    guard let first = order.first, let last = order.last, order.count > 1 else { return }
    let low = values[first]
    let step = (values[last] - low) / Double(order.count - 1)
    for (place, node) in order.enumerated() {
      let even = low + step * Double(place)
      centers[node][keyPath: axis] += share * (even - values[node])
    }
  }

  /// Turns the arrangement so that it is widest from left to right (principal axis of the middles).
  mutating func layDown() {
    let count = Double(centers.count)
    let mean = centers.reduce(Point(x: 0, y: 0), +) * (1 / count)
    var xx = 0.0
    var xy = 0.0
    var yy = 0.0
    for center in centers {
      let offset = center - mean
      xx += offset.x * offset.x
      xy += offset.x * offset.y
      yy += offset.y * offset.y
    }
    // The eigenvector of the larger eigenvalue of the covariance.
    let root = ((xx - yy) * (xx - yy) / 4 + xy * xy).squareRoot()
    let axis =
      abs(xy) > 1e-9 ? Point(x: (xx - yy) / 2 + root, y: xy) : Point(x: xx >= yy ? 1 : 0, y: xx >= yy ? 0 : 1)
    let length = axis.length
    guard length > 0 else { return }
    let unit = axis * (1 / length)
    for node in centers.indices {
      let offset = centers[node] - mean
      centers[node] = Point(
        x: offset.x * unit.x + offset.y * unit.y, y: offset.y * unit.x - offset.x * unit.y)
    }
  }

  /// Pushes overlapping nodes apart, each pair along the way that is shorter, and keeps them inside `size`.
  ///
  /// - Returns: Whether no two nodes come closer than `gap` at the end.
  /// - Complexity: O(*rounds* · *n*) for *n* nodes that are spread evenly.
  mutating func separate(gap: Double, within size: Size, rounds: Int = 400) -> Bool {
    for node in centers.indices { keepInside(node, size) }
    for _ in 0..<rounds {
      var moved = false
      for (first, second) in nearPairs(gap: gap) {
        let overlap = overlapOf(first, second, gap: gap)
        guard overlap.x > 0, overlap.y > 0 else { continue }
        moved = true
        push(first, second, overlap: overlap)
        keepInside(first, size)
        keepInside(second, size)
      }
      if !moved { break }
    }
    return !hasOverlap(gap: gap - 0.01)
  }

  private func overlapOf(_ first: Int, _ second: Int, gap: Double) -> Point {
    let distance = centers[first] - centers[second]
    return Point(
      x: (extents[first].size.width + extents[second].size.width) / 2 + gap - abs(distance.x),
      y: (extents[first].size.height + extents[second].size.height) / 2 + gap - abs(distance.y))
  }

  private mutating func push(_ first: Int, _ second: Int, overlap: Point) {
    if overlap.x < overlap.y {
      let step = overlap.x / 2 + 0.01
      let direction: Double = centers[first].x < centers[second].x ? -1 : 1
      centers[first].x += direction * step
      centers[second].x -= direction * step
    } else {
      let step = overlap.y / 2 + 0.01
      let direction: Double = centers[first].y < centers[second].y ? -1 : 1
      centers[first].y += direction * step
      centers[second].y -= direction * step
    }
  }

  private mutating func keepInside(_ node: Int, _ size: Size) {
    let half = extents[node].size
    centers[node].x = min(
      max(centers[node].x, half.width / 2), max(half.width / 2, size.width - half.width / 2))
    centers[node].y = min(
      max(centers[node].y, half.height / 2), max(half.height / 2, size.height - half.height / 2))
  }
}
