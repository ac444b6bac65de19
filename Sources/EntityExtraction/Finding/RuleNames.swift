/// What the rules find in a summary, the lexicon's names apart from the others'.
package struct RuleNames: Sendable {
  let known: [Found]
  let others: [Found]
  let aliases: [DeclaredAlias]

  package init(_ summary: TokenizedSummary, lexicon: Lexicon) {
    let (beside, aliases) = ParenthesisRule.names(in: summary)
    known = LexiconRule.names(in: summary, lexicon: lexicon)
    others = TitleRule.names(in: summary) + beside + ShapeRule.names(in: summary)
    self.aliases = aliases
  }
}
