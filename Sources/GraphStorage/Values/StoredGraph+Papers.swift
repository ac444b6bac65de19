public import PaperCorpus

extension StoredGraph {
  /// A paper; its texts are read when they are asked for.
  public struct Paper: Sendable, Hashable {
    /// Its PageRank.
    public var pageRank: Double
    /// The first day on which a post features it.
    public var date: PostDate?
    /// The id, the title, the place on the blog, the address.
    fileprivate let texts: SnapshotTexts

    /// What identifies it.
    public var id: PaperID { PaperID(rawValue: texts[0] ?? "") }
    /// Its title.
    public var title: String { texts[1] ?? "" }
    /// The place of its first summary on the blog, below the site's root: `/…/#anchor`.
    public var address: String { texts[2] ?? "" }
    /// Its address at arXiv or elsewhere.
    public var url: String? { texts[3] }

    /// Creates a paper.
    package init(
      id: PaperID, title: String, url: String?, pageRank: Double, date: PostDate?, address: String
    ) {
      self.pageRank = pageRank
      self.date = date
      texts = SnapshotTexts([id.rawValue, title, address, url])
    }

    fileprivate init(pageRank: Double, date: PostDate?, texts: SnapshotTexts) {
      self.pageRank = pageRank
      self.date = date
      self.texts = texts
    }
  }

  /// The papers of a graph, each read when it is asked for.
  public struct Papers: Sendable, Hashable, RandomAccessCollection {
    /// The records of the papers.
    let bytes: [UInt8]
    private let rows: SnapshotRows

    /// Some papers in their order.
    public init(_ papers: [Paper]) {
      var bytes: [UInt8] = []
      SnapshotRows.append(papers, to: &bytes) { paper, record in
        record.append(paper.date.map { ($0.year * 12 + $0.month) * 31 + $0.day } ?? 0)
        record.append(paper.pageRank)
        record.append(raw: paper.texts.written)
      }
      self.bytes = bytes
      rows = SnapshotRows(of: bytes, from: 0)
    }

    /// The papers that were written as bytes; nil where those have another form.
    init?(reading bytes: [UInt8]) {
      guard let rows = SnapshotRows(reading: bytes) else { return nil }
      let unsound = rows.indices { record in
        _ = record.integer()
        return !(0...1 ~= record.double())
      }
      guard unsound.isEmpty else { return nil }
      self.bytes = bytes
      self.rows = rows
    }

    /// Whether the papers are the same in the same order.
    public static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }

    /// Hashes the papers.
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    /// The index of the first paper.
    public var startIndex: Int { 0 }
    /// The number of them.
    public var endIndex: Int { rows.count }

    /// The paper of an index.
    public subscript(index: Int) -> Paper {
      let range = rows.range(of: index)
      return rows.read(index) { record in
        let (day, pageRank) = (record.integer(), record.double())
        return Paper(
          pageRank: pageRank, date: Self.date(of: day),
          texts: SnapshotTexts(
            in: bytes,
            at: Swift.min(range.lowerBound + record.position, range.upperBound)..<range.upperBound))
      }
    }

    /// The index of a paper; nil where there is no such.
    ///
    /// - Complexity: O(log n), as papers are ordered by id.
    public func index(of id: PaperID) -> Int? {
      let index = indices.partitioningIndex {
        !self[$0].id.rawValue.utf8.lexicographicallyPrecedes(id.rawValue.utf8)
      }
      return index < count && self[index].id == id ? index : nil
    }

    /// The indices of the papers whose title passes a test of its UTF-8, ascending.
    ///
    /// - Complexity: O(n) in the number of papers, times that of the test.
    public func indices(withTitle passes: (UnsafeBufferPointer<UInt8>) -> Bool) -> [Int] {
      rows.indices { record in
        (_, _, _) = (record.integer(), record.double(), record.textBytes())
        return record.textBytes().map(passes) ?? false
      }
    }

    /// A day out of its number: 0 for none, and with as many numbers a month as the longest has days.
    private static func date(of number: Int) -> PostDate? {
      let (months, day) = (number - 1).quotientAndRemainder(dividingBy: 31)
      let (year, month) = (months - 1).quotientAndRemainder(dividingBy: 12)
      return number > 0 ? PostDate(year: year, month: month + 1, day: day + 1) : nil
    }
  }
}
