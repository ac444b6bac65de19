import Testing

@testable import EntityExtraction

struct TitleSubjectTests {
  private func subject(of title: String) -> TitleSubject {
    let words = title.lowercased().split(separator: " ").map { FeatureHash.text(Array($0.utf8)[...]) }
    return TitleSubject(of: words[...])
  }

  @Test(arguments: [
    ("Benchmarking Kettles", TitleSubject.benchmark), ("A Corpus of Kettles", .data),
    ("A Survey of Kettles", .survey), ("Why Kettles Whistle", .study), ("Faster Kettles", .other),
    ("", .other),
  ])
  func `a title's words tell what its paper brings`(title: String, subject: TitleSubject) {
    #expect(self.subject(of: title) == subject)
  }

  @Test func `a benchmark goes before what else a title tells`() {
    #expect(subject(of: "Understanding Kettles A Benchmark") == .benchmark)
  }
}
