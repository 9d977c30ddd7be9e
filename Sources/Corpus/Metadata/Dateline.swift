/// The place and agency at the start of a wire story.
struct Dateline {
  /// "SKOPJE, North Macedonia"; nil when the line names an agency only.
  let place: String?
  let agencies: [(outlet: Outlet, span: TextSpan)]

  /// Bodies that stand before a dash without being a place.
  private static let bodies = CaptionMarks.words(
    "nato kfor eu un unmik eulex osce us uk usa who breaking update live exclusive")

  /// Reads "SKOPJE, North Macedonia (AP) — …", "PRISTINA, Nov 22 (Reuters) - …", "Beograd (Tanjug) – …".
  ///
  /// Without an agency only capitals or a full date are believed: "BRUSSELS — …" and "Belgrade, 24 July 2025 – …" are
  /// datelines, "Kosovo – the newest state" is not.
  static func find(_ line: PageLine, in page: PageText, _ outlets: OutletTable) -> Dateline? {
    guard let dash = dash(line, page) else { return nil }
    let words = line.words.filter { Int(page.words[$0].end) <= dash }
    guard let first = words.first, words.count <= 14 else { return nil }
    let bytes = page.text.bytes
    let open = bytes[line.span.start..<dash].lastIndex(of: 0x28)
    let isPlain = words.allSatisfy {
      let word = page.words[$0]
      // "(dpa) - Following riots …"
      return word.startsUpper || open.map { Int(word.start) > $0 && word.span.count <= 5 } ?? false || word.isNumber
        || word.languages != 0 || DateStamp.Vocabulary.months[word.hash] != nil
    }
    guard isPlain else { return nil }
    var agencies: [(outlet: Outlet, span: TextSpan)] = []
    let from = open ?? line.span.start
    var position = first
    while position < first + words.count {
      if Int(page.words[position].start) >= from,
        let (outlet, end) = outlets.match(page, at: position, before: first + words.count, anyCase: open != nil),
        outlet.kind == "agency" || open != nil
      {
        agencies.append((outlet, TextSpan(Int(page.words[position].start), Int(page.words[end - 1].end))))
        position = end
      } else {
        position += 1
      }
    }
    agencies.removeAll { $0.outlet.kind == "organisation" }
    if open == nil {
      if let only = agencies.first, Int(page.words[first].start) == only.span.start, agencies.count == words.count {
        return Dateline(place: nil, agencies: agencies)
      }
      let word = page.words[first]
      // "Belgrade, 24 July 2025 – …": a release has its day before the dash.
      if words.count <= 9, word.startsUpper, !word.isNumber,
        words.contains(where: { DateStamp.isDate(at: $0, before: first + words.count, in: page) })
      {
        let place = place(TextSpan(line.span.start, dash), page, outlets)
        return place.map { Dateline(place: $0, agencies: []) }
      }
      guard word.isAllUpper, word.span.count >= 3, bodies[word.hash] == nil, words.count <= 8 else { return nil }
      return Dateline(place: place(TextSpan(line.span.start, dash), page, outlets), agencies: [])
    }
    guard let open, !agencies.isEmpty else { return nil }
    var start = line.span.start
    if page.words[first].hash == KnownWord.by,
      let place = words.first(where: { page.words[$0].isAllUpper && page.words[$0].span.count >= 3 })
    {
      // "By Ana Anic PRISTINA (Reuters) - …"
      start = Int(page.words[place].start)
    }
    return Dateline(place: place(TextSpan(min(start, open), open), page, outlets), agencies: agencies)
  }

  /// The place without dates: "PRISTINA, Nov 22" gives "PRISTINA".
  private static func place(_ span: TextSpan, _ page: PageText, _ outlets: OutletTable) -> String? {
    let parts = page.string(span).split(separator: ",").map { part in
      part.split(separator: " ").joined(separator: " ")
    }.map { part in
      // "EUOBSERVER / BRUSSELS"
      let sides = part.split(separator: "/").map { Substring($0).trimmed }.filter { outlets.outlet(named: $0) == nil }
      return part.contains("/") ? sides.joined(separator: "/") : part
    }
    let places = parts.filter { part in
      let words = WordHash.words(of: part)
      return !part.isEmpty && !part.utf8.contains { (0x30...0x39).contains($0) }
        && !(words.count == 1 && DateStamp.Vocabulary.months[words[0]] != nil)
    }
    return places.isEmpty ? nil : places.joined(separator: ", ")
  }

  /// The first dash with a blank or bracket before it, near the start.
  private static func dash(_ line: PageLine, _ page: PageText) -> Int? {
    let bytes = page.text.bytes
    var at = line.span.start + 1
    let end = min(line.span.end, line.span.start + 140)
    while at + 1 < end {
      let isLong = bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && at + 2 < end && (0x92...0x95).contains(bytes[at + 2])
      let isShort = (bytes[at] == 0x2D || bytes[at] == 0x5F) && (bytes[at + 1] == 0x20 || bytes[at + 1] == 0x2D)
      if isLong || isShort, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x29 || bytes[at - 1] == 0xA0 { return at }
      at += 1
    }
    return nil
  }
}
