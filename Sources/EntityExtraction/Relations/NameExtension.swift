/// Two names of a summary the first of which extends the second: `Nemotron-Flash-1B` and `Nemotron-Flash`,
/// `2D Gaussian Splatting` and `Gaussian Splatting`, `NorMuon` and `Muon`.
struct NameExtension {
  /// Index of the candidate with the longer name.
  var longer: Int
  /// Index of the candidate with the shorter name.
  var shorter: Int
  /// Whether what is added stands behind the shorter name, and not in front of it.
  var isSuffix: Bool
  /// Whether it is written without a blank between.
  var isTight: Bool
  /// The added words, lower case.
  var added: [String]

  /// All such pairs, by the longer one, then by the shorter one; one for two candidates.
  ///
  /// - Complexity: O(n) in the total length of the names.
  static func all(among candidates: [EntityCandidate]) -> [NameExtension] {
    let spellings = candidates.map { candidate in
      let surfaces = candidate.surfaces
      return (surfaces.contains(candidate.name) ? surfaces : [candidate.name] + surfaces).map(NameWords.init)
    }
    var names = HashTable(capacity: 2 * candidates.count)
    for (index, spellings) in spellings.enumerated() {
      for spelling in spellings where !spelling.words.isEmpty {
        names.set(index, for: spelling.key(0..<spelling.words.count).identity)
      }
    }
    var pairs: [NameExtension] = []
    for (index, spellings) in spellings.enumerated() {
      var seen: Set<Int> = [index]
      for spelling in spellings where spelling.words.count > 1 {
        for cut in 1..<spelling.words.count {
          let parts = (front: 0..<cut, back: cut..<spelling.words.count)
          for (kept, added, isSuffix) in [(parts.front, parts.back, true), (parts.back, parts.front, false)] {
            guard let shorter = names[spelling.key(kept).identity], seen.insert(shorter).inserted else {
              continue
            }
            pairs.append(
              NameExtension(
                longer: index, shorter: shorter, isSuffix: isSuffix, isTight: !spelling.isSpaced[cut],
                added: added.map(spelling.text)))
          }
        }
      }
    }
    return pairs.sorted { ($0.longer, $0.shorter) < ($1.longer, $1.shorter) }
  }
}

/// A name cut at blanks, hyphens, underscores, changes of case, and in front of a plus.
private struct NameWords {
  /// The name in lower case.
  private var folded: [UInt8] = []
  /// The words as ranges of it.
  private(set) var words: [Range<Int>] = []
  /// Whether a blank stands in front of each word.
  private(set) var isSpaced: [Bool] = []

  init(_ name: String) {
    let bytes = Array(name.utf8)
    Normalization.appendFolded(bytes[...], to: &folded)
    func isUpper(_ index: Int) -> Bool {
      bytes.indices.contains(index) && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[index]
    }
    func isLower(_ index: Int) -> Bool {
      bytes.indices.contains(index) && UInt8(ascii: "a")...UInt8(ascii: "z") ~= bytes[index]
    }
    var start = 0
    var followsBlank = false
    func end(at index: Int) {
      guard start < index else { return }
      words.append(start..<index)
      isSpaced.append(followsBlank)
      followsBlank = false
    }
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"):
        end(at: index)
        followsBlank = followsBlank || bytes[index] == UInt8(ascii: " ")
        start = index + 1
      case UInt8(ascii: "+") where index > 0 && bytes[index - 1] != UInt8(ascii: "+"):
        end(at: index)
        start = index
      case _ where isUpper(index) && (isLower(index - 1) || (isUpper(index - 1) && isLower(index + 1))):
        end(at: index)
        start = index
      default: continue
      }
    }
    end(at: bytes.count)
  }

  /// A word's text.
  func text(of word: Int) -> String { String(decoding: folded[words[word]], as: UTF8.self) }

  /// Words as they are compared: together, the last one in the singular.
  func key(_ range: Range<Int>) -> FoldedKey {
    var key = FoldedKey()
    for word in range.dropLast() { key.append(folded[words[word]]) }
    let last = folded[words[range.upperBound - 1]]
    key.append(last.count > 3 && last.last == UInt8(ascii: "s") ? last.dropLast() : last)
    return key
  }
}
