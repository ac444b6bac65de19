import Testing

@testable import GraphRendering

struct ComponentPackingTests {
  @Test(arguments: 1...20)
  func `packed parts don't overlap`(_ seed: Int) {
    let parts = randomParts(seed: UInt64(seed))
    let offsets = ComponentPacking(aspect: 1.5, cell: 10).offsets(of: parts)
    for first in parts.indices {
      for second in 0..<first {
        for box in parts[first] {
          for other in parts[second] {
            #expect(!box.moved(by: offsets[first]).overlaps(other.moved(by: offsets[second])))
          }
        }
      }
    }
  }

  @Test
  func `a small part goes into the corner that a large one leaves`() {
    let corner = [
      Rectangle(minX: 0, minY: 0, maxX: 99, maxY: 19), Rectangle(minX: 0, minY: 0, maxX: 19, maxY: 99),
    ]
    let small = [Rectangle(minX: 0, minY: 0, maxX: 39, maxY: 39)]
    let offset = ComponentPacking(aspect: 1, cell: 10).offsets(of: [corner, small])[1]
    let place = small[0].moved(by: offset)
    #expect(place.minX >= 0 && place.minY >= 0 && place.maxX <= 100 && place.maxY <= 100)
  }

  @Test
  func `equal parts fill the wanted proportion`() {
    let square = [Rectangle(minX: 0, minY: 0, maxX: 9, maxY: 9)]
    let offsets = ComponentPacking(aspect: 2, cell: 10).offsets(
      of: [[Rectangle]](repeating: square, count: 8))
    let columns = Set(offsets.map(\.x))
    let rows = Set(offsets.map(\.y))
    #expect(columns.count == 4)
    #expect(rows.count == 2)
  }

  private func randomParts(seed: UInt64) -> [[Rectangle]] {
    var random = SeededRandom(seed)
    return (0..<6).map { _ in
      (0..<3).map { _ in
        let x = random.unit() * 100 - 50
        let y = random.unit() * 60 - 30
        return Rectangle(minX: x, minY: y, maxX: x + 5 + random.unit() * 40, maxY: y + 5 + random.unit() * 20)
      }
    }
  }
}

extension Rectangle {
  fileprivate func moved(by offset: Point) -> Rectangle {
    Rectangle(minX: minX + offset.x, minY: minY + offset.y, maxX: maxX + offset.x, maxY: maxY + offset.y)
  }
}
