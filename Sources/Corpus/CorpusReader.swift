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
  /// The outlets it tells apart.
  package let outlets: OutletTable

  /// - Throws: `DataFileError` when the outlet table has a mistake.
  package init(data: DataFolder) throws(DataFileError) { outlets = try OutletTable(data: data) }

  /// All articles of a file; never fails: what cannot be read is a problem.
  ///
  /// Files of more than 64 MB and record lines of more than 16 MB are passed over with a problem. A large `.jsonl` file
  /// is better read by `readings(path:)`, which holds one record at a time.
  package func read(path: String) -> CorpusReading {
    var all = CorpusReading()
    readings(path: path) { reading in
      all.articles += reading.articles
      all.problems += reading.problems
      return true
    }
    return all
  }

  /// Hands over the articles of a file as they are read, until `take` answers false.
  package func readings(path: String, take: (CorpusReading) -> Bool) {
    if FileKind.isRecords(path) {
      readRecords(path, take)
    } else {
      switch FileContents.read(path) {
      case .failure(let problem): _ = take(CorpusReading(problems: [problem]))
      case .success(let bytes): _ = take(read(bytes, path: path))
      }
    }
  }

  /// The same from bytes already in memory, read as the file of that name.
  package func read(_ bytes: [UInt8], path: String) -> CorpusReading {
    if FileKind.isRecords(path) { return readRecords(bytes, path) }
    if let problem = FileContents.unreadable(bytes, path) { return CorpusReading(problems: [problem]) }
    let decoded = TextDecoder.decode(bytes)
    let source = ArticleSource(
      path: path, sha256: Sha256.of(bytes), span: TextSpan(0, bytes.count), text: decoded.text,
      encoding: decoded.encoding,
      mark: decoded.mark)
    guard let article = article(source, ArticleFields()) else {
      return CorpusReading(problems: [FileTrouble.empty(path)])
    }
    var reading = CorpusReading(articles: [article])
    if decoded.replaced > 0 { reading.problems.append(FileTrouble.replaced(path, decoded.replaced, decoded.encoding)) }
    return reading
  }

  /// One line of JSON Lines; spans count from the first byte of the line's file (`offset` is the line's first byte).
  package func read(record line: [UInt8], path: String, offset: Int, number: Int) -> CorpusReading {
    read(record: line, path: path, offset: offset, number: number, sha256: nil)
  }

  /// One line of `kforwatch extract`: the article's id is the record's own, spans count in the UTF-8 of its `text`.
  package func read(extract line: [UInt8], number: Int) -> Result<Article, CorpusProblem> {
    let record: ArticleRecord
    do throws(JsonMistake) { record = try ArticleRecord(line, offset: 0) } catch let mistake {
      return .failure(FileTrouble.line("", number, mistake))
    }
    guard let id = record.id else {
      return .failure(FileTrouble.line("", number, JsonMistake(what: "the field \"id\" is missing", column: 1)))
    }
    let text = MappedText(identity: record.text.bytes)
    let source = ArticleSource(
      path: "", sha256: Sha256.of(text.bytes), span: TextSpan(0, text.bytes.count), text: text, encoding: "UTF-8",
      mark: 0)
    guard let article = article(source, ArticleFields(record)) else {
      return .failure(FileTrouble.line("", number, JsonMistake(what: "the text is empty", column: 1)))
    }
    return .success(article.named(id))
  }

  func read(record line: [UInt8], path: String, offset: Int, number: Int, sha256: String?) -> CorpusReading {
    let record: ArticleRecord
    do throws(JsonMistake) { record = try ArticleRecord(line, offset: offset) } catch let mistake {
      return CorpusReading(problems: [FileTrouble.line(path, number, mistake)])
    }
    let source = ArticleSource(
      path: path, sha256: sha256 ?? Sha256.of(line), span: TextSpan(offset, offset + line.count), text: record.text,
      encoding: "UTF-8", mark: 0)
    guard let article = article(source, ArticleFields(record)) else {
      return CorpusReading(problems: [FileTrouble.line(path, number, JsonMistake(what: "the text is empty", column: 1))]
      )
    }
    var reading = CorpusReading(articles: [article])
    if record.replaced > 0 {
      reading.problems.append(FileTrouble.replaced(path, line: number, record.replaced, "UTF-8"))
    }
    return reading
  }
}

/// Gives articles of one corpus ids of their own.
///
/// An id comes from the content, so two copies of a file have one id; the second copy of a walk gets "-2" after it.
/// Walks are in order of name, so the ids are the same on every run.
package struct DistinctIds: Sendable {
  private var met: [String: Int] = [:]

  package init() {}

  /// The article, renamed when its id was met before.
  package mutating func settle(_ article: Article) -> Article {
    let count = (met[article.id] ?? 0) + 1
    met[article.id] = count
    return count == 1 ? article : article.named("\(article.id)-\(count)")
  }
}
