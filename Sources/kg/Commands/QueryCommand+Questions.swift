import GraphStorage

extension QueryCommand {
  /// The questions that the options ask.
  var questions: [any Question] {
    var asked: [any Question] = []
    if !related.isEmpty {
      asked.append(
        papers || posts
          ? RelatedPapersQuestion(origin: .entities(related), wantsPosts: wantsPosts, scope: scope)
          : RelatedQuestion(names: related, scope: scope, showsEvidence: evidence))
    }
    if !about.isEmpty { asked.append(ProfileQuestion(names: about, scope: scope, showsEvidence: evidence)) }
    if top { asked.append(TopQuestion(scope: scope)) }
    if communities { asked.append(CommunityListQuestion(scope: scope)) }
    if !community.isEmpty { asked.append(CommunityQuestion(names: community, scope: scope)) }
    if let start = path.first, let end = path.last { asked.append(PathQuestion(start: start, end: end)) }
    if trending { asked.append(TrendQuestion(scope: scope)) }
    if let search { asked.append(SearchQuestion(text: search, scope: scope)) }
    if !resultsOn.isEmpty { asked.append(LeaderboardQuestion(names: resultsOn, scope: scope)) }
    if let paper { asked.append(PaperQuestion(text: paper, scope: scope, showsEvidence: evidence)) }
    if let relatedTo {
      asked.append(
        RelatedPapersQuestion(origin: .postOrPaper(relatedTo), wantsPosts: wantsPosts, scope: scope))
    }
    if let sql { asked.append(DatabaseQuestion.rows(ofSQL: sql)) }
    if schema { asked.append(DatabaseQuestion.schema) }
    return asked
  }

  private var scope: AnswerScope {
    AnswerScope(
      limit: limit, type: type, includesGeneric: generic, period: .init(since: since, until: until))
  }

  private var wantsPosts: Bool? { posts ? true : papers ? false : nil }
}
