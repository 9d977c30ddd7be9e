import Analysis
import Corpus
import Facts

/// Answers one JSON record with the lines of its facts; keeps nothing from record to record.
struct RecordExtractor {
  private let library: Library
  private let extras: Set<ExtractCommand.Extra>
  private let actors: [EntityID: Actor]
  private let places: [EntityID: Place]

  init(library: Library, extras: Set<ExtractCommand.Extra>) {
    (self.library, self.extras) = (library, extras)
    (actors, places) = (library.emptySnapshot.actors, library.emptySnapshot.places)
  }

  /// The lines for a record, or the problem with it.
  func lines(of line: [UInt8], number: Int) -> [UInt8] {
    let export = JSONLinesExport()
    if !line.contains(where: { $0 > 0x20 }) { return [] }
    let reading = library.reader.read(record: line, path: "", offset: 0, number: number)
    guard let article = reading.articles.first.flatMap({ inItsText($0, line) }) else {
      let why = reading.problems.first?.what ?? "no JSON object with a text"
      return export.problem(line: number, why: why)
    }
    return lines(of: article)
  }

  /// The lines of an article whose spans point where they should.
  func lines(of article: Article) -> [UInt8] {
    let export = JSONLinesExport()
    let facts = library.analyzer.read(article)
    var bytes = export.lines(of: facts)
    if extras.contains(.sentences) {
      for sentence in facts.sentences { bytes += export.sentence(sentence, of: article) }
    }
    if extras.contains(.tokens) {
      for token in Document(article.text).tokens {
        bytes += export.token(token.span, kind: "\(token.kind)", of: article)
      }
    }
    var actors = self.actors
    for actor in facts.foundActors where actors[actor.id] == nil { actors[actor.id] = actor }
    return bytes + export.corpusLines(of: [facts], actors: actors, places: places)
  }

  /// The article with spans that count bytes of the record's text, under the record's id.
  private func inItsText(_ article: Article, _ line: [UInt8]) -> Article? {
    guard let record = JSONValue(line), case .string(_, let place)? = record["text"] else { return nil }
    let map = JSONStringMap(line, place.content)
    func stated(_ stated: Article.Stated?) -> Article.Stated? {
      stated.map { Article.Stated($0.value, span: $0.span.flatMap(map.span(ofRaw:))) }
    }
    var id = article.id
    switch record["id"] {
    case .string(let text, _)?: id = text
    case .number(let text)?: id = text
    default: break
    }
    return Article(
      id: id, path: "", sha256: FileProof(bytes: map.text).sha256, span: TextSpan(0, map.text.count),
      text: article.text.remapped(map.span(ofRaw:)), title: stated(article.title), outlet: stated(article.outlet),
      republisher: stated(article.republisher), wires: article.wires, byline: article.byline,
      dateline: article.dateline, language: article.language, address: article.address,
      statedDate: stated(article.statedDate), pageStamps: article.pageStamps.compactMap { stated($0) },
      encoding: "UTF-8")
  }
}

extension SourceText {
  /// The same text with every file span put through a map; pieces outside it map to nothing.
  func remapped(_ map: (TextSpan) -> TextSpan?) -> SourceText {
    var pieces: [Piece] = []
    for piece in self.pieces {
      guard let file = map(piece.file) else { continue }
      // Escapes of one width may stand for characters of another, so only equal lengths are taken for a plain run.
      if file.count == piece.clean.count {
        pieces.append(Piece(clean: piece.clean, file: file, isVerbatim: true))
      } else {
        pieces.append(Piece(clean: piece.clean, file: file, isVerbatim: false))
      }
    }
    return SourceText(
      bytes: bytes, pieces: pieces, blocks: blocks,
      removed: removed.compactMap { removed in
        map(removed.span).map { RemovedText(span: $0, rule: removed.rule, why: removed.why) }
      })
  }
}
