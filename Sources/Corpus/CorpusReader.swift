/// What a file gave: its articles and what could not be read as meant.
package struct CorpusReading: Sendable {
  package var articles: [Article]
  package var problems: [CorpusProblem]

  package init(articles: [Article] = [], problems: [CorpusProblem] = []) {
    (self.articles, self.problems) = (articles, problems)
  }
}

/// Turns files into articles.
package struct CorpusReader: Sendable {
  /// - Throws: `DataFileError` when the outlet table has a mistake.
  package init(data: DataFolder) throws(DataFileError) {}

  /// All articles of a file; never fails: what cannot be read is a problem.
  package func read(path: String) -> CorpusReading { CorpusReading() }

  /// The same from bytes already in memory, read as the file of that name.
  package func read(_ bytes: [UInt8], path: String) -> CorpusReading { CorpusReading() }

  /// One line of JSON Lines; spans count from the first byte of the line's file (`offset` is the line's first byte).
  package func read(record line: [UInt8], path: String, offset: Int, number: Int) -> CorpusReading { CorpusReading() }

  /// The article's file read again, kept and removed text in file order.
  package func rawSegments(of article: Article) -> Result<[RawSegment], CorpusProblem> {
    .failure(CorpusProblem(path: article.path, what: "not read", advice: ""))
  }
}

/// The files named by paths: files themselves, folders walked in order of name; symlink loops are met once.
package struct CorpusWalk: Sendable {
  package private(set) var problems: [CorpusProblem] = []

  package init(paths: [String]) {}

  /// The next file to read; nil at the end.
  package mutating func next() -> String? { nil }
}
