/// Numbers of features: hashes of what a template sees, so that a model needs no dictionary of strings.
///
/// The hashing trick of Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009.
package enum FeatureHash {
  /// The 64-bit FNV-1a hash of some bytes.
  static func text(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return hash
    }
  }

  /// The same hash of a string's bytes.
  static func text(_ bytes: String.UTF8View) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// A hash with the pattern of a word's capitals, small letters, digits and signs mixed into it, runs of one kind once.
  static func pattern(of bytes: ArraySlice<UInt8>, onto hash: UInt64) -> UInt64 {
    var hash = hash
    var previous: UInt64 = 0
    for byte in bytes {
      let kind: UInt64 =
        switch byte {
        case 0x41...0x5A: 1
        case 0x61...0x7A: 2
        case 0x30...0x39: 3
        case 0x80...: 4
        default: UInt64(byte)
        }
      if kind != previous { hash = mixed(hash, kind) }
      previous = kind
    }
    return hash
  }

  /// One value of two, with every bit of both in every bit of it (the finalizer of MurmurHash3).
  @inline(__always)
  static func mixed(_ one: UInt64, _ other: UInt64) -> UInt64 {
    var hash = one &* 0x9e37_79b9_7f4a_7c15 ^ other
    hash = (hash ^ hash >> 33) &* 0xff51_afd7_ed55_8ccd
    return hash ^ hash >> 29
  }
}
