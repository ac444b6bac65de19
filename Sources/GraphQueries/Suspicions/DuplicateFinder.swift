internal import EntityExtraction
internal import EntityLinking
internal import GraphStorage
internal import PaperCorpus

/// Finds entities that may be one, best first within a shared name.
struct DuplicateFinder {
  private let graph: StoredGraph
  private let company: Company
  private let paperIDs: Set<String>
  private let isSettled: (Int, Int) -> Bool
  /// The entities that a paper introduces: things of its own.
  private let introduced: Set<Int>

  /// Prepares a graph; pairs that are settled are passed over.
  init(_ graph: StoredGraph, isSettled: @escaping (Int, Int) -> Bool) {
    self.graph = graph
    company = Company(graph)
    paperIDs = Set(graph.papers.map(\.id.rawValue))
    self.isSettled = isSettled
    introduced = Set(graph.paperEntities.lazy.filter { $0.role == .introduces }.map(\.entity))
  }

  /// What is wrong with pairs; of several suspicions about one pair, the likeliest; those of one shared name
  /// are one.
  func suspicions(declaredApart: [DeclaredNames.Pair]) -> [Suspicion] {
    let found =
      NearPairs(graph).pairs.filter { !isSettled($0.first, $0.second) }.map(nearNames)
      + declaredApart.filter { !isSettled($0.first, $0.second) }.map(declaredAsOne)
    var best: [[Int]: Suspicion] = [:]
    for suspicion in found {
      let pair = suspicion.entities.sorted()
      if suspicion.score > best[pair]?.score ?? 0 { best[pair] = suspicion }
    }
    return grouped(best.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value))
  }

  private func nearNames(_ pair: NearPairs.Pair) -> Suspicion {
    guard pair.likeness == .sameLetters else {
      return suspicion(
        pair.first, pair.second, .nearNames(pair.likeness, pair.names[0], pair.names[1]),
        likelihood: SuspicionScore.likelihood(of: pair.likeness))
    }
    return suspicion(
      pair.first, pair.second, .sameName(pair.names[0]), likelihood: likelihood(ofSharing: pair))
  }

  /// Papers introduce things of their own, and an abbreviation is shared by chance; the more papers mean one thing by it, the likelier another does too.
  private func likelihood(ofSharing pair: NearPairs.Pair) -> Double {
    if introduced.isSuperset(of: [pair.first, pair.second]) || haveOtherNames(pair.first, pair.second) {
      return SuspicionScore.otherLongForm
    }
    guard NameForm.isAbbreviation(pair.names[0]) else { return SuspicionScore.sameName }
    let papers = [pair.first, pair.second].map { Double(graph.entities[$0].papers) }
    let share = max(papers[0], papers[1]) / (papers[0] + papers[1])
    return areToldApart(pair.first, pair.second)
      ? SuspicionScore.otherLongForm : SuspicionScore.sameName * share
  }

  /// Whether the names by which two entities are known are those of different things.
  private func haveOtherNames(_ first: Int, _ second: Int) -> Bool {
    let names = [first, second].map { [bareName(of: $0), graph.entities[$0].shortName] }
    return names[0].contains { left in names[1].contains { !NameDifference.allows(left, $0) } }
  }

  /// An entity's name without the id of a paper.
  private func bareName(of entity: Int) -> String {
    let name = graph.entities[entity].name
    guard namesPaper(name), let end = name.lastIndex(of: " ") else { return name }
    return String(name[..<end])
  }

  /// Whether both have spelled-out names in one script, none of which are alike.
  private func areToldApart(_ first: Int, _ second: Int) -> Bool {
    let longNames = [first, second].map { index in
      NameNeighbourhood.names(of: graph.entities[index]).filter { name in
        !NameForm.isAbbreviation(name) && !namesPaper(name)
      }
    }
    let verdicts = longNames[0].flatMap { left in
      longNames[1].compactMap { NameForm.areAlike(left, $0) }
    }
    return !verdicts.isEmpty && !verdicts.contains(true)
  }

  /// Whether a name ends in the id of a paper, because nothing better told it from another sense's.
  private func namesPaper(_ name: String) -> Bool {
    guard let last = name.last, last == ")" || last == "]",
      let open = name.lastIndex(of: last == ")" ? "(" : "[")
    else { return false }
    return paperIDs.contains(String(name[name.index(after: open)...].dropLast()))
  }

  private func declaredAsOne(_ pair: DeclaredNames.Pair) -> Suspicion {
    suspicion(
      pair.first, pair.second,
      .declaredAsOne(long: pair.declared.long, short: pair.declared.short, papers: pair.declared.papers),
      likelihood: SuspicionScore.likelihood(ofDeclarationsIn: pair.declared.papers),
      declarations: pair.declared.papers)
  }

  private func suspicion(
    _ first: Int, _ second: Int, _ kind: Suspicion.Kind, likelihood: Double, declarations: Int = 0
  ) -> Suspicion {
    let papersWithBoth = company.papersWithBoth(first, second)
    let likelihood = SuspicionScore.likelihood(
      likelihood, company: company.likeness(first, second), papersWithBoth: papersWithBoth - declarations,
      areOfOneType: graph.entities[first].type == graph.entities[second].type)
    let papers = graph.entities[first].papers + graph.entities[second].papers
    return Suspicion(
      kind: kind, entities: byPapers([first, second]), papersWithBoth: papersWithBoth, remedy: .merge,
      score: likelihood * SuspicionScore.importance(papers: papers))
  }

  private func byPapers(_ entities: [Int]) -> [Int] {
    entities.sorted { left, right in
      let papers = (graph.entities[left].papers, graph.entities[right].papers)
      return papers.0 != papers.1 ? papers.0 > papers.1 : left < right
    }
  }

  /// Joins the likely suspicions of one shared name about the entity in the most papers; what is wrong between
  /// the others is seen when those are settled.
  private func grouped(_ suspicions: [Suspicion]) -> [Suspicion] {
    var groups: [NameKey: [Suspicion]] = [:]
    var others: [Suspicion] = []
    for suspicion in suspicions {
      if case .sameName(let name) = suspicion.kind {
        groups[NameKey(name), default: []].append(suspicion)
      } else {
        others.append(suspicion)
      }
    }
    for (_, members) in groups.sorted(by: { $0.key < $1.key }) {
      let head = byPapers(Array(Set(members.flatMap(\.entities)))).first
      let kept = members.filter { $0.entities.first == head }
      let likely = kept.filter { $0.score >= SuspicionScore.grouped }
      others += kept.filter { $0.score < SuspicionScore.grouped }
      guard let best = likely.max(by: { $0.score < $1.score }) else { continue }
      others.append(
        Suspicion(
          kind: best.kind, entities: byPapers(Array(Set(likely.flatMap(\.entities)))),
          papersWithBoth: likely.map(\.papersWithBoth).max() ?? 0, remedy: .merge, score: best.score))
    }
    return others
  }
}
