import TestSupport
import Testing
import TextEscaping

@testable import GraphRendering

struct DOTRendererTests {
  @Test
  func `the fixture picture is written as in its golden file`() throws {
    try Snapshot.verify(
      DOTRenderer().render(SamplePictures.golden, layout: FixtureLayout.make()), named: "picture.gv")
  }

  @Test(.enabled(if: OutsideProgram.dot != nil, "needs the program dot"))
  func `Graphviz reads the fixture and hostile labels without an error`() throws {
    let dot = try #require(OutsideProgram.dot)
    let ring = SamplePictures.ring(of: HostileLabels.all)
    let hostile = DOTRenderer().render(ring, layout: try FixtureLayout.grid(of: ring))
    for graph in [DOTRenderer().render(SamplePictures.golden, layout: try FixtureLayout.make()), hostile] {
      let result = try dot.run(["-Tcanon"], on: graph)
      #expect(result.status == 0)
      #expect(!result.output.split(separator: "\n").contains { $0.hasPrefix("Error") })
    }
    let plain = try dot.run(["-Tplain"], on: hostile).output.split(separator: "\n")
    #expect(plain.count { $0.hasPrefix("node ") } == HostileLabels.all.count)
    #expect(plain.count { $0.hasPrefix("edge ") } == HostileLabels.all.count)
    #expect(!hostile.contains("URL=\"javascript"))
  }

  @Test(.enabled(if: OutsideProgram(named: "neato") != nil, "needs the program neato"))
  func `neato draws every node where the layout has it`() throws {
    let neato = try #require(OutsideProgram(named: "neato"))
    let layout = try FixtureLayout.make()
    let graph = DOTRenderer().render(SamplePictures.golden, layout: layout)
    let lines = try neato.run(["-n2", "-Tplain"], on: graph).output.split(separator: "\n")
    let nodes = lines.filter { $0.hasPrefix("node ") && !$0.contains("\"비") && !$0.contains("\"확") }
    let first = try #require(layout.nodes.first)
    let found = nodes.compactMap { line -> (String, Point)? in
      let parts = line.split(separator: " ")
      guard let x = Double(parts[2]), let y = Double(parts[3]) else { return nil }
      return (String(parts[1]), Point(x: x * 72, y: -y * 72))
    }
    // Plain output shifts the drawing to the origin: compare the distances to one node.
    let origin = try #require(found.first { $0.0 == SamplePictures.golden.nodes[first.index].id }).1
    for node in layout.nodes {
      guard let place = found.first(where: { $0.0 == SamplePictures.golden.nodes[node.index].id })?.1 else {
        continue
      }
      let expected = node.box.center - first.box.center
      #expect((place - origin - expected).length < 0.5)
    }
    #expect(found.count >= 8)
  }

  @Test
  func `the order in which nodes and edges are given doesn't show`() throws {
    let picture = SamplePictures.ego(nodes: 12, seed: 2)
    var random = SeededRandom(7)
    let shuffled = picture.shuffled(using: &random)
    let first = DOTRenderer().render(picture, layout: try FixtureLayout.grid(of: picture))
    let second = DOTRenderer().render(shuffled, layout: try FixtureLayout.grid(of: shuffled))
    #expect(first == second)
  }
}
