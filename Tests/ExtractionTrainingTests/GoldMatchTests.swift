import Testing

@testable import ExtractionTraining

struct GoldMatchTests {
  private func annotation(_ surfaces: [[String]]) throws -> GoldAnnotation {
    let entities = surfaces.map { surfaces in
      let list = surfaces.map { "\"\($0)\"" }.joined(separator: ",")
      return #"{"name": "\#(surfaces[0])", "types": ["method"], "role": "uses", "surfaces": [\#(list)]}"#
    }
    return try GoldAnnotation(
      json: Array(#"{"id": "1", "entities": [\#(entities.joined(separator: ","))]}"#.utf8))
  }

  @Test func `a candidate goes to the entity that it shares most surfaces with`() throws {
    let gold = try annotation([["DMD", "분포 매칭 증류"], ["DMD", "Decoupled DMD", "분리된 DMD"]])
    let match = GoldMatch(gold, surfaces: [["DMD", "분리된 DMD", "Decoupled DMD"]], names: ["Decoupled DMD"])
    #expect(match.entities == [1])
  }

  @Test func `an entity has one candidate, the surest where confidences are given`() throws {
    let gold = try annotation([["MAR", "MAR 모델"]])
    let match = GoldMatch(
      gold, surfaces: [["MAR 모델"], ["MAR"]], names: ["MAR 모델", "MAR"], confidence: [0.2, 0.9])
    #expect(match.entities == [nil, 0])
  }

  @Test func `case, hyphens and blanks make no difference`() throws {
    let gold = try annotation([["text-to-image"]])
    #expect(GoldMatch(gold, surfaces: [["Text to Image"]], names: ["Text to Image"]).entities == [0])
  }
}
