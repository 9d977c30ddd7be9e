import Corpus

/// The part of TOML that a file of keys is written in: `[section]`, `name = "key"`, `name = ["key", "key"]`, comments.
///
/// Lists may run over lines. Read here rather than by a library, since a library that knows dates and numbers too would
/// cost every start more than the first frame; and so each assignment knows its line.
package struct KeyFileText: Sendable {
  package private(set) var assignments: [KeyAssignment] = []
  package private(set) var problems: [CorpusProblem] = []
  private let path: String
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1

  /// Total: what is no such TOML is a problem with its line, and the rest is read.
  package init(_ bytes: [UInt8], path: String) {
    (self.bytes, self.path) = (bytes, path)
    var section = "global"
    var met: Set<String> = []
    while skip(lines: true), at < bytes.count {
      let start = line
      do throws(Mistake) {
        if take("[") {
          section = try word(until: "]")
          guard take("]") else { throw Mistake("a section wants its name in brackets") }
        } else {
          let name = try word(until: "=")
          guard take("=") else { throw Mistake("there is no = after \"\(name)\"") }
          let keys = try value()
          if !met.insert("\(section)\n\(name)").inserted { throw Mistake("\(name) stands twice in [\(section)]") }
          assignments.append(KeyAssignment(section: section, name: name, keys: keys, line: start))
        }
        _ = skip(lines: false)
        guard at == bytes.count || bytes[at] == 0x0A else {
          throw Mistake("something follows that does not belong here")
        }
      } catch {
        let advice = "Write [global] or [reader], and lines as zoom = [\"z\", \"C-o\"]."
        problems.append(CorpusProblem(path: path, line: start, what: error.what, advice: advice))
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      }
    }
  }

  private struct Mistake: Error {
    let what: String
    init(_ what: String) { self.what = what }
  }

  /// Passes blanks and comments, and line ends where asked to; true, so that it can stand in a condition.
  private mutating func skip(lines: Bool) -> Bool {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0D: at += 1
      case 0x0A where lines:
        at += 1
        line += 1
      case 0x23: while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      // A byte order mark.
      case 0xEF where at == 0 && bytes.count > 2: at += 3
      default: return true
      }
    }
    return true
  }

  private mutating func take(_ sign: Character) -> Bool {
    _ = skip(lines: false)
    guard at < bytes.count, bytes[at] == sign.asciiValue else { return false }
    at += 1
    return true
  }

  /// A bare or quoted name.
  private mutating func word(until end: Character) throws(Mistake) -> String {
    _ = skip(lines: false)
    if at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 { return try string() }
    let start = at
    while at < bytes.count, ![0x0A, 0x23, end.asciiValue!].contains(bytes[at]) { at += 1 }
    var name = bytes[start..<at]
    while let last = name.last, last == 0x20 || last == 0x09 || last == 0x0D { name.removeLast() }
    guard !name.isEmpty else { throw Mistake("a name is missing") }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func value() throws(Mistake) -> [String] {
    guard take("[") else { return [try string()] }
    var keys: [String] = []
    while skip(lines: true), !take("]") {
      keys.append(try string())
      _ = skip(lines: true)
      if !take(",") {
        _ = skip(lines: true)
        guard take("]") else { throw Mistake("the list of keys has no end") }
        break
      }
    }
    return keys
  }

  /// "basic" with escapes, or 'literal'.
  private mutating func string() throws(Mistake) -> String {
    _ = skip(lines: false)
    guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else {
      throw Mistake("a key wants quotation marks")
    }
    let mark = bytes[at]
    at += 1
    var text: [UInt8] = []
    while at < bytes.count, bytes[at] != mark, bytes[at] != 0x0A {
      if mark == 0x22, bytes[at] == 0x5C {
        at += 1
        guard at < bytes.count, bytes[at] == 0x5C || bytes[at] == 0x22 else {
          throw Mistake("after a backslash only another one or a quotation mark can stand")
        }
      }
      text.append(bytes[at])
      at += 1
    }
    guard at < bytes.count, bytes[at] == mark else { throw Mistake("a quotation mark is missing") }
    at += 1
    return String(decoding: text, as: UTF8.self)
  }
}
