import ArgumentParser
import Corpus
import Facts
import Model

#if canImport(Glibc)
  import Glibc
#endif

/// Where the marks are.
struct MarksOptions: ParsableArguments {
  @Option(help: "The marks file; else .kforwatch/marks.tsv in the folder that is read.")
  var marks: String?

  /// The marks for a corpus.
  func read(for paths: [String]) throws -> MarksFile {
    let store = MarksStore(given: marks, paths: paths)
    if let marks, access(marks, F_OK) != 0 {
      throw Failure(status: Status.noInput, description: "\(marks): \(String(cString: strerror(errno)))")
    }
    return MarksStore.read(store)
  }

  /// The file to write to.
  func store(for path: String?) throws -> MarksStore {
    guard marks != nil || path != nil, let store = MarksStore(given: marks, paths: path.map { [$0] } ?? []) else {
      throw Failure.usage("name the corpus' folder with --corpus, or the file with --marks")
    }
    return store
  }
}

struct MarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marks",
    abstract: "List and add what was decided by hand about a corpus.",
    discussion: """
      Marks live in one text file, a line each: PATH/.kforwatch/marks.tsv for a folder PATH, or the file that --marks \
      names. They name articles by content and hold again after every reading; lines are only ever added.

      EXIT CODES
        0   done
        1   list: a line has no effect; each is named with file and line on standard error
        64  wrong usage
        65  a mistake in a data file
        66  nothing to read
        74  the file cannot be written
      """,
    subcommands: [Add.self, List.self, Withdraw.self])

  /// The corpus and who writes.
  struct Place: ParsableArguments {
    @OptionGroup var file: MarksOptions

    @Option(help: "The corpus' folder.")
    var corpus: String?

    @Option(help: "Who decides; else the user's name.")
    var author: String?

    var writer: String { author ?? MarksCommand.author }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a mark.",
      discussion: """
        kforwatch marks add merge-origins ARTICLE ARTICLE --corpus PATH --reason "same wire"
        kforwatch marks add reject fact:ID --corpus PATH --reason "a slip of the pen"
        kforwatch marks add set-value fact:ID --value "nearly 4000" --corpus PATH
        kforwatch marks add set-value fact:ID --value "speaker aleksandar-vucic" --corpus PATH
        kforwatch marks add set-value fact:ID --value "place zvecan" --corpus PATH
        kforwatch marks add set-value event:ID --value "killed at least 4" --corpus PATH
        kforwatch marks add merge-actors actor:ID actor:ID --corpus PATH
        kforwatch marks add split-actor actor:ID article:ID --value "Name" --corpus PATH
        kforwatch marks add note article:ID --value "ask the desk" --corpus PATH
        kforwatch marks add note span:ARTICLE/two%20words --value "whose?" --corpus PATH
        What set-value sets: a figure, killed, injured, speaker, place, when, status, actors or recipients of a fact.
        Ids are those of exports; one without a kind is an article's. With --corpus what is named must be in that folder.
        """)

    @Argument(
      help:
        "accept, reject, retype, set-value, note, star, read, merge- or split- and actor(s), event(s) or origin(s).")
    var action: String

    @Argument(
      help: "What it is about: fact:ID, actor:ID, event:ID, article:ID, or words of one as span:ARTICLE/two%20words.")
    var targets: [String]

    @Option(help: "The new kind, figure, name or other part, or the note.")
    var value = ""

    @Option(help: "Why; for whoever reads it later.")
    var reason = ""

    @OptionGroup var place: Place
    @OptionGroup var options: DataOptions

    func run() throws {
      try runQuietly {
        let known = Mark.Action.allCases.filter { $0.isApplied && $0 != .withdraw }.map(\.rawValue)
        guard let action = Mark.Action(rawValue: action), known.contains(action.rawValue) else {
          throw Failure.usage("there is no action \"\(self.action)\"; known are \(known.joined(separator: ", "))")
        }
        let targets = self.targets.map { Mark.Target($0) ?? Mark.Target(.article, $0) }
        let mark = Mark(
          when: MarksCommand.now(), author: place.writer, action: action, targets: targets, value: value,
          reason: reason)
        if let mistake = mark.mistake { throw Failure.usage(mistake) }
        if let odd = targets.first(where: { Mark.Target($0.text) == nil }) {
          throw Failure.usage("\"\(odd.id)\" is no id")
        }
        let store = try place.file.store(for: place.corpus)
        if let corpus = place.corpus { try requireTargets(mark, in: corpus) }
        let written = try store.add([mark]).written[0]
        var output = DataOutput()
        try output.write("\(store.path): added \(written.id)\n")
        try output.flush()
        return Status.done
      }
    }

    /// - Throws: `Failure` naming what is not in the corpus, or cannot be decided about it.
    private func requireTargets(_ mark: Mark, in corpus: String) throws {
      var input = OpenOptions()
      input.paths = [corpus]
      let folder = try DataFolder.find(given: options.data)
      try input.requireInput(folder)
      let snapshot = loadCorpus(
        paths: [corpus], data: folder, library: try Library(data: folder), marks: MarksFile(path: "", marks: [mark]))
      if let orphan = snapshot.orphanedMarks.first { throw Failure.usage(orphan.what) }
    }
  }

  struct Withdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take back a mark; its line stays, and a line that says so follows.")

    @Argument(help: "The mark's id, as list gives it.")
    var mark: String

    @Option(help: "Why; for whoever reads it later.")
    var reason = ""

    @OptionGroup var place: Place

    func run() throws {
      try runQuietly {
        let store = try place.file.store(for: place.corpus)
        guard MarksStore.read(store).marks.contains(where: { $0.id == mark }) else {
          throw Failure.usage("no mark \(mark) is in force in \(store.path)")
        }
        try store.add([
          Mark(
            when: MarksCommand.now(), author: place.writer, action: .withdraw, targets: [Mark.Target(.mark, mark)],
            reason: reason)
        ])
        return Status.done
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the marks that are in force, a line each: line, id, and the cells of the file.")

    @OptionGroup var file: MarksOptions

    @Option(help: "The corpus' folder.")
    var corpus: String?

    func run() throws {
      try runQuietly {
        let marks = MarksStore.read(try file.store(for: corpus))
        var output = DataOutput()
        for mark in marks.marks {
          let targets = mark.targets.map(\.text).joined(separator: "|")
          let cells = [mark.when, mark.author, mark.action.rawValue, targets, mark.value, mark.reason]
          let line = marks.line(of: mark).map(String.init) ?? ""
          try output.write(([line, mark.id] + cells.map(printable)).joined(separator: "\t") + "\n")
        }
        try output.flush()
        for problem in marks.problems { complain(problem.notice) }
        return marks.problems.isEmpty ? Status.done : Status.doesNotHold
      }
    }

    /// A cell without control characters: lists are read at terminals.
    private func printable(_ cell: String) -> String {
      String(String.UnicodeScalarView(cell.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
  }

  /// The user's name.
  static var author: String { getenv("USER").map { String(cString: $0) } ?? "" }

  /// The time in UTC, "2025-03-01T09:30:00Z".
  static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
