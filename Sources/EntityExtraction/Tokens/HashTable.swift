/// Small numbers by 64-bit hashes: open addressing with linear probing, at most half full (Knuth, TAOCP 6.4).
///
/// The hashes are taken as they are, so they have to be spread already.
struct HashTable: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var number: Int32 = 0
    /// The slot is taken where this is the table's stamp.
    var stamp: UInt32 = 0
  }

  private var slots: [Slot]
  private var stamp: UInt32 = 1
  /// How many hashes it holds.
  private(set) var count = 0

  /// Creates a table that holds so many hashes before it grows.
  init(capacity: Int = 16) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// Forgets all hashes and keeps the room.
  ///
  /// - Complexity: O(1), but for every four billionth time.
  mutating func removeAll() {
    count = 0
    stamp &+= 1
    guard stamp == 0 else { return }
    for place in slots.indices { slots[place].stamp = 0 }
    stamp = 1
  }

  /// The number of a hash, nil where it has none.
  subscript(hash: UInt64) -> Int? {
    let slot = slots[place(of: hash)]
    return slot.stamp == stamp ? Int(slot.number) : nil
  }

  /// Whether it holds a hash.
  func contains(_ hash: UInt64) -> Bool { slots[place(of: hash)].stamp == stamp }

  /// Gives a hash a number, whether it had one or not.
  mutating func set(_ number: Int, for hash: UInt64) {
    slots[occupiedPlace(of: hash).place].number = Int32(number)
  }

  /// The number of a hash, which is `number` where it had none.
  mutating func number(of hash: UInt64, orInsert number: Int) -> Int {
    let (place, isNew) = occupiedPlace(of: hash)
    if isNew { slots[place].number = Int32(number) }
    return Int(slots[place].number)
  }

  /// Adds a hash; returns whether it was not there.
  mutating func insert(_ hash: UInt64) -> Bool { occupiedPlace(of: hash).isNew }

  /// The slot of a hash, which is made where there is none, with the number 0.
  @inline(__always)
  private mutating func occupiedPlace(of hash: UInt64) -> (place: Int, isNew: Bool) {
    let place = place(of: hash)
    guard slots[place].stamp != stamp else { return (place, false) }
    slots[place] = Slot(hash: hash, number: 0, stamp: stamp)
    count += 1
    guard 2 * count > slots.count else { return (place, true) }
    grow()
    return (self.place(of: hash), true)
  }

  /// The slot that holds a hash, or the free one where it would go.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[place].stamp == stamp, slots[place].hash != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.stamp == stamp { slots[place(of: slot.hash)] = slot }
  }
}
