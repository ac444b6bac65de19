@testable import GraphStorage
import Testing

struct SearchWordsTests {
  @Test(arguments: [
    ("Flow-Matching, DiT2", "flow matching dit2 "),
    ("지식증류는", "지식 식증 증류 류는 "),
    ("값 x", "값 x "),
    ("RecA는", "reca 는 "),
    ("확산 모델", "확산 모델 "),
    ("Élan — 3.5", "élan 3 5 "),
    ("… !", ""),
  ])
  func `words are runs of letters, and pairs of syllables`(text: String, words: String) {
    #expect(SearchWords.indexed(text) == words)
  }

  @Test func `letters that Unicode writes apart give the same words`() {
    #expect(
      SearchWords.indexed("\u{1112}\u{1161}\u{11A8}\u{1109}\u{1173}\u{11B8}") == SearchWords.indexed("학습"))
  }

  @Test(arguments: [
    ("지식증류", #""지식" AND "식증" AND "증류""#),
    ("값", #""값" *"#),
    ("diff 모델", #""diff" * AND "모델""#),
  ])
  func `a question asks for all of its words, Latin ones by their beginning`(text: String, expression: String)
  {
    #expect(SearchWords.expression(for: SearchWords.terms(of: text)) == expression)
  }

  @Test(arguments: ["", " \"* ", "(-)"])
  func `a question without a letter asks for nothing`(text: String) {
    #expect(SearchWords.expression(for: SearchWords.terms(of: text)) == nil)
  }

  @Test func `no sign of a question is one of the index's own language`() {
    let terms = SearchWords.terms(of: #"a" OR NEAR(b* :c"#)
    #expect(SearchWords.expression(for: terms) == #""a" * AND "or" * AND "near" * AND "b" * AND "c" *"#)
  }

  @Test func `each summary has its row, and those beyond the last share one`() {
    let rows = SearchRow.rows(post: 5, summaries: Array(repeating: ["a"], count: SearchRow.lastPlace + 3))
    #expect(rows.count == SearchRow.lastPlace + 1)
    #expect(rows.last?.words.split(separator: " ").count == 3)
    #expect(rows.first?.number == 5 << 10)
    #expect(rows.map(\.number) == rows.map(\.number).sorted())
  }
}
