import EntityExtraction
import GraphQueries
import GraphStorage

/// What looks wrong: the question, what raises it, and the command that settles it.
struct SuspicionAnswer {
  let graph: StoredGraph

  func answer(for suspicions: [Suspicion], limit: Int) -> Answer {
    let columns: [AnswerTable.Column] = [
      .init("score", isNumber: true), .init("question"), .init("entities", isFlexible: true),
      .init("reason", placement: .below(lines: 2)), .init("command", placement: .below(lines: nil)),
    ]
    let table = AnswerTable(key: "suspicions", columns: columns, first: limit, of: suspicions) { suspicion in
      let entities = suspicion.entities.map { index -> AnswerValue in
        let entity = graph.entities[index]
        return .shown(entity.name, as: "\"\(entity.name)\" (\(Number.counted(entity.papers, "paper")))")
      }
      return [
        .decimal(suspicion.score, decimals: 2), .text(question(suspicion.kind)), .list(entities),
        .text(reason(for: suspicion)), .text(command(for: suspicion)),
      ]
    }
    return Answer(schema: "kg-doctor-1", tables: [table])
  }

  private func question(_ kind: Suspicion.Kind) -> String {
    switch kind {
    case .sameName, .nearNames, .declaredAsOne: "one thing?"
    case .joinedOnce, .introducedAgain: "two things?"
    case .severalTypes: "which type?"
    case .shortName, .weakEvidence: "no entity?"
    }
  }

  private func reason(for suspicion: Suspicion) -> String {
    let both = suspicion.papersWithBoth
    let told = both > 0 ? "; \(Number.counted(both, "paper")) \(both == 1 ? "has" : "have") both" : ""
    switch suspicion.kind {
    case .sameName(let name): return "called '\(name)'\(told)"
    case .nearNames(let likeness, let first, let second):
      return "'\(first)' and '\(second)': \(words(for: likeness))\(told)"
    case .declaredAsOne(let long, let short, let papers):
      return "'\(long) (\(short))' stands in \(Number.counted(papers, "paper"))\(told)"
    case .joinedOnce(let alias, let papers):
      return "one paper alone joins '\(alias)', which is in \(Number.counted(papers, "paper"))"
    case .introducedAgain(let papers, let titles):
      let inTitles = titles > 1 ? ", \(titles == papers ? "all" : "\(titles)") in the title" : ""
      return "\(Number.counted(papers, "paper")) introduce it\(inTitles)"
    case .severalTypes(let types):
      return types.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        .map { "\($0.key.rawValue) in \(Number.counted($0.value, "paper"))" }.joined(separator: ", ")
    case .shortName: return "hardly a letter, and no other name"
    case .weakEvidence(let confidence):
      return "named once, confidence \(Number.fixed(confidence, decimals: 2))"
    }
  }

  private func words(for likeness: NameLikeness) -> String {
    switch likeness {
    case .sameLetters: "the same letters"
    case .classWord(let word): "'\(word)' more or less"
    case .oneLetter: "one letter differs"
    case .version: "another number"
    case .extended(let addition): "'\(addition)' more"
    }
  }

  /// The command line; quoting makes it harmless and exact, so it is printed as it is.
  private func command(for suspicion: Suspicion) -> String {
    let names = suspicion.entities.map { graph.entities[$0].name }
    return switch suspicion.remedy {
    case .merge: ShellQuote.command(["kg", "curate", "merge"], names: names)
    case .distinct(let name, let alias):
      ShellQuote.command(["kg", "curate", "distinct"], names: [name, alias])
    case .split(let paper, let name):
      ShellQuote.command(["kg", "curate", "split", "--papers", paper, "--as=\(name)"], names: names)
    case .retype(let type): ShellQuote.command(["kg", "curate", "retype"], names: names + [type.rawValue])
    case .hide: ShellQuote.command(["kg", "curate", "hide"], names: names)
    }
  }
}
