import Testing

@testable import GraphQueries

struct NameWordsTests {
  @Test(arguments: [
    ("Video Diffusion", ["video", "diffusion"]), ("FlashAttention-2", ["flash", "attention"]),
    ("DMD2", ["dmd"]), ("비디오 확산", ["비디오", "확산"]), ("CFG 증강", ["cfg", "증강"]), ("DMD판독", ["dmd", "판독"]),
    ("T-x", []), ("위 A", []), ("", []), ("QA for QA", ["qa", "for"]), ("GPT-4o", ["gpt"]),
  ])
  func `a name is its runs of letters`(name: String, words: [String]) {
    #expect(NameWords.of(name).map { String(decoding: $0, as: UTF8.self) } == words)
  }
}
