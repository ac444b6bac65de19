import EntityExtraction
import EntityLinking
import PaperCorpus

@testable import Curation

/// A small corpus: papers by id, each with the names of its things; `A|B` is a thing that the paper calls A and B.
struct CurationFixture {
  let summaries: [ExtractedSummary]
  let linked: LinkedCorpus

  init(_ papers: KeyValuePairs<String, [String]>) {
    summaries = papers.map { id, things in
      ExtractedSummary(
        paper: PaperID(rawValue: id), date: nil,
        extraction: SummaryExtraction(candidates: things.map { Self.candidate($0) }))
    }
    linked = EntityLinker(threshold: 0.5).linked(summaries)
  }

  /// Three senses of one abbreviation, two names of one thing that the linker keeps apart, and a few more.
  static let sample = CurationFixture([
    "2509.00001": ["Distribution Matching Distillation|DMD", "GRPO", "확산 모형"],
    "2509.00002": ["Digital Measurement Device|DMD", "GRPO", "Diffusion"],
    "2509.00003": ["group relative PO", "Diffusion", "T2I"], "2509.00004": ["GRPO", "FlowNet"],
  ])

  private static func candidate(_ names: String) -> EntityCandidate {
    let names = names.split(separator: "|").map(String.init)
    return EntityCandidate(
      name: names[0],
      mentions: names.enumerated().map { index, name in
        Mention(
          span: ByteSpan(100 * index, 100 * index + name.utf8.count), surface: name, section: 0,
          confidence: 0.9,
          source: .shape)
      },
      shares: TypeRoleShares(.method, .uses),
      aliases: names.count == 2
        ? [AliasEvidence(long: names[0], short: names[1], kind: .abbreviation, span: ByteSpan(0, 10))] : [])
  }

  /// The corpus after the decisions of a list, and what is said about them.
  func curated(_ list: String) -> CuratedCorpus {
    CuratedCorpus(
      applying: CurationFile(Array("curation:\n\(list)\n".utf8)), to: linked, of: summaries, threshold: 0.5)
  }

  /// For each paper, its entities; each with type and role.
  func rows(of corpus: LinkedCorpus) -> [String: [String]] {
    var rows: [String: [String]] = [:]
    for (paper, entities) in corpus.papers {
      rows[paper.rawValue] = entities.map { corpus.entities[$0.entity].name }.sorted()
    }
    return rows
  }
}
