import Analysis
import Corpus
import Facts
import Model

/// What reading a corpus needs, read from our Data folder once.
struct Library: Sendable {
  let analyzer: Analyzer
  let reader: CorpusReader
  let reference: ReferenceSeries
  let eventTables: EventTables
  let names: NameForms
  let outline: MapOutline

  /// - Throws: `DataFileError` naming file and line of the first mistake.
  init(data: DataFolder) throws(DataFileError) {
    analyzer = try Analyzer(data: data)
    reader = try CorpusReader(data: data)
    reference = try ReferenceSeries(data: data)
    eventTables = try EventTables(data: data)
    names = try NameForms(data: data)
    outline = try MapOutline(data: data)
  }

  /// A corpus without articles.
  var emptySnapshot: Snapshot { emptySnapshot(marks: .none) }

  /// A corpus without articles, to which what was decided by hand will be applied.
  func emptySnapshot(marks: MarksFile) -> Snapshot {
    Snapshot(
      actors: analyzer.lexicon.actors, places: analyzer.lexicon.places, reference: reference,
      timeline: analyzer.timeline.events, tables: eventTables, marks: marks, outline: outline)
  }
}

extension DataFolder {
  /// The articles that come with the program.
  var bundledCorpus: String { path + "/corpus" }
}

/// What a subcommand reads: the corpus with what was decided by hand, its problems told on standard error.
///
/// - Throws: `Failure` where there is nothing to read: no such path, or no article in what there is.
func readCorpus(
  paths: [String], data: DataFolder, library: Library, marks: MarksFile = .none
) throws(Failure) -> Snapshot {
  var input = OpenOptions()
  input.paths = paths
  try input.requireInput(data)
  let snapshot = loadCorpus(paths: paths, data: data, library: library, marks: marks)
  for problem in snapshot.problems { complain(problem.notice) }
  guard snapshot.articleCount > 0 else {
    let places = paths.isEmpty ? [data.bundledCorpus] : paths
    throw Failure(
      status: Status.noInput, description: "nothing to read: no article in \(places.joined(separator: ", "))")
  }
  return snapshot
}

/// Reads whole files and folders into a snapshot and returns when all is read; no path means the bundled corpus.
///
/// - Throws: `DataFileError` when a table of ours has a mistake. What cannot be read of the corpus is a problem in the
///   snapshot, never an error.
func loadCorpus(paths: [String], data: DataFolder, library: Library, marks: MarksFile = .none) -> Snapshot {
  CorpusLoading(library: library, paths: paths.isEmpty ? [data.bundledCorpus] : paths, marks: marks).run()
}
