import TestSupport
import Testing

@testable import EntityExtraction

struct ByteTrieTests {
  @Test func `the longest text that a word begins with is found, as a search of all texts finds it`() {
    var random = SeededGenerator(seed: 7)
    func word(upTo length: Int) -> [UInt8] {
      (0..<Int.random(in: 1...length, using: &random)).map { _ in UInt8.random(in: 97...99, using: &random) }
    }
    for _ in 0..<200 {
      var trie = ByteTrie<[UInt8]>()
      let texts = (0..<12).map { _ in word(upTo: 5) }
      for text in texts { trie[text, default: []] = text }
      for _ in 0..<20 {
        let word = word(upTo: 7)
        let longest = texts.filter { word.starts(with: $0) }.max { $0.count < $1.count }
        #expect(trie.longest(in: word) == longest)
        #expect(trie.longest(in: word, whole: true) == (texts.contains(word) ? word : nil))
      }
    }
  }

  @Test func `the value of a text can be changed in place`() {
    var trie = ByteTrie<Int>()
    trie["빠른".utf8, default: 0] += 1
    trie["빠른".utf8, default: 0] += 1
    #expect(trie["빠른".utf8, default: 0] == 2)
    #expect(trie["빠".utf8, default: 0] == 0)
  }
}
