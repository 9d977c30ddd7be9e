/// What a line says of itself that makes it a picture's caption or credit.
///
/// "Soldiers stand guard in Leposavic on May 29, 2023. (AP Photo/Ana Anic)" is a caption with a credit after it; "Photo:
/// Reuters" is a credit alone. Without such a mark a caption cannot be told from a short paragraph, and it stays.
enum CaptionMarks {
  struct Cut {
    /// The caption without its credit; nil for a credit alone.
    let caption: TextSpan?
    /// "Image caption" on a line of its own: the caption is the next line.
    var isLabel = false
  }

  private static let pictures = words(
    "photo photos photograph photographs photographer foto fotografija fotografi fotografie фото фотографија getty handout "
      + "courtesy shutterstock screenshot screengrab image images picture pictures credit credits")
  private static let agencies = words(
    "army navy marines usaf ap afp reuters epa efe tanjug dpa ansa anadolu aa tass sputnik xinhua beta fonet mia bta fena hina pap atsh rferl rfe nato "
      + "kfor getty ria belga keystone apa imago upi")
  private static let stills = words("file archive arhiva arkiv ilustracija illustration arhivska")
  private static let labels = words(
    "photo photos photograph photographs photographer foto fotografija фото picture pictures credit slika fotografi image"
  )
  private static let reporters = words("reporting editing writing additional translated compiled edited written")
  private static let stillImages = words("image photo photograph picture video screengrab handout grab")
  private static let showingVerbs = words("shows show showing released taken provided purports depicts made obtained")
  private static let by = WordHash.of("by")
  private static let sourceWords = words("source copyright credit by")

  static func words(_ text: String) -> WordTable<Bool> {
    var table = WordTable<Bool>()
    for word in WordHash.words(of: text) { table[word] = true }
    return table
  }

  static func find(_ line: PageLine, in page: PageText) -> Cut? {
    guard (1...90).contains(line.wordCount) else { return nil }
    return fileMark(line, page) ?? labelled(line, page) ?? bracketed(line, page) ?? trailing(line, page) ?? slashed(
      line, page)
      ?? showing(line, page) ?? dated(line, page)
  }

  /// "Police stand guard beside the canal near Zubin Potok, Kosovo, Nov. 30, 2024.": one sentence of the present that ends
  /// with a day behind a comma.
  private static func dated(_ line: PageLine, _ page: PageText) -> Cut? {
    guard (8...45).contains(line.wordCount), line.numbers >= 2, line.lowerWords >= 3,
      page.words[line.words.upperBound - 1].isNumber, let stamp = DateStamp.find(line, in: page),
      stamp.value.utf8.count == 10, stamp.span.end >= line.span.end - 1
    else { return nil }
    let bytes = page.text.bytes
    var end = stamp.span.start
    while end > line.span.start, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > line.span.start, bytes[end - 1] == 0x2C, !isFigure(bytes[stamp.span.start]) else { return nil }
    let words = self.words(in: TextSpan(line.span.start, end), of: line, page)
    // A day of the week may stand before the date: "…, Tuesday, Feb. 19, 2008."
    guard !words.contains(where: { telling[page.words[$0].hash] != nil }) else { return nil }
    return Cut(caption: line.span)
  }

  private static let telling = words(
    "said says told was were had did will would has have been born died signed adopted founded since until")
  private static func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A credit of the reporters in brackets at the end of a paragraph: "(Reporting by Ana Anic; Editing by Bob Byrd)".
  static func reporterCredit(_ line: PageLine, in page: PageText) -> TextSpan? {
    guard let inner = finalBracket(line, page), inner.open > line.span.start else { return nil }
    let words = self.words(in: TextSpan(inner.open, line.span.end), of: line, page)
    guard let first = words.first, reporters[page.words[first].hash] != nil else { return nil }
    return words.contains { page.words[$0].hash == by } ? TextSpan(inner.open, line.span.end) : nil
  }

  /// "FILE - Protesters gather …", "FILE PHOTO: …"
  private static func fileMark(_ line: PageLine, _ page: PageText) -> Cut? {
    guard line.wordCount >= 4 else { return nil }
    let first = page.words[line.words.lowerBound]
    let second = page.words[line.words.lowerBound + 1]
    guard first.hash == KnownWord.file, first.isAllUpper || pictures[second.hash] != nil else { return nil }
    let gap = page.text.bytes[Int(first.end)..<Int(second.start)]
    let isDashed = gap.contains(0x2D) || gap.contains(0x3A) || gap.contains(0xE2)
    let isPhoto = pictures[second.hash] != nil && page.isFollowedByColon(second, in: line)
    guard isDashed && first.isAllUpper || isPhoto else { return nil }
    let start = isPhoto ? skipColon(after: second, line, page) : Int(second.start)
    guard start < line.span.end else { return nil }
    let rest = TextSpan(start, line.span.end)
    let credit = bracketed(line, page)?.caption ?? trailing(line, page)?.caption
    return Cut(caption: TextSpan(start, max(start, credit?.end ?? rest.end)))
  }

