import TestSupport
import Testing

@testable import GoldStandard

struct FoldedNameTests {
  @Test(arguments: [
    ("Distribution-Matching Distillation", "distribution matching\u{00A0}distillation"),
    ("GPT‑4", "gpt4"), ("GPT–4", "GPT_4"), ("“CLIP”", "Clip"), ("Adam's", "Adam’s"), ("A·B", "ab"),
    ("ＦＩＤ", "fid"), ("ﬁne-tuning", "Finetuning"), ("x²", "x2"), ("ϵ-greedy", "Ε-greedy"), ("µP", "μp"),
    ("Straße", "STRASSE"), ("σ", "ς"), ("지식 증류", "지식증류"),
    ("\u{1100}\u{1161}", "가"), ("é", "e\u{301}"), ("a\u{1F}b", "ab"),
  ])
  func `spellings of one name fold to the same`(left: String, right: String) {
    #expect(FoldedName(left) == FoldedName(right))
  }

  @Test(arguments: [
    ("GPT-4", "GPT-4o"), ("ımage", "image"), ("C", "C++"), ("R.A", "RA"), ("a−b", "ab"), ("é", "e"),
    ("‘a", "`a"),
  ])
  func `names that differ in more fold to different ones`(left: String, right: String) {
    #expect(FoldedName(left) != FoldedName(right))
  }

  @Test(.enabled(if: ScoreProgram.isAvailable, "needs ../shared and python3"))
  func `two signs of Unicode fold to the same where the oracle folds them so`() throws {
    let known = try ScoreProgram.run(
      """
      import sys, unicodedata
      for value in range(sys.maxunicode + 1):
          if unicodedata.category(chr(value)) not in ("Cc", "Cn", "Co", "Cs"):
              print(value, "x".join(str(ord(sign)) for sign in score.fold(chr(value))), sep=",")
      """)
    var classes = MatchingClasses<FoldedName>()
    for line in known.split(separator: "\n") {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      let scalar = try #require(UInt32(fields[0]).flatMap(Unicode.Scalar.init))
      classes.add("U+\(String(scalar.value, radix: 16))", ours: FoldedName(String(scalar)), theirs: fields[1])
    }
    #expect(classes.count > 100_000)
    #expect(classes.disagreements == [])
  }
}
