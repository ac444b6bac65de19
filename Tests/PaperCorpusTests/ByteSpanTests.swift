import PaperCorpus
import Testing

struct ByteSpanTests {
  @Test func `the longer of two spans that start together comes first`() {
    #expect(
      [ByteSpan(3, 5), ByteSpan(3, 9), ByteSpan(1, 2)].sorted() == [
        ByteSpan(1, 2), ByteSpan(3, 9), ByteSpan(3, 5),
      ])
  }
}
