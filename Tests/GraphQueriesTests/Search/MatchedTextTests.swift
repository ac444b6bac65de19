import GraphStorage
import Testing

@testable import GraphQueries

struct MatchedTextTests {
  private func marked(_ text: String, _ question: String) -> String {
    MatchedText(text, scanner: TermScanner(SearchWords.terms(of: question))).parts
      .map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined(separator: "|")
  }

  @Test(arguments: [
    ("지식 증류는 쓴다", "증류", "지식 |[증류]|는 쓴다"), ("강화학습", "강화 학습", "[강화학습]"),
    ("하하하", "하하", "[하하하]"),
    ("Flow-matching flows", "FLOW", "[Flow]|-matching |[flow]|s"), ("overflow", "flow", "overflow"),
    ("는flow", "flow", "는|[flow]"), ("", "flow", ""), ("Élan vital", "élan", "[Élan]| vital"),
    ("학\n 습", "학", "[학]| 습"), ("λ-calculus λx", "Λ", "[λ]|-calculus |[λ]|x"),
    ("\u{1112}\u{1161}\u{11A8}습", "학습", "[학습]"),
  ])
  func `what was asked for is marked, and what touches is one`(text: String, question: String, parts: String)
  {
    #expect(marked(text, question) == parts)
  }
}
