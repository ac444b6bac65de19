internal import EmbeddedLexicon
public import PaperCorpus

/// The names that the program knows before it reads a post: their types, their aliases, and which are generic.
public struct Lexicon: Sendable {
  /// A thing with all that it is called.
  struct Entry: Sendable {
    /// Its name as the table writes it.
    let name: String
    /// The types whose tables hold it, in the order of the set.
    var types: [EntityType]
    /// Whether it is a class of models, a plain measure or a training word.
    var isGeneric: Bool
  }

  /// A name of an entry.
  struct Alias: Sendable {
    /// The index of its entry.
    let entry: Int
    /// Whether an occurrence has to be written in the same case, letter for letter.
    let exactCase: Bool
    /// The name as the table writes it.
    let text: String
  }

  /// One text table: a type and its lines.
  public struct Table: Sendable {
    /// The type of its entries.
    public let type: EntityType
    /// Its text, UTF-8.
    public let bytes: [UInt8]

    /// Creates a table.
    public init(type: EntityType, text: String) { self.init(type: type, bytes: Array(text.utf8)) }

    /// Creates a table from the bytes of a file.
    public init(type: EntityType, bytes: [UInt8]) {
      self.type = type
      self.bytes = bytes
    }
  }

  /// The entries in the order of the tables.
  private(set) var entries: [Entry] = []
  /// Every name of every entry.
  private(set) var aliases = PhraseTable<Alias>(beginningBits: 19)
  /// What is wrong with the tables; a line with a fault adds nothing but its sound names.
  public private(set) var faults: [LexiconFault] = []
  /// The digest of the tables.
  public private(set) var fingerprint = Fingerprint()

  /// The lexicon that the program carries.
  public static let embedded = Lexicon(embeddedTables())

  /// Reads tables of lines `Name | alias | alias`, with `#` in front of comments; the entries behind a line
  /// `[generic]` are generic.
  ///
  /// - Complexity: linear in the bytes.
  public init(_ tables: [Table]) {
    for table in tables {
      fingerprint.add(table.type.rawValue.utf8)
      fingerprint.add(table.bytes)
      read(table)
    }
  }

  private mutating func read(_ table: Table) {
    var isGeneric = false
    for (index, line) in table.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = Self.trimmed(line)
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      if line.elementsEqual("[generic]".utf8) {
        isGeneric = true
        continue
      }
      let place = LexiconFault.Place(table: table.type, line: index + 1)
      let names = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        .map { String(decoding: Self.trimmed($0), as: UTF8.self) }
      if names.contains(where: \.isEmpty) { faults.append(.emptyName(at: place)) }
      add(names.filter { !$0.isEmpty }, type: table.type, isGeneric: isGeneric, place: place)
    }
  }

  private mutating func add(_ names: [String], type: EntityType, isGeneric: Bool, place: LexiconFault.Place) {
    guard let name = names.first else { return }
    let entry: Int
    if let known = aliases[FoldedKey(name)] {
      entry = known.entry
      guard entries[entry].name == name, !entries[entry].types.contains(type) else {
        faults.append(.duplicateAlias(name, first: entries[entry].name, second: name, at: place))
        return
      }
      entries[entry].types.append(type)
    } else {
      entry = entries.count
      entries.append(Entry(name: name, types: [type], isGeneric: isGeneric))
    }
    for alias in names {
      if let known = aliases[FoldedKey(alias)] {
        if known.entry != entry {
          faults.append(
            .duplicateAlias(alias, first: entries[known.entry].name, second: name, at: place))
        }
        continue
      }
      aliases.insert(Alias(entry: entry, exactCase: Self.needsExactCase(alias), text: alias), for: alias)
    }
  }

  /// One word with a capital is known by its case: `Adam` is no adam, `CAR` no car.
  private static func needsExactCase(_ alias: String) -> Bool {
    let bytes = alias.utf8
    return !bytes.contains(UInt8(ascii: " ")) && !bytes.contains(UInt8(ascii: "-"))
      && bytes.contains { 0x41...0x5A ~= $0 }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first <= UInt8(ascii: " ") { line.removeFirst() }
    while let last = line.last, last <= UInt8(ascii: " ") { line.removeLast() }
    return line
  }

  private static func embeddedTables() -> [Table] {
    (0..<kg_lexicon_table_count()).compactMap { index in
      let table = kg_lexicon_table_at(index)
      guard let type = EntityType(rawValue: String(cString: table.name)) else { return nil }
      return Table(type: type, bytes: Array(UnsafeBufferPointer(start: table.bytes, count: table.count)))
    }
  }
}
