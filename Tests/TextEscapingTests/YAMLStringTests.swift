import TestSupport
import Testing
import TextEscaping
import Yams

struct YAMLStringTests {
  @Test(
    arguments: HostileLabels.all + [
      "Yes", "3D", "2509.10", "null", "~", "a: b", "a #b", "- a", "[x], {y}", "é",
    ])
  func `a parser reads a scalar as the text that was written`(text: String) throws {
    let scalar = YAMLString.scalar(text)
    #expect(!scalar.contains("\n"))
    for document in ["k: \(scalar)\n", "k: [\(scalar), other]\n"] {
      let value = try #require(try Yams.compose(yaml: document)?["k"])
      let read = value.sequence?.first?.string ?? value.string
      #expect(read.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test(arguments: [
    ("GRPO", "GRPO"), ("지식 증류", "지식 증류"), ("Qwen2.5-VL", "Qwen2.5-VL"), ("Yes", "'Yes'"), ("3D", "'3D'"),
    ("it's", "'it''s'"), ("a\nb", "\"a\\nb\""), ("a\"\u{202E}", "\"a\\\"\\u202e\""), ("x: y", "'x: y'"),
  ])
  func `quotes stand where they are needed`(text: String, scalar: String) {
    #expect(YAMLString.scalar(text) == scalar)
  }
}
