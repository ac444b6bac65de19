import PaperCorpus
import Testing

@testable import EntityExtraction

struct NameExtensionTests {
  /// The pairs among names that a sentence holds, as `longer > shorter`.
  private func pairs(_ names: String...) -> [String] {
    let known = names.map { KnownName.used($0) }
    let candidates = FactFixture([(.method, [names.joined(separator: ", ")])], known).candidates
    return NameExtension.all(among: candidates).map {
      "\(candidates[$0.longer].name) > \(candidates[$0.shorter].name)"
    }
  }

  @Test(arguments: [
    ("Nemotron-Flash-1B", "Nemotron-Flash"), ("HealthBench Hard", "HealthBench"), ("NorMuon", "Muon"),
    ("2D Gaussian Splatting", "Gaussian Splatting"), ("alpha-aware VAE", "VAE"), ("사후 양자화", "양자화"),
    ("spectral scaling laws", "Scaling Law"), ("Kettle-R1+", "Kettle-R1"), ("Kettle++", "Kettle"),
  ])
  func `a name that goes on at a blank, a hyphen or a capital extends the other`(
    longer: String, shorter: String
  ) {
    #expect(pairs(longer, shorter) == ["\(longer) > \(shorter)"])
    #expect(pairs(shorter, longer) == ["\(longer) > \(shorter)"])
  }

  @Test(arguments: [
    ("Kettles", "Kettle"), ("DragBench-D", "DragBench-S"), ("transformer", "former"), ("DMD2", "DMD"),
  ])
  func `a name that does not part there extends none`(one: String, other: String) {
    #expect(pairs(one, other) == [])
  }

  @Test func `a name does not extend itself`() { #expect(pairs("Kettle", "Teapot") == []) }

  @Test func `what is added and how it is written is told`() throws {
    let candidates = FactFixture(
      "Qwen2.5-Omni 3B, Qwen2.5-Omni", .used("Qwen2.5-Omni 3B"), .used("Qwen2.5-Omni")
    )
    .candidates
    let pair = try #require(NameExtension.all(among: candidates).first)
    #expect(pair.isSuffix && !pair.isTight)
    #expect(pair.added == ["3b"])
  }
}
