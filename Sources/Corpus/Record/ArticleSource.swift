/// Where an article's text came from.
struct ArticleSource {
  let path: String
  let sha256: String
  /// The record's bytes in the file.
  let span: TextSpan
  let text: MappedText
  let encoding: String
  /// Bytes of a byte-order mark.
  let mark: Int
}

/// What a record or header states of an article.
struct ArticleFields {
  var title: String?
  var outlet: String?
  var published: String?
  var address: String?
  var language: String?

  init() {}

  init(_ record: ArticleRecord) {
    (title, outlet, published) = (record.title, record.outlet, record.published)
    (address, language) = (record.address, record.language)
  }
}

extension CorpusReader {
  /// Cleans a text and reads what its page says; nil when there is no text at all.
  func article(_ source: ArticleSource, _ fields: ArticleFields) -> Article? {
    let page = PageText(source.text)
    guard page.lines.contains(where: { $0.wordCount > 0 }) else { return nil }
    var cleaner = PageCleaner(page, outlets: outlets, title: fields.title)
    cleaner.clean()
    let text = CleanTextBuilder.build(source.text, cleaner.parts.flatMap { $0 }, mark: source.mark)
    let header = PageHeader(page)
    let paragraph = cleaner.parts.indices.first { cleaner.parts[$0].contains { $0.verdict == .kept(.paragraph) } }
    let dateline = paragraph.flatMap { line in
      cleaner.dateline.flatMap { $0.line == line ? $0.found : nil }
        ?? Dateline.find(page.lines[line], in: page, outlets)
    }
    let address = fields.address ?? header.address
    let finder = OutletFinder(
      cleaner, dateline: dateline, given: fields.outlet ?? header.outlet, givenRepublisher: header.republisher,
      address: address)
    func stated(_ found: OutletFinder.Found?) -> Article.Stated? {
      found.map { Article.Stated($0.name, span: $0.span.flatMap { source.text.fileSpan(of: $0) }) }
    }
    var title: Article.Stated?
    if let (_, span) = cleaner.title {
      title = Article.Stated(fields.title ?? page.string(span), span: source.text.fileSpan(of: span))
    } else if let given = fields.title {
      title = Article.Stated(given)
    }
    var statedDate: Article.Stated?
    if let published = fields.published {
      statedDate = EdtfText.value(of: published).map { Article.Stated($0) }
    } else if let span = page.header.value(.date) {
      statedDate = EdtfText.value(of: page.string(span)).map {
        Article.Stated($0, span: source.text.fileSpan(of: span))
      }
    }
    return Article(
      id: ContentHash.id(of: text), path: source.path, sha256: source.sha256, span: source.span, text: text,
      title: title,
      outlet: stated(finder.publisher), republisher: stated(finder.republisher), wires: finder.wires,
      byline: header.byline ?? cleaner.byline, dateline: header.dateline ?? dateline?.place,
      language: fields.language ?? header.language ?? cleaner.language, address: address, statedDate: statedDate,
      pageStamps: cleaner.pageStamps.map { Article.Stated($0.value, span: source.text.fileSpan(of: $0.span)) },
      encoding: source.encoding, origin: ContentHash.origin(of: cleaner) ?? ContentHash.id(of: text))
  }
}

/// The fields of a header block as text.
private struct PageHeader {
  let outlet, republisher, byline, dateline, language, address: String?

  init(_ page: PageText) {
    func value(_ key: HeaderBlock.Key) -> String? { page.header.value(key).map { page.string($0) } }
    let source = value(.address)
    // "Source: Reuters" names the outlet, "Source: https://…" the address.
    let isAddress = source.map { OutletTable.host(of: $0) != nil && !$0.contains(" ") } ?? false
    address = isAddress ? source : nil
    outlet = value(.outlet) ?? (isAddress ? nil : source)
    (republisher, byline, dateline, language) = (
      value(.republisher), value(.byline), value(.dateline), value(.language)
    )
  }
}

/// Dates of fields.
enum EdtfText {
  /// The EDTF value of a field: as written when it is EDTF, a day when it is a date in words or with a time.
  static func value(of text: String) -> String? {
    var plain = Substring(text)
    // "2022-08-17T10:00:00Z": the time is left out, days are what facts count in.
    if plain.count > 10, plain.dropFirst(10).first == "T" || plain.dropFirst(10).first == " ",
      Day(iso: plain.prefix(10)) != nil
    {
      plain = plain.prefix(10)
    }
    return DateStamp.value(of: String(plain))
  }
}

extension PageCleaner {
  /// The language of the kept text.
  var language: String? {
    var tally = LanguageTest.Tally()
    for index in page.lines.indices {
      let isKept = parts[index].contains { if case .kept = $0.verdict { true } else { false } }
      guard isKept else { continue }
      for word in page.lines[index].words { tally.add(mask: page.words[word].languages) }
    }
    return tally.language
  }
}

/// Ids made from content.
enum ContentHash {
  static func id(of text: SourceText) -> String {
    var (one, two) = (StableHash(), StableHash())
    text.bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at + 8 <= bytes.count {
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
        one.add(word)
        at += 8
      }
      while at < bytes.count {
        one.add(UInt32(bytes[at]))
        at += 1
      }
    }
    two.add(one.value)
    two.add(UInt64(text.bytes.count))
    return Hexadecimal.string(two.mixed)
  }

  /// The words of the body, whatever the page adds around them; nil for a page without a body, which copies none.
  static func origin(of cleaner: PageCleaner) -> String? {
    var hash = StableHash()
    var isEmpty = true
    for index in cleaner.page.lines.indices {
      for part in cleaner.parts[index] where part.verdict == .kept(.paragraph) {
        for word in cleaner.page.words(in: part.span) {
          if word.isNumber {
            for at in word.span.range { hash.add(UInt32(cleaner.page.text.bytes[at])) }
          }
          hash.add(word.hash)
          isEmpty = false
        }
      }
    }
    return isEmpty ? nil : Hexadecimal.string(hash.mixed)
  }
}
