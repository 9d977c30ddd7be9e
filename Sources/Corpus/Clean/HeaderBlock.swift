/// Fields that a file states about its article before the text.
///
/// "Title: Troops arrive", "Outlet: Reuters", "Date: 1999-06-12", an empty line, then the text. Two known fields make a
/// header, those of mails and newsgroups ("From", "Subject") among them; a page that merely starts with "Source: Reuters"
/// has none.
struct HeaderBlock: Sendable {
  enum Key: Sendable { case title, outlet, date, address, language, byline, republisher, dateline, mail, other }

  struct Field: Sendable {
    let key: Key
    /// Bytes of the decoded text.
    let value: TextSpan
    let line: TextSpan
  }

  private(set) var fields: [Field] = []
  /// Lines taken up, rules above and below the fields included.
  private(set) var lineCount = 0

  private static let keys: WordTable<Key> = {
    var keys = WordTable<Key>()
    let names: [(Key, [String])] = [
      (.title, ["title", "headline", "subject"]),
      (.outlet, ["outlet", "publisher", "newspaper", "publication", "agency"]),
      (.date, ["date", "published", "pubdate", "published on", "publication date", "date published", "published at"]),
      (.address, ["source", "url", "link", "address", "web", "permalink"]),
      (.language, ["language", "lang"]),
      (.byline, ["byline", "author", "by", "authors"]),
      (.republisher, ["republisher", "republished by", "via", "copied by"]),
      (.dateline, ["dateline", "place", "location"]),
      (
        .mail,
        [
          "from", "to", "newsgroups", "message-id", "organization", "reply-to", "lines", "return-path", "received",
          "sender", "xref", "path",
        ]
      ),
    ]
    for (key, list) in names {
      for name in list { keys[HeaderBlock.hash(WordHash.words(of: name))] = key }
    }
    return keys
  }()

  init() {}

  init(_ lines: [PageLine], _ bytes: UnsafeBufferPointer<UInt8>) {
    var found: [Field] = []
    var index = 0
    func isRule(_ line: PageLine) -> Bool { line.span.count >= 3 && bytes[line.span.range].allSatisfy { $0 == 0x2D } }
    let isFenced = lines.first.map(isRule) ?? false
    if isFenced { index = 1 }
    // A header is short; a file of nothing but fields is a list.
    while index < min(lines.count, 40), index == 0 || lines[index].blankBefore == 0 {
      guard let field = HeaderBlock.field(lines[index].span, bytes) else { break }
      found.append(field)
      index += 1
    }
    if index < lines.count, isRule(lines[index]) {
      index += 1
    } else if isFenced || (index < lines.count && lines[index].blankBefore == 0) {
      return
    }
    let known = found.filter { $0.key != .other }
    guard known.count >= 2, known.contains(where: { [.title, .outlet, .date].contains($0.key) }), found[0].key != .other
    else { return }
    (fields, lineCount) = (found, index)
  }

  func value(_ key: Key) -> TextSpan? { fields.first { $0.key == key && !$0.value.isEmpty }?.value }

  /// "Key: value" with a key of at most three words.
  private static func field(_ line: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Field? {
    guard let colon = bytes[line.start..<min(line.end, line.start + 40)].firstIndex(of: 0x3A) else { return nil }
    let name = bytes[line.start..<colon]
    guard let first = name.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return nil }
    guard name.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x20 || $0 == 0x2D || $0 == 0x5F }) else {
      return nil
    }
    let words = WordHash.words(of: String(decoding: name, as: UTF8.self))
    guard (1...3).contains(words.count) else { return nil }
    var start = colon + 1
    guard start == line.end || bytes[start] == 0x20 || bytes[start] == 0x09 || keys[hash(words)] != nil else {
      return nil
    }
    while start < line.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    return Field(key: keys[hash(words)] ?? .other, value: TextSpan(start, line.end), line: line)
  }

  private static func hash(_ words: [UInt64]) -> UInt64 {
    var hash = StableHash()
    for word in words { hash.add(word) }
    return hash.mixed
  }
}
