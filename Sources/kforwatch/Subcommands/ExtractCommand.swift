import Analysis
import ArgumentParser
import Corpus
import Facts

#if canImport(Glibc)
  import Glibc
#endif

struct ExtractCommand: ParsableCommand {
  enum Extra: String, CaseIterable { case sentences, tokens }

  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read JSON records from standard input, one a line, and print their facts as JSON Lines.",
    discussion: """
      A record is {"id": ..., "text": ...} with title, outlet, published, url and language where known. Spans count \
      UTF-8 bytes of the text. Records are answered one by one in the order they come, each without memory of the \
      last. A line that is no record is answered with {"type":"problem","line":N,"why":...} and the rest goes on.

      EXIT CODES
        0   done, bad lines or not; also when a reader such as head has had enough
        64  wrong usage
        65  a mistake in a data file
        66  the Data folder is missing
        74  the input cannot be read or the output not written
      """)

  @Option(help: "Further objects, divided by commas: sentences, tokens.")
  var with: String = ""

  @OptionGroup var options: DataOptions

  private var extras: Set<Extra>? {
    let words = with.split(separator: ",").map(String.init)
    let extras = words.compactMap(Extra.init)
    return extras.count == words.count ? Set(extras) : nil
  }

  func validate() throws {
    if extras == nil { throw ValidationError("--with knows sentences and tokens.") }
  }

  func run() throws {
    try runQuietly {
      let library = try Library(data: try DataFolder.find(given: options.data))
      let extractor = RecordExtractor(library: library, extras: extras ?? [])
      var status = stat()
      // A file is read in one go; whoever sends records through a pipe waits for the answer to each.
      let isFile = fstat(0, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      var output = DataOutput(limit: isFile ? 1 << 18 : 0)
      var input = InputLines()
      while let line = try input.next() {
        switch line {
        case .line(let bytes): try output.write(extractor.lines(of: bytes, number: input.number))
        case .tooLong:
          let limit = "the line is longer than \(InputLines.longest >> 20) MiB"
          try output.write(JSONLinesExport().problem(line: input.number, why: limit))
        }
      }
      try output.flush()
      return Status.done
    }
  }
}

/// Lines of standard input, one at a time, in bounded memory.
struct InputLines {
  enum Line {
    case line([UInt8])
    /// Passed over.
    case tooLong
  }

  /// Bytes of the longest line that is read.
  static let longest = 64 << 20

  /// 1-based number of the line that came last.
  private(set) var number = 0
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)

  init() {}

  /// The next line without its line feed; nil at the end.
  /// - Throws: `Failure` when the input cannot be read.
  mutating func next() throws -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        number += 1
        defer { start = end + 1 }
        return isTooLong ? .tooLong : .line(Array(buffer[start..<end]))
      }
      if isAtEnd {
        guard isTooLong || start < buffer.count else { return nil }
        number += 1
        defer { start = buffer.count }
        return isTooLong ? .tooLong : .line(Array(buffer[start...]))
      }
      buffer.removeSubrange(..<start)
      start = 0
      if buffer.count > InputLines.longest { isTooLong = true }
      if isTooLong { buffer.removeAll() }
      searched = buffer.count
      try fill()
    }
  }

  private mutating func fill() throws {
    while true {
      let count = chunk.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(status: Status.cannotWrite, description: "standard input: \(String(cString: strerror(errno)))")
      }
      if count == 0 { isAtEnd = true }
      buffer += chunk[..<count]
      return
    }
  }
}
