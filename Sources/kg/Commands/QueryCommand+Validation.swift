import ArgumentParser
import GraphStorage

extension QueryCommand {
  /// Checks that the options ask one thing.
  func validateQuestion() throws {
    guard path.isEmpty || path.count == 2 else { throw ValidationError("--path takes two names.") }
    guard try questions.count == 1 else {
      throw ValidationError(
        """
        Ask for one thing: --related NAME, --about NAME, --top, --communities, --community NAME, --path NAME NAME, \
        --trending, --search TEXT, --results-on NAME, --paper ID, --related-to POST, --sql SELECT or --schema.
        """)
    }
  }

  /// Checks the options that choose papers by their days.
  func validate(_ period: StoredGraph.Period) throws {
    guard period != .init() else { return }
    if let since = period.since, let until = period.until, until < since {
      throw ValidationError("--until is before --since.")
    }
    if trending {
      guard period.until == nil else {
        throw ValidationError("--trending goes up to the newest paper; leave --until out.")
      }
      return
    }
    guard
      top || communities || !community.isEmpty || !related.isEmpty || relatedTo != nil || search != nil
        || !resultsOn.isEmpty
    else {
      throw ValidationError(
        """
        --since and --until go with --top, --related, --related-to, --community, --communities, --search and \
        --results-on, --since with --trending too.
        """)
    }
  }

  /// Checks the options that say what to show of an answer.
  func validateModifiers() throws {
    let isRelated = !related.isEmpty && !papers && !posts
    guard type == nil || isRelated || top || !community.isEmpty || trending || search != nil || paper != nil
    else {
      throw ValidationError(
        "--type goes with --related, --top, --community, --trending, --search and --paper.")
    }
    guard !generic || isRelated || top || trending else {
      throw ValidationError("--generic goes with --related, --top and --trending.")
    }
    guard !papers || !posts else { throw ValidationError("Ask for --papers or for --posts.") }
    guard !(papers || posts) || !related.isEmpty || relatedTo != nil else {
      throw ValidationError("--papers and --posts go with --related and --related-to.")
    }
    guard !evidence || paper != nil || !about.isEmpty || isRelated else {
      throw ValidationError("--evidence goes with --about, --paper and --related.")
    }
    guard open == nil || paper != nil else { throw ValidationError("--open goes with --paper.") }
  }
}
