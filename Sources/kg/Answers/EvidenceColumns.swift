import GraphStorage
import PaperCorpus

/// The columns by which a row shows a sentence that is evidence of it.
enum EvidenceColumns {
  static let columns: [AnswerTable.Column] =
    [.init("section", isFlexible: true)] + PlaceColumns.columns + [
      .init("sentence", placement: .below(lines: 4))
    ]

  static func values(of sentence: NamingSentence?) -> [AnswerValue] {
    [AnswerValue(sentence?.section)] + PlaceColumns.values(of: sentence?.place)
      + [.quotation(sentence?.text)]
  }

  /// The sentences that name an entity as a table of their own: `date`, `arxiv_id`, `section`, `path`, `line`,
  /// `sentence`.
  static func table(of sentences: [NamingSentence], limit: Int) -> AnswerTable {
    AnswerTable(
      key: "evidence", columns: [.init("date", title: "evidence of"), .init("arxiv_id")] + columns,
      first: limit, of: sentences
    ) { sentence in
      [AnswerValue(sentence.date?.description), .text(sentence.paper.rawValue)] + values(of: sentence)
    }
  }
}
