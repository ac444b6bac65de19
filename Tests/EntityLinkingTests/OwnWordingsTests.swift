import EntityExtraction
import EntityLinking
import PaperCorpus
import Testing

struct OwnWordingsTests {
  private let known = ["1", "4"].map { ($0, [candidate("사막 지도 생성", type: .task, role: .addresses)]) }

  private func names(_ corpus: LinkedCorpus) -> [String] { corpus.entities.map(\.name).sorted() }

  @Test func `a task that one paper words anew is the task`() {
    let corpus = linked(known + [("2", [candidate("느린 사막 지도 생성", type: .task, role: .addresses)])])
    #expect(names(corpus) == ["사막 지도 생성"])
    #expect(
      corpus.entities[0].aliases
        == [EntityAlias(name: "느린 사막 지도 생성", papers: 1, reason: .wording, attested: 1)])
  }

  @Test func `a wording that two papers share is a task of its own`() {
    let narrow = [candidate("느린 사막 지도 생성", type: .task, role: .addresses)]
    #expect(names(linked(known + [("2", narrow), ("3", narrow)])) == ["느린 사막 지도 생성", "사막 지도 생성"])
  }

  @Test func `what one paper alone calls a task is not what others word anew`() {
    let tasks = [known[0], ("2", [candidate("느린 사막 지도 생성", type: .task, role: .addresses)])]
    #expect(names(linked(tasks)) == ["느린 사막 지도 생성", "사막 지도 생성"])
  }

  @Test func `a task that its paper defines is its own`() {
    let defined = [candidate("느린 사막 지도 생성", type: .task, role: .introduces)]
    #expect(names(linked(known + [("2", defined)])) == ["느린 사막 지도 생성", "사막 지도 생성"])
  }

  @Test func `what was made is no wording of a task`() {
    let made = [candidate("느린 사막 지도 생성", type: .dataset, role: .uses)]
    #expect(names(linked(known + [("2", made)])) == ["느린 사막 지도 생성", "사막 지도 생성"])
  }

  @Test func `a method that ends in another is another method`() {
    let methods = [
      ("1", [candidate("사막 지도 손실")]), ("3", [candidate("사막 지도 손실")]), ("2", [candidate("느린 사막 지도 손실")]),
    ]
    #expect(names(linked(methods)) == ["느린 사막 지도 손실", "사막 지도 손실"])
  }

  @Test func `a wording of a wording is the widest task`() {
    let corpus = linked(
      known + [
        ("2", [candidate("느린 사막 지도 생성", type: .task, role: .addresses)]),
        ("3", [candidate("아주 느린 사막 지도 생성", type: .task, role: .addresses)]),
      ])
    #expect(names(corpus) == ["사막 지도 생성"])
    #expect(corpus.papers.keys.map(\.rawValue).sorted() == ["1", "2", "3", "4"])
  }

  @Test func `what the author keeps apart stays apart`() {
    let corpus = linked(
      known + [("2", [candidate("느린 사막 지도 생성", type: .task, role: .addresses)])],
      distinct: [["느린 사막 지도 생성", "사막 지도 생성"]])
    #expect(names(corpus) == ["느린 사막 지도 생성", "사막 지도 생성"])
  }
}
