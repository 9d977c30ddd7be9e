#if canImport(Glibc)
  import Glibc
#endif

extension CorpusReader {
  /// Reads records line by line, holding one line at a time; a line above the limit is passed over unread.
  func readRecords(_ path: String, _ take: (CorpusReading) -> Bool) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      _ = take(CorpusReading(problems: [FileTrouble.vanished(path, errno)]))
      return
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      _ = take(CorpusReading(problems: [FileTrouble.notAFile(path)]))
      return
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    var failure: CInt = 0
    func fill(_ use: (UnsafeRawBufferPointer) -> Bool) {
      while true {
        let got = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress!, $0.count) }
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0, chunk.withUnsafeBytes({ use(UnsafeRawBufferPointer(rebasing: $0[..<got])) }) else { return }
      }
    }
    var hash = Sha256()
    fill {
      hash.add($0)
      return true
    }
    lseek(descriptor, 0, SEEK_SET)
    var lines = RecordLines(reader: self, path: path, sha256: hash.finish())
    fill { lines.add($0, take) }
    if !lines.isStopped { lines.finish(take) }
    if failure != 0 { _ = take(CorpusReading(problems: [FileTrouble.missing(path, failure)])) }
  }

  func readRecords(_ bytes: [UInt8], _ path: String) -> CorpusReading {
    var all = CorpusReading()
    let take: (CorpusReading) -> Bool = { reading in
      all.articles += reading.articles
      all.problems += reading.problems
      return true
    }
    var lines = RecordLines(reader: self, path: path, sha256: Sha256.of(bytes))
    _ = bytes.withUnsafeBytes { lines.add($0, take) }
    lines.finish(take)
    return all
  }
}

/// Cuts a stream of bytes into record lines.
private struct RecordLines {
  let reader: CorpusReader
  let path: String
  let sha256: String
  private var line: [UInt8] = []
  private var lineStart = 0
  private var offset = 0
  private var number = 1
  private var isTooLong = false
  private var records = 0
  private var ids = DistinctIds()
  private(set) var isStopped = false

  init(reader: CorpusReader, path: String, sha256: String) {
    (self.reader, self.path, self.sha256) = (reader, path, sha256)
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer, _ take: (CorpusReading) -> Bool) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A)
      let part = rest[..<(end ?? rest.endIndex)]
      if line.count + part.count > FileTrouble.lineLimit {
        isTooLong = true
        line = []
      } else if !isTooLong {
        line.append(contentsOf: part)
      }
      offset += part.count
      guard let end else { break }
      offset += 1
      close(take)
      if isStopped { return false }
      rest = rest[(end + 1)...]
    }
    return true
  }

  mutating func finish(_ take: (CorpusReading) -> Bool) {
    if !line.isEmpty || isTooLong { close(take) }
    if records == 0, !isStopped, number <= 2 { _ = take(CorpusReading(problems: [FileTrouble.empty(path)])) }
  }

  private mutating func close(_ take: (CorpusReading) -> Bool) {
    defer {
      line.removeAll(keepingCapacity: line.capacity <= 1 << 20)
      (lineStart, isTooLong) = (offset, false)
      number += 1
    }
    if isTooLong {
      records += 1
      isStopped = !take(CorpusReading(problems: [FileTrouble.longLine(path, number)]))
      return
    }
    var start = lineStart
    var record = line
    if number == 1, record.starts(with: [0xEF, 0xBB, 0xBF]) {
      record.removeFirst(3)
      start += 3
    }
    guard record.contains(where: { $0 > 0x20 }) else { return }
    records += 1
    var reading = reader.read(record: record, path: path, offset: start, number: number, sha256: sha256)
    reading.articles = reading.articles.map { ids.settle($0) }
    isStopped = !take(reading)
  }
}