  /// "Image source, Getty Images", "Image caption, …", "Photo: Reuters", "Photo by Ana Anic".
  private static func labelled(_ line: PageLine, _ page: PageText) -> Cut? {
    let first = page.words[line.words.lowerBound]
    guard labels[first.hash] != nil || first.hash == KnownWord.caption else { return nil }
    guard line.wordCount >= 2 else { return nil }
    let second = page.words[line.words.lowerBound + 1]
    if first.hash == KnownWord.caption, page.isFollowedByColon(first, in: line) {
      return Cut(caption: TextSpan(skipColon(after: first, line, page), line.span.end))
    }
    if second.hash == KnownWord.caption, line.wordCount == 2 { return Cut(caption: nil, isLabel: true) }
    if second.hash == KnownWord.caption, line.wordCount >= 4 {
      return Cut(caption: TextSpan(skipColon(after: second, line, page), line.span.end))
    }
    if sourceWords[second.hash] != nil {
      return line.wordCount <= 16 ? Cut(caption: nil) : nil
    }
    guard page.isFollowedByColon(first, in: line) else { return nil }
    let isCaption = line.ending == .stop && line.lowerWords >= 3 && line.littleWords >= 1
    if isCaption { return Cut(caption: TextSpan(skipColon(after: first, line, page), line.span.end)) }
    return line.wordCount <= 16 ? Cut(caption: nil) : nil
  }

  /// A credit in brackets at the end.
  private static func bracketed(_ line: PageLine, _ page: PageText) -> Cut? {
    guard let (open, isSquare) = finalBracket(line, page) else { return nil }
    let inner = words(in: TextSpan(open, line.span.end), of: line, page)
    guard (1...18).contains(inner.count), let first = inner.first, reporters[page.words[first].hash] == nil else {
      return nil
    }
    let hashes = inner.map { page.words[$0].hash }
    let hasSlash = page.text.bytes[open..<line.span.end].contains(0x2F)
    let hasAgency = hashes.contains { agencies[$0] != nil }
    let hasPicture = hashes.contains { pictures[$0] != nil }
    // "(DPA/Reuters)" after a paragraph names who reported it; a picture's credit names who took it.
    if !hasPicture, inner.count >= 2, line.wordCount >= 12, hashes.allSatisfy({ agencies[$0] != nil }) { return nil }
    // "(file)", "(Tanjug, file)"
    let isStill = (stills[hashes[0]] != nil || hasAgency && stills[hashes[inner.count - 1]] != nil) && inner.count <= 2
    let isCredit = hasPicture || isStill || hasSlash && hasAgency || isSquare && hasAgency
    if !isCredit, hasSlash, inner.count <= 6, let before = bracketBefore(open, line, page) {
      // "(REUTERS/Ana Anic) (ANA ANIC/)": the credit is printed twice.
      return bracketed(before, page)
    }
    guard isCredit else { return nil }
    return cut(line, creditFrom: open, page)
  }

  private static func bracketBefore(_ open: Int, _ line: PageLine, _ page: PageText) -> PageLine? {
    var end = open
    while end > line.span.start, page.text.bytes[end - 1] == 0x20 { end -= 1 }
    guard end > line.span.start, page.text.bytes[end - 1] == 0x29 else { return nil }
    var part = PageLine(span: TextSpan(line.span.start, end), blankBefore: 0)
    part.words =
      line.words
      .lowerBound..<(line.words.last { Int(page.words[$0].end) <= end }.map { $0 + 1 } ?? line.words.lowerBound)
    return part
  }

  /// "This handout image released by police shows …"
  private static func showing(_ line: PageLine, _ page: PageText) -> Cut? {
    guard line.isProse, line.wordCount >= 6 else { return nil }
    let opening = line.words.prefix(5).map { page.words[$0].hash }
    guard opening[0] == KnownWord.this, let index = opening.firstIndex(where: { stillImages[$0] != nil }),
      index <= 3
    else {
      return nil
    }
    let verb = line.words.dropFirst(index + 1).prefix(8)
    return verb.contains { showingVerbs[page.words[$0].hash] != nil } ? Cut(caption: line.span) : nil
  }

  /// A credit after the sentence: "Photograph: Ana Anic/AFP", "© AFP", "| Ana Anic/AFP via Getty Images".
  private static func trailing(_ line: PageLine, _ page: PageText) -> Cut? {
    let words = line.words
    let from = max(words.lowerBound, words.upperBound - 14)
    let bytes = page.text.bytes
    for index in from..<words.upperBound where labels[page.words[index].hash] != nil && index > words.lowerBound {
      let word = page.words[index]
      let isLabel = page.isFollowedByColon(word, in: line)
      let isBy = index + 1 < words.upperBound && page.words[index + 1].hash == by && word.startsUpper
      guard isLabel || isBy && endsSentence(before: Int(word.start), line, page) else { continue }
      return cut(line, creditFrom: Int(word.start), page)
    }
    let tail = Int(page.words[from].start)
    var at = line.hasCreditMark ? line.span.end - 1 : tail
    while at > tail {
      if bytes[at] == 0x7C || bytes[at] == 0xA9 && bytes[at - 1] == 0xC2 {
        let credit = self.words(in: TextSpan(at, line.span.end), of: line, page).map { page.words[$0].hash }
        let isCopyright = bytes[at] == 0xA9
        let isCredit = credit.contains { agencies[$0] != nil || pictures[$0] != nil }
        guard !credit.isEmpty, credit.count <= 10, isCredit || isCopyright && credit.count <= 5 else { return nil }
        guard !(isCopyright && credit.contains(WordHash.number)) else { return nil }
        return cut(line, creditFrom: isCopyright ? at - 1 : at, page)
      }
      at -= 1
    }
    if words.count >= 6, pictures[page.words[words.upperBound - 1].hash] != nil,
      agencies[page.words[words.upperBound - 2].hash] != nil, line.ending == .other
    {
      // "… near Zvecan. AFP PHOTO"
      return cut(line, creditFrom: Int(page.words[words.upperBound - 2].start), page)
    }
    return gettyTail(line, page) ?? strokeTail(line, page)
  }

