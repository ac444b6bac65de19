import PaperCorpus
import TestSupport

@testable import EntityExtraction

/// A summary made of a title and bodies of sections, with the marks of `MarkedText` anywhere in it.
struct SummaryFixture {
  let summary: PaperSummary
  let text: SourceText
  let spans: [ByteSpan]

  /// Lays the title out as a heading and each body as a section with a list item a line.
  init(title: String = "", _ sections: [(Section.Kind, [String])] = []) {
    var written = "# "
    var places: [(kind: Section.Kind, first: Int, count: Int)] = []
    var lines = [title]
    for (kind, bullets) in sections {
      places.append((kind, lines.count, bullets.count))
      lines += bullets
    }
    written += lines.joined(separator: "\n- ")
    let marked = MarkedText(written)
    text = SourceText(fileBytes: marked.bytes)
    spans = marked.spans.map { ByteSpan($0.lowerBound, $0.upperBound) }
    let starts = text.lineStarts
    let ends = starts.dropFirst().map { $0 - 1 } + [marked.bytes.count]
    let titleSpan = ByteSpan(2, max(2, ends[0]))
    summary = PaperSummary(
      paper: PaperID(rawValue: "2501.00001"), title: MarkedText(title).marked.first ?? title,
      titleSpan: titleSpan,
      url: nil, anchor: "",
      sections: places.map { place in
        let bullets = (place.first..<place.first + place.count).map {
          Bullet(label: nil, span: ByteSpan(starts[$0] + 2, ends[$0]))
        }
        let span = ByteSpan(starts[place.first], ends[place.first + place.count - 1])
        return Section(kind: place.kind, heading: place.kind.rawValue, span: span, bullets: bullets)
      })
  }

  /// A summary of one sentence in its method section.
  init(_ sentence: String) { self.init([(.method, [sentence])]) }

  /// What the marks say.
  var marked: [String] { spans.map { text.string($0) } }

  /// The tokens.
  var tokenized: TokenizedSummary { Tokenizer.tokens(of: summary, in: text) }

  /// What a lexicon and the rules make of it.
  func extraction(lexicon: Lexicon = Lexicon([])) throws -> SummaryExtraction {
    try EntityExtractor(lexicon: lexicon, weights: .embedded()).extraction(from: summary, in: text)
  }
}
