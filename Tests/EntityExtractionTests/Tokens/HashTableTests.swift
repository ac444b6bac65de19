import Testing

@testable import EntityExtraction

struct HashTableTests {
  @Test func `numbers stay with their hashes while the table grows`() {
    var table = HashTable(capacity: 1)
    // Hashes that begin their search in one slot.
    for number in 0..<200 { table.set(number, for: UInt64(number) << 40) }
    #expect(table.count == 200)
    #expect((0..<200).allSatisfy { table[UInt64($0) << 40] == $0 })
    #expect(table[1] == nil)
  }

  @Test func `a hash is new once`() {
    var table = HashTable()
    let isNew = (first: table.insert(7), second: table.insert(7))
    #expect(isNew == (true, false))
    #expect(table.contains(7))
    #expect(!table.contains(8))
  }

  @Test func `the number of a hash is kept unless it is set`() {
    var table = HashTable()
    let numbers = [table.number(of: 5, orInsert: 1), table.number(of: 5, orInsert: 2)]
    #expect(numbers == [1, 1])
    table.set(3, for: 5)
    #expect(table[5] == 3)
  }

  @Test func `what was removed is forgotten`() {
    var table = HashTable()
    table.set(4, for: 0)
    table.removeAll()
    #expect(table.count == 0)
    #expect(table[0] == nil)
  }
}
