internal import PaperCorpus

/// Gathers the results of a summary, each once, and the plain measures that they need.
struct ResultCollector {
  /// The summary's candidates.
  let candidates: [EntityCandidate]
  /// The results so far.
  private(set) var results: [ResultCandidate] = []
  /// The measures that no candidate has.
  private(set) var additions: [EntityCandidate] = []
  /// The metrics by their surfaces.
  private var measures: [String: Int] = [:]

  /// Starts with a summary's candidates.
  init(candidates: [EntityCandidate]) {
    self.candidates = candidates
    for (index, candidate) in candidates.enumerated() where candidate.type == .metric {
      for surface in candidate.surfaces where measures[surface] == nil { measures[surface] = index }
    }
  }

  /// Adds a result unless an equal one is there; one that says where it was measured goes before one that
  /// does not.
  mutating func add(_ read: ReadResult, in summary: TokenizedSummary, section: Int) {
    let metric: Int
    switch read.measure {
    case .candidate(let candidate): metric = candidate
    case .words(let tokens): metric = addition(tokens, in: summary, section: section)
    }
    let result = ResultCandidate(
      subject: read.subject, evaluatedOn: read.evaluatedOn, metric: metric, value: read.figure.value,
      unit: read.figure.resultUnit, relativeTo: read.relativeTo, span: summary.span(of: read.figure.tokens))
    let known = results.firstIndex {
      $0.subject == result.subject && $0.metric == metric && $0.value == result.value
        && $0.unit == result.unit
        && ($0.evaluatedOn == result.evaluatedOn || $0.evaluatedOn == nil || result.evaluatedOn == nil)
    }
    guard let known else { return results.append(result) }
    if results[known].evaluatedOn == nil, result.evaluatedOn != nil { results[known] = result }
  }

  /// Index of the candidate that plain words stand for; a new one where none is called so.
  private mutating func addition(_ tokens: Range<Int>, in summary: TokenizedSummary, section: Int) -> Int {
    let surface = summary.surface(of: tokens)
    let mention = Mention(
      span: summary.span(of: tokens), surface: surface, section: section, confidence: 0.7, source: .figure)
    if let known = measures[surface] {
      let place = known - candidates.count
      if place >= 0, !additions[place].mentions.contains(mention) {
        additions[place].mentions.append(mention)
      }
      return known
    }
    let index = candidates.count + additions.count
    additions.append(
      EntityCandidate(
        name: surface, mentions: [mention], shares: TypeRoleShares(.metric, .measures), isGeneric: true))
    measures[surface] = index
    return index
  }
}
