import PaperCorpus
import Testing

struct ByteFinderTests {
  @Test func `each place is found in order, wherever the text begins and ends`() {
    let text = Array("xay¡azzAa\u{81}aaaB 증류 a".utf8)
    for start in text.indices {
      for end in start...text.count {
        text[start..<end].withUnsafeBufferPointer { part in
          let found = ByteFinder(UInt8(ascii: "a"))
          var places: [Int] = []
          while let place = found.first(in: part, from: (places.last ?? -1) + 1) { places.append(place) }
          #expect(places == part.indices.filter { part[$0] == UInt8(ascii: "a") })
          #expect(ByteFinder.firstBeyondASCII(in: part) == part.firstIndex { $0 >= 0x80 })
        }
      }
    }
  }

  @Test func `a letter is found in either case where asked`() {
    Array("........A.......a".utf8).withUnsafeBufferPointer { text in
      #expect(ByteFinder(UInt8(ascii: "a"), inEitherCase: true).first(in: text) == 8)
      #expect(ByteFinder(UInt8(ascii: "A"), inEitherCase: true).first(in: text, from: 9) == 16)
      #expect(ByteFinder(UInt8(ascii: "a")).first(in: text) == 16)
    }
  }
}
