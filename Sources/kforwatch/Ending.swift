import Canvas
import Corpus
import Terminal

#if canImport(Glibc)
  import Glibc
#endif

/// Exit codes, as `kforwatch help` lists them.
enum Status {
  static let done: Int32 = 0
  static let terminalUnusable: Int32 = 2
  static let usage: Int32 = 64
  static let dataMistake: Int32 = 65
  static let noInput: Int32 = 66
  static let unexpected: Int32 = 70

  /// The exit code for an error and the terminal's line about it.
  static func of(_ error: any Error) -> Int32 {
    switch error {
    case let failure as Failure: failure.status
    case is TerminalError: terminalUnusable
    case is DataFileError, is ThemeError: dataMistake
    case is DataFolderMissing: noInput
    default: unexpected
    }
  }
}

/// Something the user must act on, with the exit code that says so to scripts.
struct Failure: Error, CustomStringConvertible {
  let status: Int32
  let description: String

  static func usage(_ text: String) -> Failure { Failure(status: Status.usage, description: text) }
}

/// Writes a line to standard error; control characters, which a file's name may hold, never reach the terminal.
func complain(_ text: String) {
  var line = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    line.append(scalar == "\n" || scalar.properties.generalCategory != .control ? scalar : "?")
  }
  writeAll("kforwatch: \(String(line))\n", to: 2)
}

/// Writes text whole; false when the other end is closed.
@discardableResult
func writeAll(_ text: String, to descriptor: Int32) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = write(descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return false }
      rest.removeFirst(count)
    }
    return true
  }
}

/// Ends the program at once: threads that still read a corpus are not waited for.
func end(with status: Int32) -> Never {
  fflush(nil)
  _exit(status)
}
