import Corpus
import Facts

/// Everything read so far, immutable: answers every question in memory.
package struct Snapshot: Sendable {
  package let actors: [EntityID: Actor]
  package let places: [EntityID: Place]
  package let reference: ReferenceSeries
  /// In order of path, then position in the file.
  package let readings: [Reading]
  package let problems: [CorpusProblem]

  /// A corpus without articles.
  package init(actors: [Actor], places: [Place], reference: ReferenceSeries) {
    self.actors = Dictionary(actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = Dictionary(places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    (self.reference, readings, problems) = (reference, [], [])
  }

  /// The snapshot with more articles and problems; the same facts give the same answers in whatever order they came.
  package func adding(_ readings: [Reading], problems: [CorpusProblem]) -> Snapshot { self }

  package func answer(_ question: Question) -> Answer { .problems(problems) }
}
