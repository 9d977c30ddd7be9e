import ArgumentParser
import Corpus
import Facts
import Model

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Read the bytes behind every fact again and say whether they still state it.",
    discussion: """
      Without --facts all articles are read, and then every span of every fact is decoded anew from the bytes of its \
      file and compared with the words the fact cites. With --facts the facts of an earlier export are held against \
      the files as they are now: changed bytes, moved words and facts that are no longer read there are found.

      EXIT CODES
        0   everything holds
        1   something does not: the first fact, its file and bytes are named on standard error
        64  wrong usage
        65  a mistake in a data file
        66  nothing to read
      """)

  @Option(help: "An earlier export (JSON Lines) to hold against the files.")
  var facts: String?

  @OptionGroup var options: DataOptions

  @Argument(help: "Files and folders with articles; none: the articles that come with the program.")
  var paths: [String] = []

  func validate() throws {
    if facts != nil && !paths.isEmpty { throw ValidationError("--facts names its files itself; give no paths.") }
  }

  func run() throws {
    try runQuietly {
      let folder = try DataFolder.find(given: options.data)
      if let facts { return try report(LedgerCheck(library: Library(data: folder)).check(facts)) }
      let snapshot = try readCorpus(paths: paths, data: folder, library: Library(data: folder))
      return try report(SpanCheck().check(snapshot.readings))
    }
  }

  private func report(_ outcome: CheckOutcome) throws -> Int32 {
    if let failure = outcome.failure {
      complain(failure)
      return Status.doesNotHold
    }
    var output = DataOutput()
    let (articles, facts, spans) = (outcome.articles, outcome.facts, outcome.spans)
    try output.write("verified: \(articles) articles, \(facts) facts, \(spans) spans of bytes hold\n")
    try output.flush()
    return Status.done
  }
}

/// What a check saw; the first thing that does not hold, in words.
struct CheckOutcome {
  var articles = 0
  var facts = 0
  var spans = 0
  var failure: String?
}
