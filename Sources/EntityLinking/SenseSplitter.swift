internal import EntityExtraction
internal import PaperCorpus

/// Tells the senses of a name apart by what the papers that bear it declare.
///
/// A name that several titles introduce is a name of several things. An abbreviation whose papers declare long forms
/// that are not alike has a sense for each.
struct SenseSplitter {
  let things: [PaperThing]

  /// The senses of a name: sets of its bearers that say what they mean, ascending; empty where there is one only.
  func senses(of key: NameKey, among bearers: [Int]) -> [[Int]] {
    let introducers = bearers.filter { things[$0].brands.contains { NameKey($0) == key } }
    if introducers.count > 1 { return introducers.map { [$0] } }
    let isShort = bearers.contains { things[$0].shortKeys.contains(key) }
    let senses = isShort ? declaredSenses(of: key, among: bearers) : []
    return senses.count > 1 ? senses : []
  }

  /// The bearers that declare a long form for the name, by the likeness of their long forms.
  private func declaredSenses(of key: NameKey, among bearers: [Int]) -> [[Int]] {
    var senses: [[Int]] = []
    for bearer in bearers where things[bearer].declares(key) {
      if let home = senses.firstIndex(where: { $0.contains { haveAlikeNames($0, bearer) } }) {
        senses[home].append(bearer)
      } else {
        senses.append([bearer])
      }
    }
    return senses
  }

  /// Whether two things have spelled-out names that are alike; where their names are in different scripts, whether
  /// they are of one type.
  private func haveAlikeNames(_ left: Int, _ right: Int) -> Bool {
    let verdicts = things[left].longNames.flatMap { first in
      things[right].longNames.compactMap { NameForm.areAlike(first, $0) }
    }
    return verdicts.contains(true) || verdicts.isEmpty && things[left].type == things[right].type
  }
}
