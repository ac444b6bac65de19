import Curation
import PaperCorpus
import TestSupport
import Testing

struct CurationDeskTests {
  private let folder: TemporaryFolder
  private let entities = [
    KnownEntity(name: "DMD", otherNames: ["DMD"], papers: [PaperID(rawValue: "2509.00001")]),
    KnownEntity(
      name: "Distribution Matching", otherNames: ["DMD"], papers: [PaperID(rawValue: "2509.00002")]),
  ]

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("# 1. [A](https://arxiv.org/abs/2509.00001)\n", to: "a.md")
  }

  private func desk() throws -> CurationDesk {
    try CurationDesk(blog: Blog.discover(from: folder.path), databasePath: folder.path + "/graph.sqlite")
  }

  private func make(_ draft: CurationDesk.Draft) throws {
    try desk().make(draft) { bytes, path in
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      if let bytes { try folder.write(bytes, to: name) } else { try folder.remove(name) }
    }
  }

  @Test func `what is made and undone leaves the same bytes`() throws {
    let start = Array("\u{FEFF}# 주석\r\nurl: 'x'   # y\r\n\r\n".utf8)
    try folder.write(start, to: ".kg.yml")
    try make(desk().draft(adding: .rename("DMD", as: "X: y"), for: entities))
    try make(desk().draft(adding: .hide(["Distribution Matching"]), for: entities))
    #expect(CurationFile(try folder.bytes(of: ".kg.yml")).entries.count == 2)
    try make(desk().draftUndo())
    try make(desk().draftUndo())
    #expect(try folder.bytes(of: ".kg.yml") == start)
  }

  @Test func `a draft writes nothing`() throws {
    let draft = try desk().draft(adding: .hide(["DMD"]), for: entities)
    #expect(draft.before == nil)
    #expect(throws: (any Error).self) { try folder.bytes(of: ".kg.yml") }
  }

  @Test func `a canonical name that others bear too is said to be taken to the letter`() throws {
    let notes = try desk().draft(adding: .hide(["DMD"]), for: entities).notes
    #expect(notes == ["'DMD' is taken for the entity of just that name, not for \"Distribution Matching\""])
    #expect(try desk().draft(adding: .hide(["Distribution Matching"]), for: entities).notes == [])
  }

  @Test func `an unknown name is told from a refusal`() throws {
    #expect {
      try desk().draft(adding: .hide(["zzz"]), for: entities)
    } throws: { error in
      if case .unknownName? = error as? CurationError { true } else { false }
    }
    #expect {
      try desk().draft(adding: .rename("DMD", as: "distribution-matching"), for: entities)
    } throws: { error in
      if case .refused? = error as? CurationError { true } else { false }
    }
  }
}
