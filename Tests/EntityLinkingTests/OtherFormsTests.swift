import EntityExtraction
import PaperCorpus
import Testing

@testable import EntityLinking

struct OtherFormsTests {
  /// The thing of paper 1, by index, that a candidate of a paper is another form of.
  private func thing(
    of unsure: EntityCandidate, in paper: String = "1", among candidates: EntityCandidate...
  ) -> Int? {
    let things = candidates.enumerated().map { index, candidate in
      var thing = PaperThing(paper: PaperID(rawValue: "1"))
      thing.add(candidate, at: PaperThing.Place(summary: 0, candidate: index))
      return thing
    }
    return OtherForms(of: things).thing(of: unsure, in: PaperID(rawValue: paper))
  }

  @Test func `a plural is the singular's thing`() {
    #expect(thing(of: candidate("task vectors"), among: candidate("Qworl"), candidate("Task Vector")) == 1)
  }

  @Test func `a Korean term is the thing of its translation`() {
    #expect(thing(of: candidate("사회적 편향"), among: candidate("Social Biases")) == 0)
  }

  @Test func `a name with a class word is the thing of the name, and the other way round`() {
    #expect(thing(of: candidate("GRPO 알고리즘"), among: candidate("GRPO")) == 0)
    #expect(thing(of: candidate("GRPO"), among: candidate("GRPO 알고리즘")) == 0)
  }

  @Test func `a thing of another paper is not meant`() {
    #expect(thing(of: candidate("Qworl"), in: "2", among: candidate("Qworl")) == nil)
  }

  @Test func `a narrower term is another thing`() {
    #expect(thing(of: candidate("Sparse Task Vector"), among: candidate("Task Vector")) == nil)
  }

  @Test func `names of two things are neither's form`() {
    #expect(thing(of: candidate("Qworl", "Zelm"), among: candidate("Qworl"), candidate("Zelm")) == nil)
  }
}
