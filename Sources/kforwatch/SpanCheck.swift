import Corpus
import Facts

/// Holds the words facts cite against the bytes of their files.
struct SpanCheck {
  /// Reads every file behind the readings again; stops at the first span that does not hold.
  func check(_ readings: [Reading]) -> CheckOutcome {
    var outcome = CheckOutcome()
    var open: (path: String, proof: FileProof, sha256: String)?
    for reading in readings {
      let article = reading.article
      if open?.path != article.path {
        guard let proof = FileProof(path: article.path) else {
          outcome.failure = "\(article.path): the file cannot be read any more"
          return outcome
        }
        open = (article.path, proof, proof.sha256)
      }
      guard let file = open else { return outcome }
      if file.sha256 != article.sha256 {
        outcome.failure =
          "\(article.path): the file has changed since it was read (SHA-256 was \(article.sha256), is \(file.sha256))"
        return outcome
      }
      outcome.articles += 1
      check(reading, file.proof, &outcome)
      if outcome.failure != nil { return outcome }
    }
    return outcome
  }

  private func check(_ reading: Reading, _ proof: FileProof, _ outcome: inout CheckOutcome) {
    let article = reading.article
    if let title = article.title, let span = title.span {
      outcome.spans += 1
      outcome.failure = complaint(title.value, [span], article, proof).map { "\($0) (title)" }
      if outcome.failure != nil { return }
    }
    for fact in reading.facts {
      outcome.facts += 1
      var spans = [fact.citation.focus, fact.citation.sentence]
      switch fact.claim {
      case .strength(let report): if let number = report.numberSpan { spans.append(number) }
      case .quantity(let report): spans.append(report.numberSpan)
      case .statement(let report): if let speaker = report.speakerSpan { spans.append(speaker) }
      case .mention, .date, .event: break
      }
      for span in spans {
        outcome.spans += 1
        let words = article.text.string(span)
        guard let complaint = complaint(words, article.text.fileSpans(of: span), article, proof) else { continue }
        outcome.failure = "\(complaint) (\(fact.claim.kind.rawValue) \(fact.id), rule \(fact.rule))"
        return
      }
    }
  }

  /// Nil when the bytes say the words.
  private func complaint(_ words: String, _ spans: [TextSpan], _ article: Article, _ proof: FileProof) -> String? {
    let place = spans.map { "\($0.start)..\($0.end)" }.joined(separator: ", ")
    guard var found = proof.text(of: spans, encoding: article.encoding) else {
      return "\(article.path): bytes \(place) lie beyond the end of the file"
    }
    if SpanCheck.holdsRecords(article.path) {
      found = String(decoding: JSONStringContent(Array(found.utf8)[...]).text, as: UTF8.self)
    }
    if SpanCheck.letters(found) == SpanCheck.letters(words) { return nil }
    return "\(article.path): bytes \(place) do not say \"\(words)\" but \"\(SpanCheck.printable(found))\""
  }

  /// Whether a file is JSON Lines, where text stands in escapes.
  private static func holdsRecords(_ path: String) -> Bool {
    let ending = path.lowercased()
    return ending.hasSuffix(".jsonl") || ending.hasSuffix(".ndjson")
  }

  /// A text without what cleaning may drop or change: blanks, line ends, invisible characters, bytes that mean nothing.
  ///
  /// Composed and decomposed accents are equal to Swift's comparison of strings.
  static func letters(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isDroppable(scalar) { result.append(scalar) }
    return String(result)
  }

  private static func isDroppable(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FFFD}" || scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      || scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0xFFF9...0xFFFB).contains(scalar.value)
  }

  /// A text fit for a terminal: no controls, not long.
  static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if result.unicodeScalars.count >= 200 { return result + "…" }
      let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      if isControl {
        result += " "
      } else if !scalar.properties.isDefaultIgnorableCodePoint {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
