import Corpus

/// Which rows of a small table the words of a sentence may call for, told by the words that the rows' own words begin with.
struct RowIndex: Sendable {
  /// For words that rows begin with: a bit for each row.
  private let first: WordMap<UInt64>
  private let always: UInt64

  /// Most rows a table may have: the bits of a word.
  static let limit = UInt64.bitWidth

  /// - Parameters:
  ///   - openings: the words that each row's own words begin with; nil for a row that other things than words call for.
  ///   - table: the table they are of, which has no more rows than `limit`.
  /// - Throws: `DataFileError` when it has more.
  init(_ openings: [[WordKey]?], of table: DataTable) throws(DataFileError) {
    guard openings.count <= RowIndex.limit else {
      throw DataFileError(file: table.file, line: 1, what: "there is room for \(RowIndex.limit) rows only")
    }
    var first: [WordKey: UInt64] = [:]
    var always: UInt64 = 0
    for (row, words) in openings.enumerated() {
      let bit: UInt64 = 1 << UInt64(row)
      guard let words else {
        always |= bit
        continue
      }
      for word in words { first[word, default: 0] |= bit }
    }
    self.first = WordMap(first.map { ($0.key, $0.value) })
    self.always = always
  }

  /// The rows that a run of words may call for, by the bits of their places.
  func rows(in words: Range<Int>, of document: Document) -> UInt64 {
    words.reduce(always) { $0 | (first[document.key($1)] ?? 0) }
  }
}
