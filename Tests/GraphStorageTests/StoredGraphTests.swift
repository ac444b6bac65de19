import EntityExtraction
import EntityLinking
import PaperCorpus
import Testing

@testable import GraphStorage

struct StoredGraphTests {
  private let papers = [
    StoredGraph.Paper(
      id: PaperID(rawValue: "2509.00001"), title: "흐름 매칭", url: nil, pageRank: 0.25,
      date: PostDate(year: 2024, month: 12, day: 31), address: "/a/#1"),
    StoredGraph.Paper(
      id: PaperID(rawValue: "2509.00002"), title: "", url: "https://arxiv.org/abs/2509.00002", pageRank: 0,
      date: nil, address: ""),
  ]
  private let entities = [
    StoredGraph.Entity(
      name: "Distribution Matching Distillation", shortName: "DMD", type: .method, isGeneric: false,
      pageRank: 0.5, papers: 2, aliases: ["분포 매칭 증류", "dmd"]),
    StoredGraph.Entity(
      name: "e\u{301}", shortName: "\u{E9}", type: .tool, isGeneric: true, pageRank: 1e-300, papers: 300,
      aliases: []),
  ]

  @Test(arguments: [Double.nan, .infinity, -0.25, 1.5, 1e308])
  func `a rank that is no probability is damage`(rank: Double) {
    var (entity, paper) = (entities[0], papers[0])
    (entity.pageRank, paper.pageRank) = (rank, rank)
    #expect(StoredGraph.Entities(reading: StoredGraph.Entities([entities[1], entity]).bytes) == nil)
    #expect(StoredGraph.Papers(reading: StoredGraph.Papers([papers[1], paper]).bytes) == nil)
    #expect(StoredGraph.Entities(reading: StoredGraph.Entities(entities).bytes) != nil)
    #expect(StoredGraph.Papers(reading: StoredGraph.Papers(papers).bytes) != nil)
  }

  @Test func `papers and entities are read as they were given`() {
    let read = StoredGraph.Papers(papers)
    #expect(read.map(\.id) == papers.map(\.id))
    #expect(read.map(\.title) == ["흐름 매칭", ""])
    #expect(read.map(\.url) == [nil, "https://arxiv.org/abs/2509.00002"])
    #expect(read.map(\.date) == [PostDate(year: 2024, month: 12, day: 31), nil])
    #expect(read.map(\.address) == ["/a/#1", ""])
    #expect(Array(read) == papers)
    let things = StoredGraph.Entities(entities)
    #expect(Array(things) == entities)
    #expect(things[0].aliases == ["분포 매칭 증류", "dmd"])
    #expect(things[1].pageRank == 1e-300)
    // The two forms of one letter are two names.
    #expect(Array(things[1].name.utf8) != Array(things[1].shortName.utf8))
  }

  @Test func `every day is read as it was written`() {
    for month in 1...12 {
      for day in 1...31 {
        let date = PostDate(year: 2025, month: month, day: day)
        let paper = StoredGraph.Paper(
          id: PaperID(rawValue: "1"), title: "", url: nil, pageRank: 0, date: date, address: "")
        #expect(StoredGraph.Papers([paper])[0].date == date)
      }
    }
  }

  @Test func `a paper is found by its id`() {
    let read = StoredGraph.Papers(papers)
    #expect(read.index(of: PaperID(rawValue: "2509.00002")) == 1)
    #expect(read.index(of: PaperID(rawValue: "2509.00003")) == nil)
    #expect(StoredGraph.Papers([]).index(of: PaperID(rawValue: "1")) == nil)
  }

  @Test func `entities are found by each of their names in any spelling`() {
    let read = StoredGraph.Entities(entities)
    for name in ["distribution-matching distillation", "dmd", "분포매칭 증류"] {
      #expect(read.indices(bearing: NameKey(name)) == [0])
    }
    #expect(read.indices(bearing: NameKey("DM")).isEmpty)
  }

  @Test func `edges are found from either end`() {
    let edges = [(0, 1), (0, 3), (2, 1), (2, 2)].map {
      StoredGraph.PaperEntity(paper: $0.0, entity: $0.1, role: $0.1 == 1 ? .uses : .measures)
    }
    let read = StoredGraph.PaperEntities(edges)
    #expect(Array(read) == edges)
    #expect((0..<4).map { read.ofPaper($0).map(\.entity) } == [[1, 3], [], [1, 2], []])
    #expect((0..<5).map { read.ofEntity($0).map(\.paper) } == [[], [0, 2], [2], [0], []])
    #expect(StoredGraph.PaperEntities([]).ofPaper(0).isEmpty)
  }

  @Test func `bytes that were cut off or changed are refused or read, but never beyond their end`() {
    let edges = StoredGraph.PaperEntities([StoredGraph.PaperEntity(paper: 1, entity: 1, role: .uses)])
    for bytes in [StoredGraph.Papers(papers).bytes, StoredGraph.Entities(entities).bytes, edges.bytes] {
      for place in bytes.indices {
        #expect(StoredGraph.Papers(reading: Array(bytes[..<place])) == nil)
        #expect(StoredGraph.Entities(reading: Array(bytes[..<place])) == nil)
        #expect(StoredGraph.PaperEntities(reading: Array(bytes[..<place]), papers: 2, entities: 2) == nil)
        for value in [0, 0x7F, 0xFF] as [UInt8] {
          var damaged = bytes
          damaged[place] = value
          for paper in StoredGraph.Papers(reading: damaged) ?? StoredGraph.Papers([]) {
            _ = (paper.id, paper.title, paper.url, paper.address)
          }
          let entities = StoredGraph.Entities(reading: damaged) ?? StoredGraph.Entities([])
          for entity in entities { _ = (entity.name, entity.shortName, entity.aliases) }
          _ = entities.indices(bearing: NameKey("DMD"))
          let read = StoredGraph.PaperEntities(reading: damaged, papers: 2, entities: 2)
          #expect(read?.allSatisfy { $0.paper < 2 && $0.entity < 2 } ?? true)
          for index in 0..<3 { _ = (read?.ofPaper(index).count, read.map { Array($0.ofEntity(index)) }) }
        }
      }
    }
  }
}
