import Corpus

/// One JSON object a line, written field by field into UTF-8 bytes.
///
/// Fields stand in the order they are written; what is unknown is `null`, never left out. Each field makes room for itself
/// once and is then written byte by byte: an export is many times as long as the text it is of.
struct JSONObject {
  /// The object so far, and room behind it.
  private var storage: [UInt8]
  private var count = 1

  init() {
    // Most objects are facts of about this size.
    storage = [UInt8](repeating: 0, count: 384)
    storage[0] = 0x7B
  }

  /// The place behind what is written so far, for `restart`.
  var place: Int { count }

  /// Begins another object in the same memory, with what the one before had up to a place.
  mutating func restart(from place: Int = 1) { count = place }

  /// The object as a line with its line feed.
  var line: [UInt8] { Array(storage[..<count]) + [0x7D, 0x0A] }
  /// The object alone.
  var object: [UInt8] { Array(storage[..<count]) + [0x7D] }

  /// Writes the object as a line behind others.
  func append(to lines: inout [UInt8]) {
    storage.withUnsafeBufferPointer { lines.append(contentsOf: UnsafeBufferPointer(rebasing: $0[..<count])) }
    lines.append(0x7D)
    lines.append(0x0A)
  }

  mutating func put(_ name: StaticString, _ value: String?) {
    guard let value else { return putNull(name) }
    // Looked at in place: a copy would be counted.
    let isWritten: Void? = value.utf8.withContiguousStorageIfAvailable { put(name, text: $0) }
    if isWritten == nil { Array(value.utf8).withUnsafeBufferPointer { put(name, text: $0) } }
  }

  private mutating func put(_ name: StaticString, text: UnsafeBufferPointer<UInt8>) {
    write(upTo: JSONText.room(for: name) + JSONText.room(for: text)) { $0.quote(text, behind: name) }
  }

  /// Ids of actors and places.
  mutating func put(_ name: StaticString, _ id: EntityID?) {
    guard let id else { return putNull(name) }
    write(upTo: JSONText.room(for: name) + JSONText.room(for: id.utf8)) { $0.quote(id.utf8, behind: name) }
  }

  /// Names of rules are small letters, digits and hyphens.
  mutating func put(_ name: StaticString, _ rule: RuleName) {
    write(upTo: JSONText.room(for: name) + JSONText.room(for: rule.utf8)) { $0.quote(rule.utf8, behind: name) }
  }

  mutating func put(_ name: StaticString, _ value: Int?) {
    guard let value else { return putNull(name) }
    write(upTo: JSONText.room(for: name) + JSONText.numberRoom) {
      $0.key(name)
      $0.number(value)
    }
  }

  mutating func put(_ name: StaticString, _ value: Double?) {
    guard let value, value.isFinite else { return putNull(name) }
    put(name, raw: Array(String(value).utf8))
  }

  mutating func put(_ name: StaticString, _ value: Bool) {
    write(upTo: JSONText.room(for: name) + 5) {
      $0.key(name)
      $0.copy(value ? "true" : "false")
    }
  }

  mutating func put(_ name: StaticString, _ values: [String]) {
    list(name, values) { JSONObject.quote($1, into: &$0) }
  }

  mutating func put(_ name: StaticString, _ ids: [EntityID]) {
    let room = ids.reduce(JSONText.room(for: name) + 2) { $0 + JSONText.room(for: $1.utf8) + 1 }
    write(upTo: room) { text in
      text.key(name)
      text.put(0x5B)
      for (index, id) in ids.enumerated() {
        if index > 0 { text.put(0x2C) }
        text.quote(id.utf8)
      }
      text.put(0x5D)
    }
  }

  /// A list of pairs.
  mutating func put(_ name: StaticString, spans: [TextSpan]) {
    write(upTo: JSONText.room(for: name) + 2 + spans.count * (JSONText.pairRoom + 1)) { text in
      text.key(name)
      text.put(0x5B)
      for (index, span) in spans.enumerated() {
        if index > 0 { text.put(0x2C) }
        text.pair(span)
      }
      text.put(0x5D)
    }
  }

  /// A pair where one can say it, else a list of pairs; `null` for none.
  mutating func put(_ name: StaticString, span: [TextSpan]) {
    if span.count > 1 { return put(name, spans: span) }
    guard let only = span.first else { return putNull(name) }
    put(name, pair: only)
  }

  /// The bytes of the file behind a span of a text; a pair where one can say it, `null` for none.
  mutating func put(_ name: StaticString, _ span: TextSpan?, in text: SourceText) {
    guard let span, let only = text.citedSpan(of: span) else {
      return put(name, span: span.map(text.citedSpans(of:)) ?? [])
    }
    put(name, pair: only)
  }

  private mutating func put(_ name: StaticString, pair: TextSpan) {
    write(upTo: JSONText.room(for: name) + JSONText.pairRoom) {
      $0.key(name)
      $0.pair(pair)
    }
  }

  /// `{"low":…,"high":…}`; `null` where nothing is said.
  mutating func put(_ name: StaticString, bounds quantity: Quantity?) {
    guard let quantity else { return putNull(name) }
    var bounds = JSONObject()
    bounds.put("low", quantity.low)
    bounds.put("high", quantity.high)
    put(name, object: bounds)
  }

  mutating func put(_ name: StaticString, object: JSONObject) { put(name, raw: object.object) }

  mutating func put(_ name: StaticString, objects: [JSONObject]) {
    list(name, objects) { $0 += $1.object }
  }

  mutating func put(_ name: StaticString, object: JSONObject?) {
    if let object { put(name, raw: object.object) } else { putNull(name) }
  }

  private mutating func list<Value>(_ name: StaticString, _ values: [Value], _ write: (inout [UInt8], Value) -> Void) {
    var bytes: [UInt8] = [0x5B]
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      write(&bytes, value)
    }
    bytes.append(0x5D)
    put(name, raw: bytes)
  }

  /// A value that is JSON already.
  private mutating func put(_ name: StaticString, raw bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      write(upTo: JSONText.room(for: name) + bytes.count) {
        $0.key(name)
        $0.copy(bytes)
      }
    }
  }

  private mutating func putNull(_ name: StaticString) {
    write(upTo: JSONText.room(for: name) + 4) {
      $0.key(name)
      $0.copy("null")
    }
  }

  /// Lets a field be written behind the others, with room for so many bytes.
  @inline(__always)
  private mutating func write(upTo most: Int, _ field: (inout JSONText) -> Void) {
    if count + most > storage.count {
      storage.append(contentsOf: repeatElement(0, count: max(storage.count, most)))
    }
    let start = count
    count = storage.withUnsafeMutableBufferPointer { bytes in
      var text = JSONText(bytes.baseAddress! + start)
      if start > 1 { text.put(0x2C) }
      field(&text)
      return text.end - bytes.baseAddress!
    }
  }

  /// Writes a string with what JSON demands escaped, and every other control character too, since lines are printed.
  static func quote(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { text in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: JSONText.room(for: text)) { room in
        var quoted = JSONText(room.baseAddress!)
        quoted.quote(text)
        bytes.append(contentsOf: UnsafeBufferPointer(start: room.baseAddress!, count: quoted.end - room.baseAddress!))
      }
    }
  }
}
