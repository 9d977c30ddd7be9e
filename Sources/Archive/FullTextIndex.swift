import CSQLite
import Corpus
import Facts
import Synchronization

/// Full-text search over the articles of a corpus, in memory: SQLite's FTS5 on texts that are folded before they come.
///
/// Articles are added in batches on one thread while another asks; an answer speaks of the batches that are whole.
package final class FullTextIndex: @unchecked Sendable {
  /// What a query finds.
  package struct Found: Sendable {
    /// Numbers of the articles, in the order they were added.
    package let numbers: [Int32]
    /// What to mark in them.
    package let phrases: [FoldedPhrase]
  }

  private let database: OpaquePointer
  private let insert: OpaquePointer
  private let select: OpaquePointer
  private var articles: [String] = []
  private var aliases = AliasTable.none
  /// Held for a few articles at a time, so that a question never waits long.
  private let lock = Mutex(0)

  /// - Throws: `ArchiveFailure` where SQLite has no FTS5 or no memory.
  package init() throws(ArchiveFailure) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    guard sqlite3_open_v2(":memory:", &opened, flags, nil) == SQLITE_OK, let database = opened else {
      sqlite3_close(opened)
      throw ArchiveFailure(what: "no database in memory")
    }
    // Words come folded: what is not ASCII is a letter, and a blank is all that divides.
    let table = "CREATE VIRTUAL TABLE texts USING fts5(words, content='', tokenize='ascii')"
    let add = "INSERT INTO texts(rowid, words) VALUES(?1, ?2)"
    let find = "SELECT rowid FROM texts WHERE texts MATCH ?1 ORDER BY rowid"
    var (insert, select): (OpaquePointer?, OpaquePointer?)
    guard sqlite3_exec(database, table, nil, nil, nil) == SQLITE_OK,
      sqlite3_prepare_v2(database, add, -1, &insert, nil) == SQLITE_OK,
      sqlite3_prepare_v2(database, find, -1, &select, nil) == SQLITE_OK, let insert, let select
    else {
      let failure = ArchiveFailure(what: String(cString: sqlite3_errmsg(database)))
      sqlite3_finalize(insert)
      sqlite3_close(database)
      throw failure
    }
    (self.database, self.insert, self.select) = (database, insert, select)
  }

  deinit {
    sqlite3_finalize(insert)
    sqlite3_finalize(select)
    sqlite3_close(database)
  }

  /// How many articles are indexed.
  package var count: Int { lock.withLock { _ in articles.count } }

  /// Names by which a name's owner is found too.
  package func take(_ aliases: AliasTable) { lock.withLock { _ in self.aliases = aliases } }

  /// Adds articles after those that are there; called on one thread at a time.
  package func add(_ readings: some Collection<Reading>) {
    var rest = readings[...]
    while !rest.isEmpty {
      // Folding is most of the work, and no question waits for it.
      let batch = rest.prefix(16).map { reading in
        let title = reading.article.title.map { FoldedWords(Array($0.value.utf8)).text + [0x20] } ?? []
        return (id: reading.article.id, words: title + FoldedWords(reading.article.text.bytes).text)
      }
      rest = rest.dropFirst(16)
      lock.withLock { _ in
        sqlite3_exec(database, "BEGIN", nil, nil, nil)
        for (id, words) in batch {
          sqlite3_bind_int64(insert, 1, Int64(articles.count))
          FullTextIndex.bind(words, 2, of: insert)
          sqlite3_step(insert)
          sqlite3_reset(insert)
          articles.append(id)
        }
        sqlite3_exec(database, "COMMIT", nil, nil, nil)
      }
    }
  }

  /// The articles that a query finds.
  package func find(_ query: WordQuery) -> Found {
    lock.withLock { _ in
      let expression = Expression(query, aliases: aliases)
      guard let text = expression.text else { return Found(numbers: [], phrases: expression.phrases) }
      var numbers: [Int32] = []
      FullTextIndex.bind(Array(text.utf8), 1, of: select)
      // A query nested too deep for FTS5 ends at once and finds nothing.
      while sqlite3_step(select) == SQLITE_ROW { numbers.append(Int32(sqlite3_column_int64(select, 0))) }
      sqlite3_reset(select)
      return Found(numbers: numbers, phrases: expression.phrases)
    }
  }

  /// Ids of the articles that a query finds.
  package func ids(_ query: WordQuery) -> Set<String> {
    let numbers = find(query).numbers
    return lock.withLock { _ in Set(numbers.map { articles[Int($0)] }) }
  }

  /// Binds a text that SQLite copies.
  private static func bind(_ text: [UInt8], _ place: Int32, of statement: OpaquePointer) {
    // SQLITE_TRANSIENT is a macro with a cast that Swift does not see.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    (text + [0]).withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        _ = sqlite3_bind_text(statement, place, characters.baseAddress, Int32(text.count), transient)
      }
    }
  }
}

/// Why there is no full-text search.
package struct ArchiveFailure: Error, CustomStringConvertible {
  package let what: String
  package var description: String { "no full-text search: \(what)" }
}
