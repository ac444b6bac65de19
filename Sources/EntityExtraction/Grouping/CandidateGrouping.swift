/// The mentions that name one thing in one summary.
package struct MentionGroup: Sendable {
  /// Its names in the order of the text.
  var found: [Found]
  /// The lexicon's entry that one of its names is, if any.
  var entry: Int?
  /// The declarations that joined its names.
  var aliases: [DeclaredAlias]
}

/// Joins the names of one thing: spellings, plurals, declared aliases and the lexicon's aliases.
struct CandidateGrouping {
  private let summary: TokenizedSummary
  private let lexicon: Lexicon

  init(_ summary: TokenizedSummary, lexicon: Lexicon) {
    self.summary = summary
    self.lexicon = lexicon
  }

  /// The groups in the order of their first mention.
  func groups(of found: [Found], aliases: [DeclaredAlias]) -> [MentionGroup] {
    var forms = HashTable(capacity: found.count)
    let formOf = found.map {
      forms.number(of: FoldedKey($0.tokens, in: summary).identity, orInsert: forms.count)
    }
    var sets = DisjointSets(count: forms.count)
    var entries = [Int?](repeating: nil, count: forms.count)
    joinPlurals(found, formOf, forms, &sets)
    joinClassWords(found, formOf, forms, &sets)
    var formOfEntry: [Int: Int] = [:]
    for (name, form) in zip(found, formOf) {
      guard let entry = name.entry ?? knownEntry(name.tokens) else { continue }
      entries[form] = entry
      sets.join(form, formOfEntry[entry, default: form])
      formOfEntry[entry] = form
    }
    var kept: [(alias: DeclaredAlias, form: Int)] = []
    for alias in aliases {
      guard let outer = forms[FoldedKey(alias.outer, in: summary).identity],
        let inner = forms[FoldedKey(alias.inner, in: summary).identity]
      else { continue }
      guard !isExample(entries[inner], of: entries[outer]) else { continue }
      sets.join(outer, inner)
      kept.append((alias, outer))
    }
    var groupOf = [Int?](repeating: nil, count: forms.count)
    var groups: [MentionGroup] = []
    for (name, form) in zip(found, formOf) {
      let root = sets.representative(of: form)
      let index = groupOf[root] ?? groups.count
      if index == groups.count {
        groupOf[root] = index
        groups.append(MentionGroup(found: [], entry: nil, aliases: []))
      }
      groups[index].found.append(name)
      groups[index].entry = groups[index].entry ?? entries[form]
    }
    for (alias, form) in kept {
      guard let index = groupOf[sets.representative(of: form)] else { continue }
      groups[index].aliases.append(alias)
    }
    return groups
  }

  /// Whether the lexicon knows the name in parentheses as data or a model, and not as what stands in front:
  /// `코드 생성(HumanEval)` names a task and where it is tested.
  private func isExample(_ inner: Int?, of outer: Int?) -> Bool {
    guard let inner, inner != outer else { return false }
    return lexicon.entries[inner].types.allSatisfy { [.dataset, .benchmark, .model].contains($0) }
  }

  private func knownEntry(_ tokens: Range<Int>) -> Int? {
    guard let alias = lexicon.aliases[FoldedKey(tokens, in: summary)] else { return nil }
    guard alias.exactCase else { return alias.entry }
    return summary.surface(of: tokens) == alias.text ? alias.entry : nil
  }

  /// Joins `MAR 모델` to `MAR` where both occur: the word behind the name only says what it is.
  private func joinClassWords(
    _ found: [Found], _ formOf: [Int], _ forms: HashTable, _ sets: inout DisjointSets
  ) {
    for (name, form) in zip(found, formOf) where name.tokens.count > 1 {
      let last = name.tokens.upperBound - 1
      guard CommonWords.isClassWord(last, in: summary),
        let short = forms[FoldedKey(name.tokens.lowerBound..<last, in: summary).identity]
      else { continue }
      sets.join(form, short)
    }
  }

  /// Joins `LLMs` to `LLM` where both occur.
  private func joinPlurals(
    _ found: [Found], _ formOf: [Int], _ forms: HashTable, _ sets: inout DisjointSets
  ) {
    for (name, form) in zip(found, formOf) {
      let last = name.tokens.upperBound - 1
      let text = summary.folded(of: last)
      guard summary.tokens[last].kind == .latin, text.count > 3, text.last == UInt8(ascii: "s") else {
        continue
      }
      var key = FoldedKey(name.tokens.lowerBound..<last, in: summary)
      key.append(text.dropLast())
      if let singular = forms[key.identity] { sets.join(form, singular) }
    }
  }
}
