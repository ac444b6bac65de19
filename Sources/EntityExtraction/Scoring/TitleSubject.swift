/// What a title says that its paper brings: the models of a benchmark's paper are under test, those of others help.
enum TitleSubject: UInt8 {
  /// A model, a method, or nothing that its words tell.
  case other
  /// A benchmark: `Benchmarking`, `Arena`.
  case benchmark
  /// A data set: `Corpus`.
  case data
  /// An overview or an opinion: `A Survey of`.
  case survey
  /// An inquiry into what is there: `Understanding`, `Why Do`.
  case study

  private static let words: HashTable = {
    let words: [(TitleSubject, String)] = [
      (
        .benchmark,
        "benchmark benchmarks benchmarking bench evaluating evaluation evaluate assessing arena leaderboard"
      ),
      (.data, "dataset datasets corpus data"),
      (.survey, "survey review position perspective roadmap"),
      (
        .study,
        "understanding analysis analyzing investigating study do does can is are how why what when revisiting"
      ),
    ]
    var table = HashTable(capacity: 64)
    for (subject, list) in words {
      for word in list.split(separator: " ") {
        table.set(Int(subject.rawValue), for: FeatureHash.text(Array(word.utf8)[...]))
      }
    }
    return table
  }()

  /// Reads the folded words of a title: the first of the set that one of them tells.
  init(of title: ArraySlice<UInt64>) {
    let told = title.compactMap { Self.words[$0] }.min() ?? 0
    self = TitleSubject(rawValue: UInt8(told)) ?? .other
  }
}
