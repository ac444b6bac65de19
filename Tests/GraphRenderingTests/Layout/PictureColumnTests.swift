import Testing

@testable import GraphRendering

struct PictureColumnTests {
  private let picture = SamplePictures.ego(nodes: 15, seed: 8)

  @Test
  func `on a telephone a picture fills the column and is higher than wide`() throws {
    let layout = try GraphvizLayout(columnWidth: 360, beginnings: 1).layout(picture)
    let svg = SVGRenderer().render(picture, layout: layout)
    let box = try #require(svg.firstMatch(of: /viewBox="0 0 (\d+) (\d+)"/))
    let (width, height) = (try #require(Int(box.1)), try #require(Int(box.2)))
    #expect(width <= 360)
    #expect(height >= width)
  }

  @Test
  func `no label on a telephone is smaller than ten points`() throws {
    let layout = try GraphvizLayout(columnWidth: 360, beginnings: 1).layout(picture)
    #expect(layout.nodes.allSatisfy { $0.fontSize >= 10 })
  }

  @Test
  func `title and legend keep inside a telephone's column`() throws {
    let layout = try GraphvizLayout(columnWidth: 360, beginnings: 1).layout(picture)
    #expect(SVGRenderer().render(picture, layout: layout).contains("width=\"360\""))
  }
}