  /// "… in Kosovo, 24 September 2023. EFE-EPA/STR": who took a picture, behind its sentence; "AFP/Reuters" alone reported it.
  private static func strokeTail(_ line: PageLine, _ page: PageText) -> Cut? {
    let bytes = page.text.bytes
    guard line.wordCount >= 8, line.ending == .other,
      let start = line.words.suffix(6).first(where: { endsSentence(before: Int(page.words[$0].start), line, page) }),
      bytes[Int(page.words[start].start)..<line.span.end].contains(0x2F)
    else { return nil }
    let credit = (start..<line.words.upperBound).map { page.words[$0] }
    guard credit.contains(where: { agencies[$0.hash] != nil }), credit.contains(where: { agencies[$0.hash] == nil }),
      credit.allSatisfy(\.startsUpper)
    else { return nil }
    return cut(line, creditFrom: Int(page.words[start].start), page)
  }

  /// "… in Brussels. John Doe/AFP via Getty Images"
  private static func gettyTail(_ line: PageLine, _ page: PageText) -> Cut? {
    let words = line.words
    guard words.count >= 2, page.words[words.upperBound - 2].hash == KnownWord.getty,
      page.words[words.upperBound - 1].hash == KnownWord.images
    else { return nil }
    for index in stride(from: words.upperBound - 1, to: max(words.lowerBound, words.upperBound - 12), by: -1)
    where endsSentence(before: Int(page.words[index].start), line, page) {
      return cut(line, creditFrom: Int(page.words[index].start), page)
    }
    return words.count <= 14 ? Cut(caption: nil) : nil
  }

  /// A short line such as "Ana Anic/AFP" or "AP Photo/Ana Anic".
  private static func slashed(_ line: PageLine, _ page: PageText) -> Cut? {
    guard line.wordCount <= 8, line.ending != .stop else { return nil }
    if page.words[line.words.lowerBound].hash == KnownWord.copyrightSign, line.numbers == 0 { return Cut(caption: nil) }
    guard page.text.bytes[line.span.range].contains(0x2F) else { return nil }
    let hashes = line.words.map { page.words[$0].hash }
    let isCredit = hashes.contains { agencies[$0] != nil } && line.lowerWords <= 1
    return isCredit ? Cut(caption: nil) : nil
  }

  private static func cut(_ line: PageLine, creditFrom: Int, _ page: PageText) -> Cut {
    var end = creditFrom
    let bytes = page.text.bytes
    while end > line.span.start, [0x20, 0x7C, 0x2D, 0x09].contains(bytes[end - 1]) { end -= 1 }
    let before = words(in: TextSpan(line.span.start, end), of: line, page)
    return before.count < 3 ? Cut(caption: nil) : Cut(caption: TextSpan(line.span.start, end))
  }

  private static func endsSentence(before at: Int, _ line: PageLine, _ page: PageText) -> Bool {
    var at = at
    let bytes = page.text.bytes
    while at > line.span.start, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x22 { at -= 1 }
    return at > line.span.start && bytes[at - 1] == 0x2E
  }

  private static func skipColon(after word: PageWord, _ line: PageLine, _ page: PageText) -> Int {
    var at = Int(word.end)
    while at < line.span.end, [0x20, 0x3A, 0x2C, 0x2D].contains(page.text.bytes[at]) { at += 1 }
    return at
  }

  private static func finalBracket(_ line: PageLine, _ page: PageText) -> (open: Int, isSquare: Bool)? {
    let bytes = page.text.bytes
    var end = line.span.end
    while end > line.span.start, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x20 { end -= 1 }
    guard end > line.span.start, bytes[end - 1] == 0x29 || bytes[end - 1] == 0x5D else { return nil }
    let isSquare = bytes[end - 1] == 0x5D
    var at = end - 2
    while at >= line.span.start, end - at < 240 {
      if bytes[at] == (isSquare ? 0x5B : 0x28) { return (at, isSquare) }
      at -= 1
    }
    return nil
  }

  private static func words(in span: TextSpan, of line: PageLine, _ page: PageText) -> [Int] {
    line.words.filter { Int(page.words[$0].start) >= span.start && Int(page.words[$0].end) <= span.end }
  }
}
