import EntityExtraction
import PaperCorpus
import Testing

@testable import EntityLinking

struct KnownNamesTests {
  /// The names of entities, each called by the first name of its candidates, which are papers' of their own.
  private func names(_ entities: [EntityCandidate]...) -> KnownNames {
    KnownNames(
      entities.map { candidates in
        let things = candidates.enumerated().map { index, candidate in
          var thing = PaperThing(paper: PaperID(rawValue: "\(index)"))
          thing.add(candidate, at: PaperThing.Place(summary: index, candidate: 0))
          return thing
        }
        return (candidates[0].name, candidates[0].type, things)
      }, lexicon: .embedded)
  }

  @Test func `a spelling of an entity's name is known`() {
    #expect(names([candidate("Zelm")], [candidate("Task Vector")]).entity(of: candidate("task vector")) == 1)
  }

  @Test func `a word in other letters is another name`() {
    #expect(names([candidate("QWORL")]).entity(of: candidate("Qworl")) == nil)
  }

  @Test func `a word in small letters is known at the head of a title`() {
    #expect(names([candidate("zelming")]).entity(of: candidate("Zelming")) == 0)
  }

  @Test func `a translation, a plural and a name with a class word are known`() {
    let known = names([candidate("사회적 편향")], [candidate("Task Vector")])
    #expect(known.entity(of: candidate("social biases")) == 0)
    #expect(known.entity(of: candidate("Task Vectors")) == 1)
    #expect(known.entity(of: candidate("Task Vector 기법")) == 1)
  }

  @Test func `another name of the lexicon's entry is known`() {
    #expect(names([candidate("Lip synchronization", type: .task)]).entity(of: candidate("립싱크")) == 0)
  }

  @Test func `a name that nearly all papers give one entity is that one's, but for an abbreviation`() {
    let term = [candidate("사막 지도"), candidate("사막 지도"), candidate("사막 지도"), candidate("사막 지도")]
    let words = names(term, [candidate("다른 것", "사막 지도")])
    #expect(words.entity(of: candidate("사막 지도")) == 0)
    let short = [candidate("QWL"), candidate("QWL"), candidate("QWL"), candidate("QWL")]
    #expect(names(short, [candidate("QWL")]).entity(of: candidate("QWL")) == nil)
  }

  @Test func `what two papers call an entity is known, what one calls it is not`() {
    let known = names([candidate("Task Vector", "과제 벡터"), candidate("과제 벡터"), candidate("Zelm", "젤름")])
    #expect(known.entity(of: candidate("과제 벡터")) == 0)
    #expect(known.entity(of: candidate("젤름")) == nil)
  }

  @Test func `a name of two entities is no one's`() {
    #expect(names([candidate("Qworl")], [candidate("Qworl")]).entity(of: candidate("Qworl")) == nil)
  }

  @Test func `a candidate with names of two entities is no one's`() {
    #expect(names([candidate("Qworl")], [candidate("Zelm")]).entity(of: candidate("Qworl", "Zelm")) == nil)
  }

  @Test func `a name that none has is unknown`() {
    #expect(names([candidate("Qworl")]).entity(of: candidate("Zelm")) == nil)
  }
}
