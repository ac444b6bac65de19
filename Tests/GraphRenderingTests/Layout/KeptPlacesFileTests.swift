import GraphRendering
import TestSupport
import Testing

struct KeptPlacesFileTests {
  private let file: KeptPlacesFile = {
    var file = KeptPlacesFile()
    file.pictures["overview 930"] = KeptPlaces(
      size: Size(width: 900.5, height: 600), faultPerEdge: 2.125, edges: 12,
      places: [
        "entity:DMD": .init(
          center: Point(x: 123.4, y: -5.1), labelIsBelow: true, hue: 7, markStep: 6, isMajor: true),
        "entity:확산": .init(center: Point(x: 0, y: 77), labelIsBelow: false, hue: 0),
      ])
    file.pictures["a"] = KeptPlaces(size: Size(width: 1, height: 2), faultPerEdge: 0, edges: 0, places: [:])
    return file
  }()

  @Test
  func `what is written is read again`() throws {
    #expect(try KeptPlacesFile(file.text) == file)
  }

  @Test
  func `pictures and nodes are written in order, one line each`() {
    #expect(
      file.text == """
        kg places 1
        a\t1\t2\t0\t0
        overview 930\t900.5\t600\t2.125\t12
        \tentity:DMD\t123.4\t-5.1\thue 7\tstep 6\tmajor
        \tentity:확산\t0\t77\tabove\thue 0

        """)
  }

  @Test
  func `hostile names come back as they were`() throws {
    var file = KeptPlacesFile()
    for label in HostileLabels.all where !label.isEmpty {
      file.pictures[label] = KeptPlaces(
        size: Size(width: 1, height: 1), faultPerEdge: 1, edges: 1,
        places: [label: .init(center: Point(x: 1, y: 1), labelIsBelow: true)])
    }
    #expect(try KeptPlacesFile(file.text) == file)
  }

  @Test(arguments: [
    ("", 1), ("other\n", 1), ("kg places 1\nx\t1\n", 2), ("kg places 1\n\tn\t1\t2\n", 2),
    ("kg places 1\nx\t1\t1\t0\t1\n\tn\tnan\t2\n", 3),
    ("kg places 1\nx\t1\t1\t0\t1\n\tn\t1\t2\thue 8\n", 3),
    ("kg places 1\nx\t1\t1\t0\t1\n\tn\t1\t2\tstep 7\n", 3),
    ("kg places 1\nx\t1\t1\t0\t1\n\tn\t1\t2\tbelow\n", 3), ("kg places 1\nx\t1\t1e300\t0\t1\n", 2),
  ])
  func `a damaged file is refused by the number of its line`(_ text: String, _ line: Int) {
    #expect(throws: RenderingError.damagedPlaces(line: line)) { try KeptPlacesFile(text) }
  }
}
