import Testing

@testable import GraphRendering

struct LegendTests {
  private let words = PictureWords(language: .korean)

  @Test
  func `entries carry the Korean word and the count`() {
    let legend = Legend(nodes: [(.paper, 3), (.tool, 1)], edges: [(.uses, 4)], words: words, width: 900)
    #expect(legend.entries.map(\.text) == ["논문 3", "도구 1", "사용 4"])
  }

  @Test(arguments: [160.0, 200, 400, 900])
  func `no entry leaves the width or lies on another`(_ width: Double) {
    let legend = Legend(
      nodes: PictureNode.Kind.allCases.map { ($0, 100) }, edges: PictureEdge.Kind.allCases.map { ($0, 100) },
      words: words, width: width)
    let ends = legend.entries.map { $0.textStart + TextWidth.measure($0.text, fontSize: Legend.fontSize) }
    #expect(ends.allSatisfy { $0 <= width })
    for (number, entry) in legend.entries.enumerated().dropFirst() {
      let before = legend.entries[number - 1]
      #expect(entry.place.y > before.place.y || entry.place.x >= ends[number - 1])
      #expect(entry.place.y < legend.height)
    }
  }

  @Test
  func `several kinds of edges begin a row`() {
    let edges: [(PictureEdge.Kind, Int)] = [(.introduces, 1), (.uses, 4)]
    let legend = Legend(nodes: [(.paper, 3)], edges: edges, words: words, width: 900)
    #expect(legend.entries[1].place.x == 0)
    #expect(legend.entries[1].place.y > legend.entries[0].place.y)
  }

  @Test
  func `the only kind of edges goes on in the row of the marks`() {
    let legend = Legend(nodes: [(.paper, 3)], edges: [(.related, 4)], words: words, width: 900)
    #expect(legend.entries[1].place.y == legend.entries[0].place.y)
  }

  @Test
  func `two groups share a row of a narrow column`() {
    let names = ["GPT-5 · Gemini 2.5 Pro · QA", "DiT · 위치 인코딩 · Video Generation"]
    let legend = Legend(
      nodes: [], edges: [], groups: names.enumerated().map { ($0.offset, $0.element) }, words: words,
      width: 332)
    #expect(legend.entries[0].place.y == legend.entries[1].place.y)
    let end =
      legend.entries[1].textStart + TextWidth.measure(legend.entries[1].text, fontSize: Legend.fontSize)
    #expect(end <= 332)
  }

  @Test
  func `groups begin a row, and a long name is shortened to the width`() {
    let legend = Legend(
      nodes: [(.paper, 3)], edges: [], groups: [(0, "확산"), (1, String(repeating: "긴 이름 ", count: 30))],
      words: words,
      width: 300)
    #expect(legend.entries[1].place.x == 0)
    #expect(legend.entries[1].place.y > legend.entries[0].place.y)
    let end =
      legend.entries[2].textStart + TextWidth.measure(legend.entries[2].text, fontSize: Legend.fontSize)
    #expect(end <= 300)
  }

  @Test
  func `every kind has a word of its own in each language`() {
    for language in Picture.Language.allCases {
      let words = PictureWords(language: language)
      #expect(Set(PictureNode.Kind.allCases.map { words.name(of: $0) }).count == 8)
      #expect(Set(PictureEdge.Kind.allCases.map { words.name(of: $0) }).count == 10)
    }
  }
}
