/// One article of the corpus: its cleaned text with the way back to the file, and what the page says of itself.
///
/// Immutable and shared: whoever holds an article holds the same one.
package final class Article: Sendable, Identifiable {
  /// Something the page states, with the file bytes that state it (nil when it comes from a record's field).
  package struct Stated: Hashable, Sendable {
    package let value: String
    package let span: TextSpan?

    package init(_ value: String, span: TextSpan? = nil) { (self.value, self.span) = (value, span) }
  }

  /// Derived from the content: the same text gives the same id on every run.
  package let id: String
  /// The file as the user named it.
  package let path: String
  /// SHA-256 of the whole file, lower-case hexadecimal.
  package let sha256: String
  /// The record's bytes in the file.
  package let span: TextSpan
  package let text: SourceText
  package let title: Stated?
  /// Publisher of the text, as the outlet table names it ("RFE/RL").
  package let outlet: Stated?
  /// The site that shows another publisher's text.
  package let republisher: Stated?
  /// Agencies credited: "With reporting by AFP and Reuters".
  package let wires: [String]
  package let byline: String?
  /// Place of the dateline: "SKOPJE, North Macedonia".
  package let dateline: String?
  /// BCP 47.
  package let language: String?
  package let address: String?
  /// Publication day as the page or record states it; EDTF. Inference happens in Analysis.
  package let statedDate: Stated?
  /// Date stamps of the page (printed by the site, not by the text), EDTF; a stamp may contradict the text.
  package let pageStamps: [Stated]
  /// Name of the encoding the file was read with.
  package let encoding: String
  /// Hash of the body's words without case, accents and punctuation: exact copies share it, whatever their pages add.
  package let origin: String

  package init(
    id: String, path: String, sha256: String, span: TextSpan, text: SourceText, title: Stated?, outlet: Stated?,
    republisher: Stated?, wires: [String], byline: String?, dateline: String?, language: String?, address: String?,
    statedDate: Stated?, pageStamps: [Stated], encoding: String,
    origin: String = ""
  ) {
    (self.id, self.path, self.sha256, self.span, self.text) = (id, path, sha256, span, text)
    (self.title, self.outlet, self.republisher, self.wires, self.byline) = (title, outlet, republisher, wires, byline)
    (self.dateline, self.language, self.address) = (dateline, language, address)
    (self.statedDate, self.pageStamps, self.encoding, self.origin) = (statedDate, pageStamps, encoding, origin)
  }

  /// The same article under another id, for copies that a corpus must tell apart.
  package func named(_ id: String) -> Article {
    Article(
      id: id, path: path, sha256: sha256, span: span, text: text, title: title, outlet: outlet,
      republisher: republisher,
      wires: wires, byline: byline, dateline: dateline, language: language, address: address, statedDate: statedDate,
      pageStamps: pageStamps, encoding: encoding, origin: origin)
  }

  /// File bytes of the prose, first to last sentence: captions, sub-headings and removed text are left out.
  package var bodySpans: [TextSpan] { fileSpans(of: .paragraph) }

  /// File bytes of the picture captions, without their credits.
  package var captionSpans: [TextSpan] { fileSpans(of: .caption) }

  private func fileSpans(of kind: SourceText.BlockKind) -> [TextSpan] {
    var spans: [TextSpan] = []
    for block in text.blocks where block.kind == kind {
      for span in text.fileSpans(of: block.span) {
        if let last = spans.last, last.end == span.start {
          spans[spans.count - 1] = last.union(span)
        } else {
          spans.append(span)
        }
      }
    }
    return spans
  }
}

/// Something in the corpus that could not be read as meant: a skipped file, a bad line, a replaced byte.
package struct CorpusProblem: Error, Hashable, Sendable {
  package let path: String
  /// 1-based, where the problem lies in one line.
  package let line: Int?
  /// What happened, for a reader.
  package let what: String
  /// What to do about it.
  package let advice: String

  package init(path: String, line: Int? = nil, what: String, advice: String) {
    (self.path, self.line, self.what, self.advice) = (path, line, what, advice)
  }
}
