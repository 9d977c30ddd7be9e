import ArgumentParser
import Corpus

#if canImport(Glibc)
  import Glibc
#endif

/// Options of every subcommand that reads our tables.
struct DataOptions: ParsableArguments {
  @Option(help: "The Data folder (or KFORWATCH_DATA).")
  var data: String?
}

/// Runs a subcommand that writes data to standard output: says what went wrong on standard error, with the exit code.
func runQuietly(_ body: () throws -> Int32) throws {
  // A reader that has had enough, such as head, closes the pipe: writing then fails instead of killing the process.
  signal(SIGPIPE, SIG_IGN)
  do {
    let status = try body()
    if status != 0 { throw ExitCode(status) }
  } catch let code as ExitCode {
    throw code
  } catch is OutputClosed {
    return
  } catch {
    complain("\(error)")
    throw ExitCode(Status.of(error))
  }
}

/// Whoever read our output has gone; nothing is left to do.
struct OutputClosed: Error {}

extension Status {
  /// Standard output cannot be written: the disk is full, for example.
  static let cannotWrite: Int32 = 74
  /// `verify`: something in the facts no longer holds.
  static let doesNotHold: Int32 = 1
}

/// Standard output as bytes, gathered into large writes.
struct DataOutput {
  private var buffer: [UInt8] = []
  private let limit: Int

  /// - Parameter limit: bytes gathered before they are written; 0: everything goes out at once.
  init(limit: Int = 1 << 16) { self.limit = limit }

  mutating func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count > limit { try flush() }
  }

  mutating func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// - Throws: `OutputClosed` when nobody reads any more, `Failure` when the output cannot be written.
  mutating func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(1, bytes.baseAddress! + written, bytes.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      if count < 0 && errno == EPIPE { throw OutputClosed() }
      guard count > 0 else {
        throw Failure(
          status: Status.cannotWrite, description: "standard output: \(String(cString: strerror(errno)))")
      }
      written += count
    }
  }
}
