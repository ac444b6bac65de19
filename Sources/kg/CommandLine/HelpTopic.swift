/// What `kg help` tells of besides commands.
enum HelpTopic: String, CaseIterable {
  case environment
  case exitCodes = "exit-codes"
  case files, formats, names, questions

  /// The topics' names in a sentence.
  static var list: String {
    let names = allCases.map(\.rawValue)
    // Every command makes this text, and joining takes many times as long as this.
    return names.indices.dropFirst().reduce(into: names.first ?? "") { list, index in
      list += (index == names.count - 1 ? " and " : ", ") + names[index]
    }
  }

  /// The topic that some arguments ask for; nil where they ask for something else.
  ///
  /// - Throws: `Failure.wrongUsage` where they ask for help on what is neither topic nor command.
  static func asked(in arguments: [String]) throws -> HelpTopic? {
    guard arguments.first == "help", arguments.count > 1 else { return nil }
    let word = arguments[1]
    if let topic = HelpTopic(rawValue: word) { return topic }
    let names = Mistake.commandNames + allCases.map(\.rawValue)
    guard names.contains(word) || word.hasPrefix("-") else {
      Terminal.note(
        Mistake.unknown(word, kind: "command or topic", among: names, help: "'kg --help' lists them"))
      throw Failure.wrongUsage
    }
    return nil
  }

  /// What there is to say, in lines of 80 columns at most.
  var text: String {
    switch self {
    case .exitCodes:
      """
      EXIT CODES

        0    done, or found
        1    ran, but found nothing
        2    failed; the sentence on standard error says what to do
        64   wrong usage: an option or argument that the command does not take
        65   bad input under 'kg build --strict'; the graph is as it was before
        69   another program that this needs is missing
        73   a file cannot be created
        74   results cannot be written: a full disk, a faulty one
        130  ended with Ctrl-C; the graph is as it was before

      A reader that goes away, as in 'kg query --top | head -1', ends kg quietly.
      """
    case .environment:
      """
      ENVIRONMENT

        KG_DATABASE     the graph's file, instead of .kg/kg.sqlite in the blog
        KG_THRESHOLD    how sure to be of an entity, from 0 to 1
        KG_LIMIT        how many rows answers show
        KG_FORMAT       the format of answers; see 'kg help formats'
        KG_LANG         the language of pictures: ko or en
        KG_THEME        the pages that pictures are for: auto, light or dark
        KG_WIDTH        the width of pictures in pixels
        NO_COLOR        no colour, whatever its value
        FORCE_COLOR, CLICOLOR_FORCE
                        colour even in a pipe, unless 0
        TERM            no colour and no progress where it is dumb
        CI              no progress
        COLUMNS         the width of tables on a terminal

      An option goes before a variable, and that before .kg.yml; a variable that is
      empty counts as unset. 'kg config' shows what holds, and where it comes from.
      """
    case .files:
      """
      FILES

        .kg/kg.sqlite   the graph; 'kg build' makes it anew where it is missing
        .kg/kg.places   where the nodes of pictures stood last
        .kg.yml         the author's settings and decisions

      All lie in the blog, which is found upwards from the current folder. In .kg.yml,
      the list 'curation' holds what 'kg curate' writes, and the section 'settings'
      holds values that stand in for options:

        settings:
          limit: 20
          theme: light

      An output named '-' is standard output. A file is written whole or not at all.
      """
    case .formats:
      """
      FORMATS

        table     aligned columns as wide as the terminal; what a terminal gets
        tsv       tab-separated, nothing cut; what a pipe or a file gets
        csv       comma-separated (RFC 4180)
        json      one object with sorted keys and a 'schema'
        jsonl     an object a row
        markdown  tables of GitHub Flavored Markdown

      Choose with --format NAME; --json is short for --format json, and makes errors
      objects on standard error too: {"code": 2, "error": "…"}. A schema's number
      changes where the meaning of a key does; more keys may come under the same.

      'kg export' writes pictures (svg, png, dot, mermaid) and the whole graph (json,
      csv, graphml, gexf, cytoscape, node-link, json-ld, neo4j, cypher, obsidian).
      """
    case .names:
      """
      NAMES

      A name in a question is a canonical name or an alias of an entity, Korean or
      English. Case, blanks, hyphens and quotes do not count: 'LLaMA-3' is 'llama 3'.
      Where a name means several things, all are answered; 'X (long form)' selects
      one, as "DMD (Distribution Matching Distillation)". A name that misses one by a
      letter or a word such as 'model' means that, and what was taken for what is
      said; any other that nothing bears is answered with the nearest ones. A name
      that begins with a hyphen follows '=', as in --about=-x, or stands behind '--'.
      """
    case .questions:
      """
      QUESTIONS

        kg query --related DMD            what is near it, and why
        kg query --related LoRA QLoRA     what is near both
        kg query --about DMD              names, papers, results, neighbours
        kg query --path DMD GRPO          what leads from one to the other
        kg query --community GRPO         what belongs with it
        kg query --communities            all groups
        kg query --top --type dataset     the most central ones
        kg query --trending               what is on the rise
        kg query --search 강화학습        names, titles and sentences that have it
        kg query --results-on ImageNet    figures, best first
        kg query --paper 2511.22677       what is known of a paper
        kg query --related DMD --papers   papers near it; --posts for posts
        kg query --related-to POST        posts near a post, and what they share
        kg query --sql "SELECT …"         what the database's views hold
        kg diff --since 2025-11-01        what the posts since then brought

      'kg help query' and 'kg help diff' have their options.
      """
    }
  }
}
