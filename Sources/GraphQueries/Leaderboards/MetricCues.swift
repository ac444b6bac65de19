/// Words that say something of a metric where its name has them, with blanks between.
struct MetricCues {
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// Where the last of the cues in a word ends; 0 where it has none.
  ///
  /// A cue of Latin letters is the whole word, one of Korean may stand anywhere in it.
  func end(in word: [UInt8]) -> Int {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var (end, start) = (0, 0)
    for place in 0...bytes.count where place == bytes.count || bytes[place] <= UInt8(ascii: " ") {
      if start < place { end = max(end, Self.end(of: bytes[start..<place], in: word)) }
      start = place + 1
    }
    return end
  }

  /// Where the last place of some bytes in others ends; 0 where they have none.
  static func lastEnd(of part: some BidirectionalCollection<UInt8>, in whole: [UInt8]) -> Int {
    var end = whole.count
    while end >= part.count {
      if whole[(end - part.count)..<end].elementsEqual(part) { return end }
      end -= 1
    }
    return 0
  }

  private static func end(of cue: Slice<UnsafeBufferPointer<UInt8>>, in word: [UInt8]) -> Int {
    if let first = cue.first, first < 0x80 { return cue.elementsEqual(word) ? word.count : 0 }
    return lastEnd(of: cue, in: word)
  }
}
