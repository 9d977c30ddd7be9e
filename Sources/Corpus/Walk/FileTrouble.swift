#if canImport(Glibc)
  import Glibc
#endif

/// The words for everything that can be wrong with a file.
enum FileTrouble {
  /// Files above this size are not read: no article is that long, and a mistake must not fill the memory.
  static let fileLimit = 64 << 20
  /// Lines of JSON Lines above this size are not read.
  static let lineLimit = 16 << 20

  static func missing(_ path: String, _ code: CInt) -> CorpusProblem {
    switch code {
    case ENOENT, ENOTDIR:
      CorpusProblem(path: path, what: "there is no such file or folder", advice: "Check the path.")
    case ELOOP:
      CorpusProblem(path: path, what: "the symbolic link leads in a circle", advice: "Remove the link.")
    case EACCES:
      CorpusProblem(path: path, what: "access is denied", advice: "Give yourself the right to read it.")
    default:
      CorpusProblem(path: path, what: "it cannot be opened: \(reason(code))", advice: "Check the disk and the path.")
    }
  }

  static func unreadableFolder(_ path: String, _ code: CInt) -> CorpusProblem {
    CorpusProblem(
      path: path, what: "the folder cannot be listed: \(reason(code))", advice: "Give yourself the right to read it.")
  }

  static func notAFile(_ path: String) -> CorpusProblem {
    CorpusProblem(path: path, what: "it is neither a file nor a folder", advice: "Name files or folders.")
  }

  static func otherFormat(_ path: String, _ format: String) -> CorpusProblem {
    CorpusProblem(
      path: path, what: "the file is \(format), which is not read",
      advice: "Save the article as plain text (.txt) or as records (.jsonl).")
  }

  static func skipped(_ folder: String, _ count: Int, _ example: String) -> CorpusProblem {
    let what =
      count == 1
      ? "one file is no text and was passed over: \(example)"
      : "\(count) files are no text and were passed over, the first is \(example)"
    return CorpusProblem(path: folder, what: what, advice: "Articles end in .txt, .text, .md or .jsonl.")
  }

  static func vanished(_ path: String, _ code: CInt) -> CorpusProblem {
    code == ENOENT
      ? CorpusProblem(path: path, what: "the file vanished before it was read", advice: "Reload when it is back.")
      : missing(path, code)
  }

  static func tooLarge(_ path: String, _ size: Int) -> CorpusProblem {
    CorpusProblem(
      path: path, what: "the file has \(size >> 20) MB; articles are read up to \(fileLimit >> 20) MB",
      advice: "Split it, or turn it into records (.jsonl), which may be of any size.")
  }

  static func empty(_ path: String) -> CorpusProblem {
    CorpusProblem(path: path, what: "the file holds no text", advice: "Remove it or save the page again.")
  }

  static func binary(_ path: String, _ format: String?) -> CorpusProblem {
    CorpusProblem(
      path: path, what: format.map { "the file is \($0), not text" } ?? "the file is binary, not text",
      advice: "Save the article as plain text.")
  }

  static func replaced(_ path: String, line: Int? = nil, _ count: Int, _ encoding: String) -> CorpusProblem {
    let bytes = count == 1 ? "one place holds bytes" : "\(count) places hold bytes"
    return CorpusProblem(
      path: path, line: line, what: "\(bytes) that are not \(encoding); they show as \u{FFFD}",
      advice: "Save the text again in UTF-8.")
  }

  static func line(_ path: String, _ number: Int, _ mistake: JsonMistake) -> CorpusProblem {
    CorpusProblem(
      path: path, line: number, what: "the line is no record: \(mistake.what) (byte \(mistake.column))",
      advice: "Write one {\"text\": …} object a line.")
  }

  static func longLine(_ path: String, _ number: Int) -> CorpusProblem {
    CorpusProblem(
      path: path, line: number, what: "the line is longer than \(lineLimit >> 20) MB and was passed over",
      advice: "Write one article a line.")
  }

  private static func reason(_ code: CInt) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}
