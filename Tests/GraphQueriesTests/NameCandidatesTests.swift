import EntityExtraction
import GraphStorage
import Testing

@testable import GraphQueries

struct NameCandidatesTests {
  /// Names that come near each other in every way, and others.
  private let names = [
    "DMD", "DMD2", "Phased DMD", "DMD method", "Distribution Matching", "Disttribution Matching",
    "Distribution Matching Distillation", "Distributino Matching", "GPT-4", "GPT-4o", "GPT-4o-mini", "mini",
    "GPT 4 Turbo", "Qwen2.5-VL", "Qwen 2.5", "Qwen3 v2", "비디오 확산", "비디오 확산 모델", "확산", "확산 모델", "모델",
    "×YOLO", "YOLO", "ImageNet 256×256", "ImageNet-256", "ImageNet", "3.5", "512", "C++", ".", "A. B.", "A B",
    "Flow-Matching", "flow matching algorithm", "MeanFlowing", "MeanFlwoing", "ModernVBERT", "ModernBERT",
  ]

  @Test func `entities whose names come near are among the candidates`() throws {
    var fixture = GraphFixture()
    for name in names { fixture.paper([name: .uses]) }
    fixture.entity("DMD", aliases: ["DMD", "distribution matching distill", "증류"])
    fixture.entity("Knowledge", aliases: ["KD", "지식 증류"])
    let graph = fixture.graph
    let candidates = NameCandidates(graph)
    var pairs = 0
    for (index, entity) in graph.entities.enumerated() {
      let near = Set(candidates.near(index))
      #expect(!near.contains(index))
      for (other, stored) in graph.entities.enumerated() where other != index {
        let areNear = NameNeighbourhood.names(of: entity).contains { name in
          NameNeighbourhood.names(of: stored).contains {
            NameLikeness.between(ComparableName(name), ComparableName($0)) != nil
          }
        }
        if areNear { pairs += 1 }
        #expect(!areNear || near.contains(other), "\(entity.name) and \(stored.name)")
      }
    }
    #expect(pairs > 40)
  }
}
