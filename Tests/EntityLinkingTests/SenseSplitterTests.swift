import EntityExtraction
import PaperCorpus
import Testing

@testable import EntityLinking

struct SenseSplitterTests {
  private func senses(of name: String, _ candidates: [EntityCandidate]) -> [[Int]] {
    let things = candidates.enumerated().map { index, candidate in
      var thing = PaperThing(paper: PaperID(rawValue: "\(index)"))
      thing.add(candidate, at: PaperThing.Place(summary: index, candidate: 0))
      return thing
    }
    return SenseSplitter(things: things).senses(of: NameKey(name), among: Array(things.indices))
  }

  @Test func `long forms that differ are senses, and a bare form is in none`() {
    let senses = senses(
      of: "ACE",
      [
        candidate("adaptive channel enhancement", "ACE", longForms: ["ACE": "adaptive channel enhancement"]),
        candidate("ACE"),
        candidate("agentic context engineering", "ACE", longForms: ["ACE": "agentic context engineering"]),
      ])
    #expect(senses == [[0], [2]])
  }

  @Test func `long forms that are alike are one sense, which needs no telling apart`() {
    let senses = senses(
      of: "RLVR",
      [
        candidate("RLVR", longForms: ["RLVR": "reinforcement learning with verifiable rewards"]),
        candidate("RLVR", longForms: ["RLVR": "reinforcement learning from verifiable rewards"]),
      ])
    #expect(senses == [])
  }

  @Test func `two titles that introduce a name introduce two things`() {
    let introduced = candidate("PRISM-Bench", role: .introduces, source: .title)
    #expect(senses(of: "PRISM-Bench", [introduced, introduced, candidate("PRISM-Bench")]) == [[0], [1]])
  }
}
