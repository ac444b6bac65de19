internal import PaperCorpus

extension CandidateFeatures {
  mutating func addContext(of name: Found, in group: MentionGroup) {
    let passage = summary.passages[summary.passage(of: name.tokens.lowerBound)]
    let range = passage.tokens
    let kind = passage.kindNumber
    let place = UInt64(kind * 10 + passage.labelNumber)
    add(50, place)
    add(51, UInt64(kind), name.tokens == group.found.first?.tokens ? 1 : 0)

    var next = name.tokens.upperBound
    var particle: UInt64 = 0
    if next < range.upperBound, summary.tokens[next].kind == .suffix {
      particle = word(next)
      next += 1
    } else if !passage.isKorean {
      particle = EnglishParticle.particle(
        before: name.tokens.lowerBound, in: range, of: summary, roleCues: roleCues)
    }
    add(52, particle)
    add(53, particle, UInt64(kind))
    let following = next < range.upperBound ? word(next) : 2
    add(54, following)
    add(55, particle, following)
    if next < range.upperBound {
      add(56, FeatureHash.text(summary.folded(of: next).suffix(6)))
      if next + 1 < range.upperBound { add(57, following, word(next + 1)) }
    }
    if name.tokens.lowerBound > range.lowerBound {
      let before = name.tokens.lowerBound - 1
      add(58, word(before))
      if before > range.lowerBound { add(59, word(before - 1), word(before)) }
    } else {
      add(58, 1)
    }
    addSentence(of: name, range, UInt64(kind))
    addList(around: name, range, UInt64(kind))
    addFigure(behind: name, range)
    addFigure(before: name, range)
    addVerbs(behind: name.tokens.upperBound, range, particle)
    addCues(of: name, range, UInt64(kind), particle, isMirrored: !passage.isKorean)
  }

  /// Whether a token joins the members of a list.
  func joinsList(_ token: Int) -> Bool {
    switch summary.tokens[token].kind {
    case .punctuation:
      return summary.token(token, is: ",") || summary.token(token, is: "/") || summary.token(token, is: "·")
    case .suffix:
      return summary.token(token, is: "와") || summary.token(token, is: "과") || summary.token(token, is: "이나")
    case .hangul: return summary.token(token, is: "및") || summary.token(token, is: "또는")
    default: return false
    }
  }

  /// The other members of the list that a name stands in, and what follows the list's end.
  mutating func addList(around name: Found, _ passage: Range<Int>, _ kind: UInt64) {
    var end = name.tokens.upperBound
    var members = 0
    while end < passage.upperBound, joinsList(end) {
      var next = end + 1
      if next < passage.upperBound, joinsList(next) { next += 1 }
      guard let sibling = nameEnds[next] else { break }
      addSibling(sibling.group)
      end = sibling.end
      members += 1
    }
    var start = name.tokens.lowerBound
    while start - 1 > passage.lowerBound, joinsList(start - 1) {
      var behind = start - 1
      if behind - 1 > passage.lowerBound, joinsList(behind - 1) { behind -= 1 }
      guard let sibling = nameStarts[behind] else { break }
      addSibling(sibling.group)
      start = sibling.start
      members += 1
    }
    add(70, UInt64(min(members, 4)))
    guard end > name.tokens.upperBound else { return }
    var particle: UInt64 = 0
    if end < passage.upperBound, summary.tokens[end].kind == .suffix {
      particle = word(end)
      end += 1
    }
    let following = end < passage.upperBound ? word(end) : 2
    add(54, following)
    add(55, particle, following)
    add(71, particle, kind)
    add(72, following, kind)
    addVerbs(behind: end, passage, particle)
  }

  mutating func addSibling(_ group: Int) {
    let sibling = groups[group]
    if let entry = sibling.entry {
      for type in lexicon.entries[entry].types { add(73, UInt64(type.order)) }
    }
    guard let name = sibling.found.first else { return }
    add(74, word(name.tokens.upperBound - 1))
    add(75, FeatureHash.text(summary.folded(of: name.tokens.upperBound - 1).suffix(6)))
    add(76, shape(of: name.tokens.lowerBound))
  }

  /// Whether a figure follows in the sentence, and what is written on it.
  mutating func addFigure(behind name: Found, _ passage: Range<Int>) {
    var token = name.tokens.upperBound
    var distance: UInt64 = 0
    while token < passage.upperBound, distance < 8, !summary.tokens[token].startsSentence {
      if summary.tokens[token].kind == .number {
        let unit =
          token + 1 < passage.upperBound && summary.tokens[token + 1].gap == .nothing ? word(token + 1) : 0
        add(77, distance / 2)
        add(78, unit)
        return
      }
      token += 1
      distance += 1
    }
    add(77, 9)
  }

  /// Whether a figure stands close in front, and what is written between.
  mutating func addFigure(before name: Found, _ passage: Range<Int>) {
    var token = name.tokens.lowerBound - 1
    var distance: UInt64 = 0
    while token >= passage.lowerBound, distance < 4 {
      if summary.tokens[token].kind == .number {
        add(79, distance)
        add(88, token + 1 < name.tokens.lowerBound ? word(token + 1) : 0)
        return
      }
      if summary.tokens[token].startsSentence { break }
      token -= 1
      distance += 1
    }
    add(79, 9)
  }
}
