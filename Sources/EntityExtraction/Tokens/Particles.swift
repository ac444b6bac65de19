/// Korean particles and verbal endings, which are written on the word in front of them.
///
/// The lists are closed classes of the grammar; what they cannot decide alone (정확도 is no 정확 + 도) is left whole.
enum Particles {
  /// How a particle chooses the syllables it may follow.
  private enum Agreement: Int, Sendable {
    case any
    /// Only behind a final consonant: 은, 이, 을, 과.
    case consonant
    /// Only behind a vowel: 는, 가, 를, 와.
    case vowel
    /// Behind a vowel or ㄹ: 로.
    case vowelOrRieul
    /// Behind a final consonant other than ㄹ: 으로.
    case consonantButRieul
  }

  private static let afterKorean: HashTable = {
    var table = HashTable(capacity: 256)
    func add(_ words: String, _ agreement: Agreement) {
      for word in words.split(separator: " ") {
        table.set(agreement.rawValue, for: hash(of: packed(Array(word.utf16)[...])))
      }
    }
    add("은 이 을 과 이나 이며 이고 이란 이라는 이라고 이라 이다 인 과의 과는 과도 이었다 이자 이든", .consonant)
    add("는 가 를 와 라는 라고 란 와의 와는 와도", .vowel)
    add("로 로의 로서 로서의 로써 로는 로도 로만 로부터", .vowelOrRieul)
    add("으로 으로의 으로서 으로서의 으로써 으로는 으로도 으로만 으로부터", .consonantButRieul)
    add(
      """
      의 에 에는 에도 에만 에의 에서 에서는 에서도 에서의 에서만 에게 에게는 에게서 까지 까지의 부터 보다 보다는 보다도 처럼 \
      마다 만 만을 만이 만의 만으로 만으로도 만으로는 조차 뿐 뿐만 이라면 별 별로 하에 하에서 들 들은 들이 들을 들의 들과 들에 \
      들에서 들에게 들도 들로 들로부터 들보다 들만 들이며 들간 들에서의 들에서도
      """, .any)
    return table
  }()

  private static let afterLatinOnly: HashTable = {
    var table = HashTable(capacity: 64)
    let words =
      "도 나 인 이 은 는 가 을 를 과 와 로 으로 용 형 급 류 임 란 이란 든 이다 다 며 이며 고 이고 만 였다 간 내 상 당 식 기반 등 이자"
    for word in words.split(separator: " ") {
      _ = table.insert(hash(of: packed(Array(word.utf16)[...])))
    }
    return table
  }()

  /// Syllables that begin the endings of the verbs 하다 and 되다, which make a verb of a noun.
  private static let lightVerbs = SyllableSet("하한할함해했되된될됨됐돼")
  /// Syllables that go on with such an ending.
  private static let endings = SyllableSet(
    "는고며여기지였었다도록면서으로써을를이가의에만게거나니던려는데안음습임라인은과와자야")

  /// The number of syllables that belong to the word itself; the rest are particle or ending.
  ///
  /// `followsLatin` says that the word is written on a Latin name, a figure or a closing parenthesis.
  static func stemLength(of word: ArraySlice<UInt16>, followsLatin: Bool) -> Int {
    if followsLatin {
      let whole = packed(word)
      if whole != 0, afterKorean.contains(hash(of: whole)) || afterLatinOnly.contains(hash(of: whole)) {
        return 0
      }
      if isVerbalEnding(word) { return 0 }
    }
    guard word.count > 2 else { return word.count }
    for length in 2..<word.count {
      let suffix = word[(word.startIndex + length)...]
      if isParticle(suffix, behind: word[word.startIndex + length - 1], wordLength: word.count)
        || isVerbalEnding(suffix)
      {
        return length
      }
    }
    return word.count
  }

  /// Up to four syllables as one integer; 0 for more, which no particle has.
  private static func packed(_ syllables: ArraySlice<UInt16>) -> UInt64 {
    guard syllables.count <= 4 else { return 0 }
    return syllables.reduce(0) { $0 << 16 | UInt64($1) }
  }

  /// Packed syllables spread for a table.
  private static func hash(of packed: UInt64) -> UInt64 { FeatureHash.mixed(0, packed) }

  private static func isParticle(_ suffix: ArraySlice<UInt16>, behind syllable: UInt16, wordLength: Int)
    -> Bool
  {
    let key = packed(suffix)
    guard key != 0, let agreement = afterKorean[hash(of: key)].flatMap(Agreement.init(rawValue:)) else {
      return false
    }
    let final = 0xAC00...0xD7A3 ~= syllable ? (syllable - 0xAC00) % 28 : 0
    switch agreement {
    case .any:
      // 교차주의 is a noun (cross-attention), 우주의 is 우주 with a particle.
      if suffix.count == 1, suffix.first == 0xC758, syllable == 0xC8FC, wordLength >= 4 { return false }
      return true
    case .consonant: return final != 0
    case .vowel: return final == 0
    case .vowelOrRieul: return final == 0 || final == 8
    case .consonantButRieul: return final != 0 && final != 8
    }
  }

  /// Whether a suffix makes a verb of the noun that it is written on; the text is UTF-8 of composed syllables.
  static func isVerbalEnding(_ suffix: ArraySlice<UInt8>) -> Bool {
    var offset = suffix.startIndex
    while offset + 2 < suffix.endIndex, suffix[offset] & 0xF0 == 0xE0 {
      let syllable =
        UInt16(suffix[offset] & 0x0F) << 12 | UInt16(suffix[offset + 1] & 0x3F) << 6
        | UInt16(suffix[offset + 2] & 0x3F)
      guard lightVerbs.contains(syllable) || offset > suffix.startIndex && endings.contains(syllable) else {
        return false
      }
      offset += 3
    }
    return offset == suffix.endIndex && !suffix.isEmpty
  }

  private static func isVerbalEnding(_ suffix: ArraySlice<UInt16>) -> Bool {
    guard let first = suffix.first, lightVerbs.contains(first) else { return false }
    return suffix.dropFirst().allSatisfy { endings.contains($0) || lightVerbs.contains($0) }
  }
}
