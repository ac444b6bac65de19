/// Numbers that names near each other share; others that share one by chance are told apart by comparing them.
///
/// All come from one pass over the letters: a polynomial fingerprint of a string is that of its parts (Rabin & Karp,
/// 1987).
struct NameFingerprints {
  /// A fingerprint and whose it is.
  struct Key: Comparable {
    var fingerprint: UInt64
    var entity: Int

    static func < (left: Key, right: Key) -> Bool {
      left.fingerprint != right.fingerprint
        ? left.fingerprint < right.fingerprint : left.entity < right.entity
    }
  }

  /// That of all letters; nil where there are none.
  let whole: UInt64?
  /// Those of all letters, of those without version numbers, without a class word, and without each one of them.
  private(set) var shared: [UInt64] = []
  /// Those of the first words and of the last words, which are whole names where the name is one with an addition.
  private(set) var parts: [UInt64] = []

  /// - Parameters:
  ///   - name: A name.
  ///   - text: The same as it is written.
  init(_ name: ComparableName, written text: String) {
    let letters = name.letters
    guard !letters.isEmpty else {
      whole = nil
      return
    }
    var (prefixes, powers) = ([UInt64(0)], [UInt64(1)])
    prefixes.reserveCapacity(letters.count + 1)
    powers.reserveCapacity(letters.count + 1)
    for letter in letters {
      prefixes.append(Self.extended(prefixes[prefixes.count - 1], by: letter))
      powers.append(powers[powers.count - 1] &* Self.base)
    }
    func fingerprint(from start: Int) -> UInt64 {
      prefixes[letters.count] &- prefixes[start] &* powers[letters.count - start]
    }
    let all = prefixes[letters.count]
    whole = all
    shared.append(all)
    if name.versionless.count < letters.count, !name.versionless.isEmpty {
      shared.append(name.versionless.reduce(0, Self.extended))
    }
    let classless = name.classless.letters
    if classless.count < letters.count, !classless.isEmpty {
      shared.append(classless.reduce(0, Self.extended))
    }
    if name.mayHaveSlip {
      for index in letters.indices {
        let rest = powers[letters.count - index - 1]
        shared.append(prefixes[index] &* rest &+ fingerprint(from: index + 1))
      }
    }
    let ends = ComparableName.wordEnds(in: text)
    for end in [0] + ends {
      let rest = (ends.last ?? 0) - end
      if 0 < end, end < letters.count { parts.append(prefixes[end]) }
      if 0 < rest, rest < letters.count { parts.append(fingerprint(from: letters.count - rest)) }
    }
  }

  /// A large odd number.
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func extended(_ fingerprint: UInt64, by letter: UInt8) -> UInt64 {
    fingerprint &* base &+ UInt64(letter) &+ 1
  }
}
