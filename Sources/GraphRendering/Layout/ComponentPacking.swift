/// Puts the parts of a picture that don't hang together side by side.
///
/// Polyomino packing (Freivalds, Dogrusoz and Kikusts 2002): parts are laid on a grid, largest first, each where the
/// whole then fits the wanted proportion best, so that small parts fill the corners that large ones leave.
struct ComponentPacking {
  /// The wanted width over height of the whole.
  let aspect: Double
  /// The width and height of a cell of the grid, in points.
  let cell: Double

  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  /// Returns how far each part has to be moved, given the boxes that each takes in its own coordinates.
  ///
  /// - Complexity: O(*p* · *c*²) for *p* parts on *c* cells.
  func offsets(of parts: [[Rectangle]]) -> [Point] {
    let shapes = parts.map(cells)
    let order = shapes.indices.sorted { (shapes[$1].count, $0) < (shapes[$0].count, $1) }
    var offsets = [Point](repeating: Point(x: 0, y: 0), count: parts.count)
    var taken: Set<Cell> = []
    for part in order {
      let place = self.place(for: shapes[part], among: taken)
      taken.formUnion(shapes[part].map { Cell(column: $0.column + place.column, row: $0.row + place.row) })
      offsets[part] = Point(x: Double(place.column) * cell, y: Double(place.row) * cell)
    }
    return offsets
  }

  private func cells(of rectangles: [Rectangle]) -> Set<Cell> {
    var cells: Set<Cell> = []
    for box in rectangles {
      for column in index(box.minX)...index(box.maxX) {
        for row in index(box.minY)...index(box.maxY) { cells.insert(Cell(column: column, row: row)) }
      }
    }
    return cells
  }

  private func index(_ coordinate: Double) -> Int { Int((coordinate / cell).rounded(.down)) }

  /// The move after which the whole needs the smallest canvas of the wanted proportion; the upper left of equal ones.
  private func place(for shape: Set<Cell>, among taken: Set<Cell>) -> Cell {
    guard let outer = frame(of: taken), let own = frame(of: shape) else { return Cell(column: 0, row: 0) }
    let outline = shape.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    var best: (cost: Double, place: Cell)?
    for row in (outer.minRow - own.maxRow - 1)...(outer.maxRow - own.minRow + 1) {
      for column in (outer.minColumn - own.maxColumn - 1)...(outer.maxColumn - own.minColumn + 1) {
        let width =
          max(outer.maxColumn, own.maxColumn + column) - min(outer.minColumn, own.minColumn + column) + 1
        let height = max(outer.maxRow, own.maxRow + row) - min(outer.minRow, own.minRow + row) + 1
        let cost = max(Double(width), Double(height) * aspect) + Double(width + height) / 1000
        if let best, best.cost <= cost { continue }
        let isFree = !outline.contains { taken.contains(Cell(column: $0.column + column, row: $0.row + row)) }
        if isFree { best = (cost, Cell(column: column, row: row)) }
      }
    }
    return best?.place ?? Cell(column: outer.maxColumn + 1 - own.minColumn, row: outer.minRow - own.minRow)
  }

  private struct Frame {
    var minColumn: Int
    var maxColumn: Int
    var minRow: Int
    var maxRow: Int
  }

  private func frame(of cells: Set<Cell>) -> Frame? {
    guard let first = cells.first else { return nil }
    let start = Frame(minColumn: first.column, maxColumn: first.column, minRow: first.row, maxRow: first.row)
    return cells.reduce(into: start) { frame, cell in
      frame.minColumn = min(frame.minColumn, cell.column)
      frame.maxColumn = max(frame.maxColumn, cell.column)
      frame.minRow = min(frame.minRow, cell.row)
      frame.maxRow = max(frame.maxRow, cell.row)
    }
  }
}
