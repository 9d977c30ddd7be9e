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
    if !line.contains(where: { $0 > 0x20 }) { return [] }
    switch library.reader.read(extract: line, number: number) {
    case .success(let article): return lines(of: article)
    case .failure(let problem): return JSONLinesExport().problem(line: number, why: problem.what)
    }
  }

  /// The lines of an article whose spans point where they should.
  func lines(of article: Article) -> [UInt8] {
    let export = JSONLinesExport(reference: library.reference)
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
    var places = self.places
    for place in facts.foundPlaces where places[place.id] == nil { places[place.id] = place }
    return bytes + export.corpusLines(of: [facts], actors: actors, places: places)
  }
}
