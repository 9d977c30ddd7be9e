import Corpus

/// One JSON object a line, written field by field into UTF-8 bytes.
///
/// Fields stand in the order they are written; what is unknown is `null`, never left out.
struct JSONObject {
  private(set) var bytes: [UInt8] = [0x7B]

  /// The object as a line with its line feed.
  var line: [UInt8] { bytes + [0x7D, 0x0A] }
  /// The object alone.
  var object: [UInt8] { bytes + [0x7D] }

  mutating func put(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { JSONObject.quote(value, into: &bytes) } else { null() }
  }

  mutating func put(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { bytes += Array(String(value).utf8) } else { null() }
  }

  mutating func put(_ name: StaticString, _ value: Double?) {
    key(name)
    if let value, value.isFinite { bytes += Array(String(value).utf8) } else { null() }
  }

  mutating func put(_ name: StaticString, _ value: Bool) {
    key(name)
    bytes += Array((value ? "true" : "false").utf8)
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
    bytes += Array(String(span.start).utf8)
    bytes.append(0x2C)
    bytes += Array(String(span.end).utf8)
    bytes.append(0x5D)
  }

  /// Writes a string with what JSON demands escaped, and every other control character too, since lines are printed.
  static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x09: bytes += [0x5C, 0x74]
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        bytes += Array("\\u".utf8) + [UInt8](repeating: 0x30, count: 4 - digits.utf8.count) + Array(digits.utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    bytes.append(0x22)
  }
}
