import EntityExtraction
import Testing

@testable import GoldStandard

struct EntityPairsTests {
  private func annotated(_ name: String, _ surfaces: String...) -> GoldPaper.Entity {
    GoldPaper.Entity(name: name, types: [.method], role: .uses, surfaces: surfaces)
  }

  private func found(_ name: String, _ surfaces: String..., confidence: Double = 1) -> EntityPairs.Found {
    EntityPairs.Found(name: name, surfaces: surfaces, confidence: confidence)
  }

  @Test func `a shared surface is enough, whatever the names are`() {
    let pairs = EntityPairs([annotated("지식 증류", "증류")], [found("Knowledge Distillation", "증류")])
    #expect(pairs.found == [0: 0])
    #expect(pairs.annotated == [0: 0])
    #expect(pairs.folded("Knowledge Distillation") == FoldedName("지식증류"))
  }

  @Test func `the surer one is paired, whatever the other shares`() {
    let pairs = EntityPairs(
      [annotated("A", "x", "y")], [found("A", "x", "y", confidence: 0.2), found("B", "x", confidence: 0.9)])
    #expect(pairs.found == [0: 1])
  }

  @Test func `what shares nothing stays alone`() {
    let pairs = EntityPairs([annotated("DMD")], [found("DMD2")])
    #expect(pairs.found.isEmpty)
    #expect(pairs.folded("DMD2") == FoldedName("dmd2"))
  }

  @Test func `those that share most are paired first`() {
    let pairs = EntityPairs(
      [annotated("A", "x"), annotated("B", "x", "y")], [found("C", "x", "y"), found("D", "x")])
    #expect(pairs.found == [0: 1, 1: 0])
  }

  @Test func `spellings that fold to one count once`() {
    let pairs = EntityPairs(
      [annotated("A", "x y", "X-Y", "xy"), annotated("B", "x y", "z")], [found("xy", "x y", "z")])
    #expect(pairs.found == [1: 0])
  }

  @Test func `an entity is paired once`() {
    let pairs = EntityPairs([annotated("A", "x"), annotated("B", "x")], [found("C", "x")])
    #expect(pairs.found == [0: 0])
  }

  @Test func `ties go by the bytes of the annotated name, then of the found one`() {
    let pairs = EntityPairs(
      [annotated("나", "x"), annotated("a", "x"), annotated("Z", "x")],
      [found("나", "y", "x"), found("c", "x"), found("B", "x")])
    #expect(pairs.found == [0: 0, 2: 2, 1: 1])
  }
}
