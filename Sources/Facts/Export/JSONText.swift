import Corpus

/// One JSON object a line, written field by field into UTF-8 bytes.
///
/// Fields stand in the order they are written; what is unknown is `null`, never left out.
struct JSONObject {
  private(set) var bytes: [UInt8] = []

  init() {
    // Most objects are facts of about this size.
    bytes.reserveCapacity(384)
    bytes.append(0x7B)
  }

  /// The object as a line with its line feed.
  var line: [UInt8] { bytes + [0x7D, 0x0A] }
  /// The object alone.
  var object: [UInt8] { bytes + [0x7D] }

  /// Writes the object as a line behind others.
  func append(to lines: inout [UInt8]) {
    lines.append(contentsOf: bytes)
    lines.append(0x7D)
    lines.append(0x0A)
  }

  mutating func put(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { JSONObject.quote(value, into: &bytes) } else { null() }
  }

  /// Names of rules are small letters, digits and hyphens.
  mutating func put(_ name: StaticString, _ rule: RuleName) {
    key(name)
    bytes.append(0x22)
    bytes.append(contentsOf: rule.utf8)
    bytes.append(0x22)
  }

  mutating func put(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { JSONObject.number(value, into: &bytes) } else { null() }
  }

  mutating func put(_ name: StaticString, _ value: Double?) {
    key(name)
    if let value, value.isFinite { bytes += Array(String(value).utf8) } else { null() }
  }

  mutating func put(_ name: StaticString, _ value: Bool) {
    key(name)
    let word: StaticString = value ? "true" : "false"
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ name: StaticString, _ values: [String]) {
    list(name, values) { JSONObject.quote($1, into: &$0) }
  }

  /// A list of pairs.
  mutating func put(_ name: StaticString, spans: [TextSpan]) {
    list(name, spans) { JSONObject.pair($1, into: &$0) }
  }

  /// A pair where one can say it, else a list of pairs; `null` for none.
  mutating func put(_ name: StaticString, span: [TextSpan]) {
    if span.count > 1 { return put(name, spans: span) }
    key(name)
    if let only = span.first { JSONObject.pair(only, into: &bytes) } else { null() }
  }

  /// The bytes of the file behind a span of a text; a pair where one can say it, `null` for none.
  mutating func put(_ name: StaticString, _ span: TextSpan?, in text: SourceText) {
    guard let span, let only = text.citedSpan(of: span) else {
      return put(name, span: span.map(text.citedSpans(of:)) ?? [])
    }
    key(name)
    JSONObject.pair(only, into: &bytes)
  }

  /// `{"low":…,"high":…}`; `null` where nothing is said.
  mutating func put(_ name: StaticString, bounds quantity: Quantity?) {
    key(name)
    guard let quantity else { return null() }
    var bounds = JSONObject()
    bounds.put("low", quantity.low)
    bounds.put("high", quantity.high)
    bytes += bounds.object
  }

  mutating func put(_ name: StaticString, object: JSONObject) {
    key(name)
    bytes += object.object
  }

  mutating func put(_ name: StaticString, objects: [JSONObject]) {
    list(name, objects) { $0 += $1.object }
  }

  mutating func put(_ name: StaticString, object: JSONObject?) {
    key(name)
    if let object { bytes += object.object } else { null() }
  }

  private mutating func list<Value>(_ name: StaticString, _ values: [Value], _ write: (inout [UInt8], Value) -> Void) {
    key(name)
    bytes.append(0x5B)
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      write(&bytes, value)
    }
    bytes.append(0x5D)
  }

  private mutating func key(_ name: StaticString) {
    if bytes.count > 1 { bytes.append(0x2C) }
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(0x3A)
  }

  private mutating func null() { bytes += [0x6E, 0x75, 0x6C, 0x6C] }

  private static func pair(_ span: TextSpan, into bytes: inout [UInt8]) {
    bytes.append(0x5B)
    number(span.start, into: &bytes)
    bytes.append(0x2C)
    number(span.end, into: &bytes)
    bytes.append(0x5D)
  }

  private static func number(_ value: Int, into bytes: inout [UInt8]) {
    if value < 0 { bytes.append(0x2D) }
    var rest = value.magnitude
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = 20
      repeat {
        start -= 1
        digits[start] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  /// Writes a string with what JSON demands escaped, and every other control character too, since lines are printed.
  static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { utf8 in
      // Runs of bytes that need no escape are copied whole.
      var start = 0
      var index = 0
      while index < utf8.count {
        let (width, escape) = escape(at: index, in: utf8)
        if let escape {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
          bytes.append(contentsOf: escape)
          start = index + width
        }
        index += width
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(0x22)
  }

  /// What stands for the character at a byte where it cannot stand itself, and how many bytes it takes.
  @inline(__always)
  private static func escape(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (width: Int, escape: [UInt8]?) {
    let byte = text[index]
    switch byte {
    case 0x22, 0x5C: return (1, [0x5C, byte])
    case 0x0A: return (1, [0x5C, 0x6E])
    case 0x0D: return (1, [0x5C, 0x72])
    case 0x09: return (1, [0x5C, 0x74])
    case 0..<0x20, 0x7F: return (1, escaped(UInt32(byte)))
    // U+0080 to U+009F.
    case 0xC2 where text[index + 1] < 0xA0: return (2, escaped(UInt32(text[index + 1])))
    // U+2000 to U+207F.
    case 0xE2 where text[index + 1] & 0xFE == 0x80:
      let value = 0x2000 | UInt32(text[index + 1] & 1) << 6 | UInt32(text[index + 2] & 0x3F)
      switch value {
      case 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return (3, escaped(value))
      default: return (3, nil)
      }
    default: return (1, nil)
    }
  }

  private static func escaped(_ value: UInt32) -> [UInt8] {
    let digits = String(value, radix: 16)
    return Array("\\u".utf8) + [UInt8](repeating: 0x30, count: 4 - digits.utf8.count) + Array(digits.utf8)
  }
}
