import EntityExtraction
import PaperCorpus
import TestSupport
import Testing

@testable import GoldStandard

struct GoldAnnotationsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ name: String, id: String? = nil, entities: String = "") throws {
    try folder.write(
      #"{"id": "\#(id ?? name)", "entities": [\#(entities)], "results": []}"#, to: "\(name).json")
  }

  private func messages(_ gold: GoldAnnotations) -> [String] {
    gold.diagnostics.map { $0.description.replacing(folder.path, with: "GOLD") }
  }

  @Test func `a folder's papers come in the order of their names`() throws {
    for name in ["2509.2", "2509.10", "2508.3"] { try write(name) }
    let gold = GoldAnnotations(folder: folder.path)
    #expect(gold.papers.map(\.id.rawValue) == ["2508.3", "2509.10", "2509.2"])
    #expect(gold.diagnostics.isEmpty)
  }

  @Test func `every field is read`() throws {
    try folder.write(
      """
      {"id": "1", "entities": [{"name": "A", "types": ["model", "tool"], "role": "evaluates_on", "surfaces": ["a"],
      "optional": true}], "results": [{"subject": "A", "on": null, "metric": "B", "value": "1.5", "unit": "%"}],
      "relations": [{"from": "A", "type": "part_of", "to": "B"}], "note": "unknown fields are passed over"}
      """, to: "1.json")
    let paper = try #require(GoldAnnotations(folder: folder.path).papers.first)
    let entity = try #require(paper.entities.first)
    #expect(entity.name == "A" && entity.types == [.model, .tool] && entity.role == .evaluatesOn)
    #expect(entity.surfaces == ["a"] && entity.isOptional)
    let result = try #require(paper.results.first)
    #expect(result.subject == "A" && result.on == nil && result.metric == "B" && result.value == "1.5")
    let relation = try #require(paper.relations.first)
    #expect(relation.from == "A" && relation.type == .partOf && relation.to == "B")
  }

  @Test func `files of other names are none of its`() throws {
    try write("2509.1")
    try write("linking")
    try folder.write("2509.2", to: "2509.2.txt")
    #expect(GoldAnnotations(folder: folder.path).papers.count == 1)
  }

  @Test func `a list restricts it to the papers named`() throws {
    for name in ["2509.1", "2509.2", "2509.3"] { try write(name) }
    try folder.write("2509.3\r\n2509.1 2509.9\n", to: "list.txt")
    let gold = GoldAnnotations(folder: folder.path + "/", only: folder.path + "/list.txt")
    #expect(gold.papers.map(\.id.rawValue) == ["2509.1", "2509.3"])
    #expect(gold.diagnostics.isEmpty)
  }

  @Test func `a broken file is named and the others are read`() throws {
    try write("1")
    try folder.write(#"{"id": "2", "#, to: "2.json")
    try folder.write(#"{"id": "3"}"#, to: "3.json")
    try folder.write(Array(#"{"entities": [], "id": ""#.utf8) + [0xFF] + Array(#""}"#.utf8), to: "4.json")
    try write("5", entities: #"{"name": "A", "types": ["gadget"], "role": "uses", "surfaces": []}"#)
    try write("6", entities: #"{"name": "A", "types": [], "role": "uses", "surfaces": []}"#)
    let entity = #"{"name": "A", "types": ["task"], "role": "uses", "surfaces": []}"#
    try write("7", entities: "\(entity), \(entity)")
    try write("8", entities: entity)
    let gold = GoldAnnotations(folder: folder.path)
    #expect(gold.papers.map(\.id.rawValue) == ["1", "8"])
    #expect(gold.diagnostics.map(\.path) == (2...7).map { "\(folder.path)/\($0).json" })
    #expect(gold.diagnostics.allSatisfy { $0.severity == .error && $0.hint != nil })
    #expect(messages(gold)[0] == "GOLD/2.json: error: left out: The given data was not valid JSON.")
    #expect(messages(gold)[1].hasPrefix("GOLD/3.json: error: left out: "))
    #expect(messages(gold)[3].hasPrefix("GOLD/5.json: error: left out: entities.0.types.0: "))
  }

  @Test func `an empty folder says what belongs there`() throws {
    let gold = GoldAnnotations(folder: folder.path)
    #expect(gold.papers.isEmpty)
    #expect(messages(gold) == ["GOLD: error: holds no annotations"])
    #expect(gold.diagnostics.first?.hint?.contains("JSON") == true)
  }

  @Test func `a list that names no annotated paper says so`() throws {
    try write("1")
    try folder.write("2\n", to: "list.txt")
    let gold = GoldAnnotations(folder: folder.path, only: folder.path + "/list.txt")
    #expect(messages(gold) == ["GOLD: error: annotates none of the papers of GOLD/list.txt"])
  }

  @Test func `a folder or list that is not there is named`() throws {
    try write("1")
    #expect(messages(GoldAnnotations(folder: folder.path + "/none")) == ["GOLD/none: error: cannot be read"])
    #expect(
      messages(GoldAnnotations(folder: folder.path, only: folder.path + "/none.txt"))
        == ["GOLD/none.txt: error: cannot be read"])
  }
}
