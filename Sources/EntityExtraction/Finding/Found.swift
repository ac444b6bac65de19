/// Tokens that a rule takes for a name.
package struct Found: Sendable {
  /// The tokens of the name.
  var tokens: Range<Int>
  /// The rule.
  var source: Mention.Source
  /// How sure the rule is, 0 to 1.
  var confidence: Double
  /// The lexicon's entry, where the name is one.
  var entry: Int?
}

/// Two names that stand beside each other as one thing's.
package struct DeclaredAlias: Sendable {
  /// The name in front of the parenthesis.
  var outer: Range<Int>
  /// The name inside it.
  var inner: Range<Int>
  /// How it declares it.
  var kind: AliasEvidence.Kind
}
