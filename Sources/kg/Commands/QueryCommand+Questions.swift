import GraphStorage

extension QueryCommand {
  /// The questions that the options ask.
  ///
  /// - Throws: `ValidationError` for a value that its option can't have.
  var questions: [any Question] {
    get throws { questions(in: try scope) }
  }

  private func questions(in scope: AnswerScope) -> [any Question] {
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

  /// How much the answer is about and shows.
  ///
  /// - Throws: `ValidationError` for a value that its option can't have.
  var scope: AnswerScope {
    get throws {
      AnswerScope(
        limit: try OptionText.number(limit, of: "--limit <number>") ?? 10,
        type: try OptionText.choice(type, of: "--type <type>"), includesGeneric: generic,
        period: .init(
          since: try OptionText.day(since, of: "--since <yyyy-mm-dd>"),
          until: try OptionText.day(until, of: "--until <yyyy-mm-dd>")))
    }
  }

  /// What to open of the paper, if anything.
  ///
  /// - Throws: `ValidationError` for a value that the option can't have.
  var openTarget: OpenTarget? {
    get throws { try OptionText.choice(open, of: "--open <post|paper>") }
  }

  private var wantsPosts: Bool? { posts ? true : papers ? false : nil }
}
