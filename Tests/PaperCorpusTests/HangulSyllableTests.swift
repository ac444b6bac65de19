import Testing

@testable import PaperCorpus

struct HangulSyllableTests {
  @Test func `a syllable begins where Unicode has one, and nowhere else`() {
    let scalars =
      (0xABF0...0xD7FB).compactMap { Unicode.Scalar($0 as Int) } + ["a", "é", "\u{1100}", "漢", "😀"]
    for scalar in scalars {
      let bytes = Array(String(scalar).utf8)
      bytes.withUnsafeBufferPointer { bytes in
        #expect(HangulSyllable.begins(at: 0, in: bytes) == (0xAC00...0xD7A3 ~= scalar.value))
        for place in bytes.indices.dropFirst() { #expect(!HangulSyllable.begins(at: place, in: bytes)) }
      }
    }
  }

  @Test func `bytes that end within a syllable begin none`() {
    for length in 1...2 {
      Array("한".utf8.prefix(length)).withUnsafeBufferPointer { bytes in
        #expect(!HangulSyllable.begins(at: 0, in: bytes))
      }
    }
  }
}
