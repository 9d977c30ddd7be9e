import Corpus

/// A JSON value read back.
indirect enum JSONValue: Hashable {
  case null
  case boolean(Bool)
  /// As written.
  case number(String)
  case string(String)
  case list([JSONValue])
  case object([Member])

  struct Member: Hashable {
    let name: String
    let value: JSONValue
  }

  /// Reads one value and nothing after it; nil where the bytes are no JSON.
  init?(_ bytes: some Collection<UInt8>) {
    var parser = JSONParser(Array(bytes))
    guard let value = parser.value(depth: 0), parser.isAtEnd else { return nil }
    self = value
  }

  /// The last member of that name, as most readers take it.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The object without some members.
  func without(_ names: Set<String>) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { !names.contains($0.name) })
  }

  /// "[120,133]" or "[[120,126],[140,147]]".
  var spanText: String {
    switch self {
    case .number(let text): return text
    case .list(let values):
      let isPair = values.count == 2 && !values.contains { if case .list = $0 { true } else { false } }
      return values.map(\.spanText).joined(separator: isPair ? ".." : ", ")
    default: return "?"
    }
  }
}

/// Reads JSON (RFC 8259) from bytes.
private struct JSONParser {
  private let bytes: [UInt8]
  private var at = 0
  /// Deeper nesting than any record has would only use up the stack.
  private static let deepest = 64

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return at == bytes.count
    }
  }

  private mutating func skipBlanks() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  mutating func value(depth: Int) -> JSONValue? {
    skipBlanks()
    guard at < bytes.count, depth < JSONParser.deepest else { return nil }
    switch bytes[at] {
    case 0x7B: return object(depth)
    case 0x5B: return list(depth)
    case 0x22: return string().map { .string($0) }
    default:
      let start = at
      while at < bytes.count, ![0x2C, 0x7D, 0x5D].contains(bytes[at]), bytes[at] > 0x20 { at += 1 }
      let word = String(decoding: bytes[start..<at], as: UTF8.self)
      switch word {
      case "null": return .null
      case "true": return .boolean(true)
      case "false": return .boolean(false)
      default: return Double(word) == nil ? nil : .number(word)
      }
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    at += 1
    var members: [JSONValue.Member] = []
    if take(0x7D) { return .object([]) }
    repeat {
      skipBlanks()
      guard let name = string(), take(0x3A), let value = value(depth: depth + 1) else { return nil }
      members.append(JSONValue.Member(name: name, value: value))
    } while take(0x2C)
    return take(0x7D) ? .object(members) : nil
  }

  private mutating func list(_ depth: Int) -> JSONValue? {
    at += 1
    var values: [JSONValue] = []
    if take(0x5D) { return .list([]) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while take(0x2C)
    return take(0x5D) ? .list(values) : nil
  }

  private mutating func string() -> String? {
    guard at < bytes.count, bytes[at] == 0x22 else { return nil }
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
    guard at < bytes.count else { return nil }
    at += 1
    return String(decoding: JSONStringContent(bytes[start..<at - 1]).text, as: UTF8.self)
  }
}

/// The text that the bytes between the quotes of a JSON string stand for.
struct JSONStringContent {
  private(set) var text: [UInt8] = []

  /// An escape that means nothing becomes U+FFFD.
  init(_ bytes: ArraySlice<UInt8>) {
    text.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == 0x5C {
        at = escape(bytes, at)
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
  }

  /// Answers where the escape ends.
  private mutating func escape(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Int {
    guard at + 1 < bytes.endIndex else {
      text += [0xEF, 0xBF, 0xBD]
      return bytes.endIndex
    }
    let plain: [UInt8: UInt8] = [0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9, 0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F]
    if let byte = plain[bytes[at + 1]] {
      text.append(byte)
      return at + 2
    }
    func unit(_ start: Int) -> UInt32? {
      guard start + 6 <= bytes.endIndex, bytes[start] == 0x5C, bytes[start + 1] == 0x75 else { return nil }
      return UInt32(String(decoding: bytes[start + 2..<start + 6], as: UTF8.self), radix: 16)
    }
    guard let first = unit(at) else {
      text += [0xEF, 0xBF, 0xBD]
      return at + 2
    }
    if first & 0xFC00 == 0xD800, let second = unit(at + 6), second & 0xFC00 == 0xDC00,
      let scalar = Unicode.Scalar(0x10000 + ((first & 0x3FF) << 10 | second & 0x3FF))
    {
      text.append(contentsOf: UTF8.encode(scalar)!)
      return at + 12
    }
    text.append(contentsOf: UTF8.encode(Unicode.Scalar(first) ?? "\u{FFFD}")!)
    return at + 6
  }
}
