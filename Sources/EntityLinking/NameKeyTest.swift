internal import PaperCorpus

/// Tells whether names have a key, of most that have not from their first letters.
public struct NameKeyTest: Sendable {
  private let key: NameKey
  private let bytes: [UInt8]

  /// Looks for names of a key.
  public init(_ key: NameKey) {
    self.key = key
    bytes = Array(key.description.utf8)
  }

  /// Whether a name in UTF-8 has the key.
  ///
  /// - Complexity: O(n) in the length of the name.
  public func passes(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    // A key is the beginning of what the folding makes of a name, so a letter that differs decides; from a sign on
    // that is folded otherwise, or behind the last letter of the key, the whole name does.
    var (place, expected) = (0, 0)
    while place < name.count, expected < bytes.count {
      switch name[place] {
      case 0x61...0x7A, 0x30...0x39, 0x2E, 0x2B, 0x2F:
        guard name[place] == bytes[expected] else { return false }
      case 0x41...0x5A:
        guard name[place] | 0x20 == bytes[expected] else { return false }
      default:
        guard HangulSyllable.begins(at: place, in: name) else { return isWhole(name) }
        guard expected + 2 < bytes.count, name[place] == bytes[expected],
          name[place + 1] == bytes[expected + 1], name[place + 2] == bytes[expected + 2]
        else { return false }
        place += 2
        expected += 2
      }
      place += 1
      expected += 1
    }
    return isWhole(name)
  }

  private func isWhole(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    NameKey(String(decoding: name, as: UTF8.self)) == key
  }
}
