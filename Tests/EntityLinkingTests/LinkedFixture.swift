import EntityExtraction
import EntityLinking
import PaperCorpus

/// What linking makes of papers with one summary each.
func linked(
  _ papers: [(String, [EntityCandidate])], threshold: Double = 0.5, distinct: [[String]] = []
) -> LinkedCorpus {
  EntityLinker(threshold: threshold).linked(
    papers.map { id, candidates in
      ExtractedSummary(
        paper: PaperID(rawValue: id), date: nil, extraction: SummaryExtraction(candidates: candidates))
    }, distinct: distinct)
}
