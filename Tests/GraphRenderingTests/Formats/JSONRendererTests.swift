import Foundation
import TestSupport
import Testing
import TextEscaping

@testable import GraphRendering

struct JSONRendererTests {
  @Test
  func `the fixture picture is written as in its golden file`() throws {
    try Snapshot.verify(
      JSONRenderer().render(SamplePictures.golden, layout: FixtureLayout.make()), named: "picture.json")
  }

  @Test
  func `it holds every node and edge of the picture`() throws {
    let picture = SamplePictures.golden
    let object = try parse(JSONRenderer().render(picture, layout: FixtureLayout.make()))
    let nodes = try #require(object["nodes"] as? [[String: Any]])
    let edges = try #require(object["edges"] as? [[String: Any]])
    #expect(object["schema"] as? String == "kg-picture-1")
    #expect(Set(nodes.compactMap { $0["id"] as? String }) == Set(picture.nodes.map(\.id)))
    #expect(nodes.count { $0["box"] is NSNull && $0["mark"] is NSNull } == 1)
    #expect(edges.count == picture.edges.count)
    let named = edges.compactMap { "\($0["source"] ?? "") \($0["kind"] ?? "") \($0["target"] ?? "")" }
      .sorted()
    let expected = picture.edges.map {
      "\(picture.nodes[$0.source].id) \($0.kind.rawValue) \(picture.nodes[$0.target].id)"
    }
    #expect(named == expected.sorted())
  }

  @Test
  func `keys are sorted in every object`() throws {
    let text = JSONRenderer().render(SamplePictures.golden, layout: try FixtureLayout.make())
    let top = text.split(separator: "\n").filter { $0.hasPrefix("\"") }.map { $0.prefix { $0 != ":" } }
    #expect(top.count == 8 && top == top.sorted())
    let node = try #require(text.split(separator: "\n").first { $0.contains("\"full_name\"") })
    let keys = [
      "box", "focus", "full_name", "id", "kind", "label", "lines", "link", "mark", "papers", "rank",
    ]
    let places = try keys.map { try #require(node.range(of: "\"\($0)\":")).lowerBound }
    #expect(places == places.sorted())
  }

  @Test
  func `hostile labels read back and close no script element`() throws {
    let ring = SamplePictures.ring(of: HostileLabels.all)
    let text = JSONRenderer().render(ring, layout: try FixtureLayout.grid(of: ring))
    #expect(!text.contains("<"))
    let nodes = try #require(try parse(text)["nodes"] as? [[String: Any]])
    #expect(Set(nodes.compactMap { $0["label"] as? String }) == Set(HostileLabels.all))
    #expect(nodes.allSatisfy { $0["link"] is NSNull || ($0["link"] as? String)?.hasPrefix("#") == true })
  }

  @Test(.enabled(if: OutsideProgram.python != nil, "needs the program python3"))
  func `Python reads it`() throws {
    let python = try #require(OutsideProgram.python)
    let ring = SamplePictures.ring(of: HostileLabels.all)
    let text = JSONRenderer().render(ring, layout: try FixtureLayout.grid(of: ring))
    let result = try python.run(
      ["-c", "import json, sys; json.load(open(sys.argv[1], encoding='utf-8'))"], on: text)
    #expect(result.status == 0, "\(result.output)")
  }

  private func parse(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
