import Foundation
import TestSupport
import Testing

struct AnswerSchemaTests {
  private static let path = "\(SourceTree.root)/Sources/kg/Documentation.docc/answers.schema.json"

  private static let questions = [
    "query --related DMD", "query --related CFG DiT --evidence", "query --about DMD --limit 2",
    "query --about GRPO --evidence", "query --top", "query --communities", "query --community GRPO",
    "query --path DMD2 GRPO", "query --trending --since 2025-11-05", "query --search diffusion",
    "query --search 강화", "query --results-on ImageNet", "query --results-on GSM8K",
    "query --paper 2311.18828 --evidence", "query --related DMD --papers", "query --related DMD --posts",
    "query --related-to 2025-11-04-daily-papers-20251104.md", "query --related-to 2311.18828",
    "query --sql 'SELECT entity, NULL AS absent FROM entity_rank'", "query --schema", "diff",
    "diff --since 2025-11-04", "stats", "doctor", "config", "evaluate gold --worst 2",
    "evaluate --sensitivity",
    "evaluate --related --before 2025-11-07", "train . gold --cross-validate --folds 2",
  ]

  @Test(.enabled(if: ExchangeTools.jsonSchema.isAvailable, "\(ExchangeTools.absence)"))
  func `every answer in JSON is as its schema says, and every schema has an answer`() throws {
    let sample = try SampleSession()
    try sample.copySampleBlog()
    try sample.annotateSampleBlog()
    let shell = Shell(in: sample.folder.path)
    try #require(try shell.run("kg build").status == 0)
    for (number, question) in Self.questions.enumerated() {
      let outcome = try shell.run("kg \(question) --json > \(number).answer")
      try #require(outcome.status == 0, "kg \(question): \(outcome.error)")
    }
    try sample.folder.write(
      """
      import json, pathlib, sys
      import jsonschema
      schema = json.loads(pathlib.Path(sys.argv[1]).read_text())
      jsonschema.Draft202012Validator.check_schema(schema)
      seen = set()
      for path in sorted(pathlib.Path(".").glob("*.answer")):
          answer = json.loads(path.read_text())
          seen.add(answer["schema"])
          form = schema["$defs"][answer["schema"]]
          for error in jsonschema.Draft202012Validator(form).iter_errors(answer):
              print(path, answer["schema"], error.json_path, error.message)
      print(*sorted(set(schema["$defs"]) - seen))
      """, to: "check.py")
    let check = try ExchangeTools.jsonSchema.run("check.py '\(Self.path)'", in: sample.folder.path)
    #expect(check.status == 0, "\(check.error)")
    #expect(check.output == "\n")
  }

  @Test func `every form that a question names is described`() throws {
    let data = try Data(contentsOf: URL(filePath: Self.path))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let described = Set(try #require(schema["$defs"] as? [String: Any]).keys)
    let source = try Shell(in: "\(SourceTree.root)/Sources/kg").run(
      "grep -rhoE --include='*.swift' '\"kg-[a-z-]+-[0-9]+\"' . | sort -u")
    let named = source.output.split(separator: "\n").map { String($0.dropFirst().dropLast()) }
    try #require(named.count > 15)
    #expect(Set(named) == described)
  }
}
