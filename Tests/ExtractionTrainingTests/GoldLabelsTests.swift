import GoldStandard
import PaperCorpus
import Testing

@testable import EntityExtraction
@testable import ExtractionTraining

struct GoldLabelsTests {
  private func labels(
    _ sentence: String, _ entities: GoldPaper.Entity..., coverage: TrainingPaper.Coverage = .whole
  ) -> (GoldLabels, TokenizedSummary) {
    let text = SourceText(fileBytes: Array(sentence.utf8))
    let span = ByteSpan(0, text.bytes.count)
    let summary = PaperSummary(
      paper: PaperID(rawValue: "1"), title: "", titleSpan: ByteSpan(0, 0), url: nil, anchor: "",
      sections: [
        Section(kind: .method, heading: "Method", span: span, bullets: [Bullet(label: nil, span: span)])
      ])
    let tokens = Tokenizer.tokens(of: summary, in: text)
    let annotation = GoldPaper(id: PaperID(rawValue: "1"), entities: entities)
    return (GoldLabels(annotation, in: tokens, coverage: coverage), tokens)
  }

  private func entity(_ surfaces: String..., isOptional: Bool = false) -> GoldPaper.Entity {
    GoldPaper.Entity(
      name: "x", types: [.method], role: .uses, surfaces: surfaces, isOptional: isOptional)
  }

  @Test func `the longest surface wins where two overlap`() {
    let (labels, tokens) = labels(
      "분포 매칭 증류를 쓴다", entity("분포 매칭"), entity("분포 매칭 증류"))
    #expect(labels.places.map { tokens.surface(of: $0.tokens) } == ["분포 매칭 증류"])
    #expect(labels.allowed.prefix(4) == [0b00010, 0b00100, 0b01000, 0b00001])
  }

  @Test func `a surface inside a word is no place of it`() {
    let (labels, tokens) = labels("RLHF와 RL을", entity("RL"))
    #expect(labels.places.map { tokens.span(of: $0.tokens).start } == [8])
  }

  @Test func `an optional name may be one or none`() {
    let (labels, _) = labels("LLM을", entity("LLM", isOptional: true))
    #expect(labels.allowed == [0b10001, 0b00001])
  }

  @Test func `where some types are marked, what is written as a name may be one`() {
    let (labels, _) = labels("We run Marrow on KiteBank", entity("KiteBank"), coverage: .marked)
    #expect(labels.allowed == [0b00001, 0b00001, 0b11111, 0b00001, 0b10000])
  }

  @Test func `a surface in decomposed letters is found`() {
    let (labels, tokens) = labels(
      "흐름 맵 기법을 쓴다", entity("\u{1112}\u{1173}\u{1105}\u{1173}\u{11B7} \u{1106}\u{1162}\u{11B8}"))
    #expect(labels.places.map { tokens.surface(of: $0.tokens) } == ["흐름 맵"])
  }
}
