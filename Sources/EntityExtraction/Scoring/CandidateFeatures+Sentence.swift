extension CandidateFeatures {
  /// The cues of the sentence on either side, and whether the name that the title introduces stands in it.
  ///
  /// Where a verb stands in front of its object, as in English, the sides change places (`isMirrored`), so that a cue
  /// tells the same there as behind a Korean name.
  mutating func addCues(
    of name: Found, _ passage: Range<Int>, _ kind: UInt64, _ particle: UInt64, isMirrored: Bool
  ) {
    var (next, last, behind, brand): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var distance: UInt64 = 0
    var token = name.tokens.upperBound
    while token < passage.upperBound, !summary.tokens[token].startsSentence {
      if roleCues[token] > 0 {
        last = UInt64(roleCues[token])
        if next == 0 {
          next = last
          if !isMirrored { distance = UInt64(min((token - name.tokens.upperBound) / 3, 3)) }
        }
        behind |= 1 << last
      }
      if isBrandToken[token] { brand |= 1 }
      token += 1
    }
    var (previous, before, first): (UInt64, UInt64, UInt64) = (0, 0, 0)
    token = name.tokens.lowerBound
    while token > passage.lowerBound, !summary.tokens[token].startsSentence {
      token -= 1
      if roleCues[token] > 0 {
        first = UInt64(roleCues[token])
        if previous == 0 {
          previous = first
          if isMirrored { distance = UInt64(min((name.tokens.lowerBound - 1 - token) / 3, 3)) }
        }
        before |= 1 << UInt64(roleCues[token])
      }
      if isBrandToken[token] { brand |= 2 }
    }
    if isMirrored {
      (next, previous, last) = (previous, next, first)
      swap(&behind, &before)
      brand = (brand & 1) << 1 | (brand & 2) >> 1
    }
    if isBrandToken[name.tokens.lowerBound] { brand |= 4 }
    add(110, next, distance)
    add(111, next, particle)
    add(112, next, kind)
    add(113, next, previous)
    add(114, last, kind)
    add(115, last, particle)
    add(116, brand, next)
    add(117, brand, last, kind)
    for cue in RoleCue.allCases {
      let bit = UInt64(1) << UInt64(cue.rawValue)
      if behind & bit != 0 { add(120, UInt64(cue.rawValue), brand) }
      if before & bit != 0 { add(121, UInt64(cue.rawValue), kind) }
    }
  }

  /// The nearest nouns behind a name that an ending makes a verb.
  mutating func addVerbs(behind end: Int, _ passage: Range<Int>, _ particle: UInt64) {
    var token = end
    var found: UInt64 = 0
    while token + 1 < passage.upperBound, !summary.tokens[token].startsSentence, found < 2 {
      if summary.tokens[token].kind == .hangul, summary.tokens[token + 1].kind == .suffix,
        Particles.isVerbalEnding(summary.text(of: token + 1))
      {
        add(80 + found, word(token))
        add(82 + found, word(token), particle)
        found += 1
      }
      token += 1
    }
  }

  /// The words of the sentence on either side, and the first of them that is no name behind the particle.
  mutating func addSentence(of name: Found, _ passage: Range<Int>, _ kind: UInt64) {
    var token = name.tokens.upperBound
    var distance = 0
    while token < passage.upperBound, !summary.tokens[token].startsSentence, distance < 14 {
      if summary.tokens[token].kind == .hangul || summary.tokens[token].kind == .suffix {
        add(61, word(token), distance < 4 ? 0 : 1)
      }
      distance += 1
      token += 1
    }
    token = name.tokens.lowerBound - 1
    distance = 0
    while token >= passage.lowerBound, distance < 10 {
      if summary.tokens[token].kind == .hangul || summary.tokens[token].kind == .suffix {
        if distance < 5 { add(62, word(token)) }
        add(63, word(token))
      }
      if summary.tokens[token].startsSentence { break }
      distance += 1
      token -= 1
    }
    // The predicate of a Korean sentence stands at its end.
    var end = name.tokens.upperBound
    while end < passage.upperBound, !summary.tokens[end].startsSentence { end += 1 }
    var back = end - 1
    while back > name.tokens.upperBound, summary.tokens[back].kind != .hangul { back -= 1 }
    if back > name.tokens.upperBound {
      add(64, word(back))
      add(65, word(back), kind)
    }
  }
}
