import PaperCorpus
import Testing

@testable import EntityExtraction
@testable import ExtractionTraining

struct GoldLabelsTests {
  private func labels(_ sentence: String, _ entities: String) throws -> (GoldLabels, TokenizedSummary) {
    let text = SourceText(fileBytes: Array(sentence.utf8))
    let span = ByteSpan(0, text.bytes.count)
    let summary = PaperSummary(
      paper: PaperID(rawValue: "1"), title: "", titleSpan: ByteSpan(0, 0), url: nil, anchor: "",
      sections: [
        Section(kind: .method, heading: "Method", span: span, bullets: [Bullet(label: nil, span: span)])
      ])
    let tokens = Tokenizer.tokens(of: summary, in: text)
    let annotation = try GoldAnnotation(json: Array(#"{"id": "1", "entities": [\#(entities)]}"#.utf8))
    return (GoldLabels(annotation, in: tokens), tokens)
  }

  private func entity(_ surfaces: String, optional: Bool = false) -> String {
    #"{"name": "x", "types": ["method"], "role": "uses", "surfaces": [\#(surfaces)], "optional": \#(optional)}"#
  }

  @Test func `the longest surface wins where two overlap`() throws {
    let (labels, tokens) = try labels(
      "분포 매칭 증류를 쓴다", [entity(#""분포 매칭""#), entity(#""분포 매칭 증류""#)].joined(separator: ","))
    #expect(labels.places.map { tokens.surface(of: $0.tokens) } == ["분포 매칭 증류"])
    #expect(labels.allowed.prefix(4) == [0b00010, 0b00100, 0b01000, 0b00001])
  }

  @Test func `a surface inside a word is no place of it`() throws {
    let (labels, tokens) = try labels("RLHF와 RL을", entity(#""RL""#))
    #expect(labels.places.map { tokens.span(of: $0.tokens).start } == [8])
  }

  @Test func `an optional name may be one or none`() throws {
    let (labels, _) = try labels("LLM을", entity(#""LLM""#, optional: true))
    #expect(labels.allowed == [0b10001, 0b00001])
  }
}
