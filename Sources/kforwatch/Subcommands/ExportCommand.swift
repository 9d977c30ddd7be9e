import ArgumentParser
import Canvas
import Corpus
import Facts
import Model
import Workbench

struct ExportCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case jsonl, csv, markdown, json, svg }
  /// What can be exported as a table without a pane of its own, and every pane with a number.
  enum Table: ExpressibleByArgument, Hashable {
    enum List: String, CaseIterable { case strength, actors, articles, events, relations, statements }
    case list(List)
    case pane(PaneKind)

    init?(argument: String) {
      if let list = List(rawValue: argument) {
        self = .list(list)
      } else if let pane = PaneKind(argument: argument) {
        self = .pane(pane)
      } else {
        return nil
      }
    }

    static var allValueStrings: [String] {
      let lists = List.allCases.map(\.rawValue)
      return lists + PaneKind.allValueStrings.filter { !lists.contains($0) }
    }

    /// The pane that shows it.
    var pane: PaneKind? {
      switch self {
      case .list(let list): PaneKind(argument: list.rawValue)
      case .pane(let pane): pane
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print the facts of files and folders as JSON Lines, or a pane of them as CSV, JSON, Markdown or SVG.",
    discussion: """
      JSON Lines hold every fact with the bytes of the file it was read from; the order depends on the facts alone, so \
      two runs on the same files print the same bytes. Problems with files go to standard error. What was decided by \
      hand (kforwatch marks) is applied; a fact changed so says in "corrected" what it was, and who changed it.

      EXIT CODES
        0   done; also when a reader such as head has had enough
        64  wrong usage
        65  a mistake in a data file
        66  nothing to read
        74  the output cannot be written
      """)

  @Option(help: "jsonl, csv, json, markdown or svg.")
  var format = Format.jsonl

  @Option(help: "The table or pane for csv, json, markdown and svg; strength where none is named.")
  var table: Table?

  @Option(help: "Colours of an svg picture of a pane: light, dark, or another theme.")
  var theme: String?

  @OptionGroup var options: DataOptions

  @OptionGroup var marks: MarksOptions

  @Flag(help: "Print facts as they were read, whatever was decided by hand about them.")
  var asRead = false
  @OptionGroup var filtering: FilterOptions

  @Argument(help: "Files and folders with articles; none: the articles that come with the program.")
  var paths: [String] = []

  func validate() throws {
    if format == .jsonl && table != nil {
      throw ValidationError("--table goes with --format csv, json, markdown or svg.")
    }
    if format != .svg && theme != nil { throw ValidationError("--theme goes with --format svg.") }
  }

  func run() throws {
    try runQuietly {
      let filter = try filtering.read()
      let folder = try DataFolder.find(given: options.data)
      let library = try Library(data: folder)
      let given = try marks.read(for: paths)
      let whole = try readCorpus(
        paths: paths, data: folder, library: library, marks: asRead ? given.asRead : given)
      let snapshot = try FilterOptions.apply(filter, to: whole)
      var output = DataOutput()
      switch format {
      case .jsonl: try writeLines(of: snapshot, to: &output)
      case .csv: try output.write(paneTable(snapshot, library).csv)
      case .json: try output.write(paneTable(snapshot, library).json)
      case .markdown: try output.write(paneTable(snapshot, library).markdownTable)
      case .svg: try output.write(picture(snapshot, library, theme: ThemeChoice(data: folder).read(theme ?? "light")))
      }
      try output.flush()
      return Status.done
    }
  }

  private func writeLines(of snapshot: Snapshot, to output: inout DataOutput) throws {
    let export = JSONLinesExport(reference: snapshot.reference)
    let readings = snapshot.readings
    for reading in readings {
      try output.write(
        export.lines(
          of: reading, origin: snapshot.originID(of: reading.article), events: snapshot.gatheredEvents(of: reading)))
    }
    try output.write(
      export.corpusLines(
        of: readings, actors: snapshot.actors, places: snapshot.places, origins: snapshot.originGroups,
        disagreements: snapshot.findings.disagreements))
    for event in snapshot.gatheredEvents {
      try output.write(export.gathered(event))
      if event.reports.count == 1, event.anchor == nil { continue }
      for account in snapshot.accounts(of: event.id) { try output.write(export.account(account, of: event.id)) }
    }
    for relation in snapshot.relations(.actors) {
      try output.write(export.relation(relation.row, facts: relation.facts, origins: relation.origins))
    }
  }

  /// A table as its facts are known; of a pane that is none, what the pane shows.
  private func paneTable(_ snapshot: Snapshot, _ library: Library) -> PaneTable {
    switch table ?? .list(.strength) {
    case .list(let list): return tableExport(list, snapshot).table(list.rawValue, filter: filtering.filter ?? "")
    case .pane(let pane):
      var desk = DeskWithoutTerminal(snapshot: snapshot, library: library)
      desk.show(pane)
      var table = desk.desk.desk.savedTable
      table.filter = filtering.filter ?? ""
      return table
    }
  }

  private func picture(_ snapshot: Snapshot, _ library: Library, theme: Theme) -> String {
    var desk = DeskWithoutTerminal(snapshot: snapshot, library: library)
    desk.show(table?.pane ?? .strength)
    let shown = desk.desk.desk
    return shown.picture ?? GridPicture(shown.wholeFrame(), theme: theme, title: shown.crumb).svg
  }

  private func tableExport(_ list: Table.List, _ snapshot: Snapshot) -> TableExport {
    switch (list, snapshot.answer(list.question)) {
    case (_, .strength(let series)): return TableExport(strength: series)
    case (_, .actors(let rows)): return TableExport(actors: rows)
    case (_, .articles(let rows)): return TableExport(articles: rows)
    case (_, .events(let rows)): return TableExport(events: Array(rows))
    case (_, .relations(let list)): return TableExport(relations: list.rows)
    case (_, .statements(let rows)): return TableExport(statements: Array(rows))
    default: preconditionFailure("a list's question has the answer of its name")
    }
  }
}

extension ExportCommand.Table.List {
  fileprivate var question: Question {
    switch self {
    case .strength: .strength
    case .actors: .actors
    case .articles: .articles(ArticleQuery())
    case .events: .events
    case .relations: .relations(.actors)
    case .statements: .statements
    }
  }
}

extension CorpusProblem {
  /// "folder/a.jsonl:7: what happened; what to do".
  var notice: String {
    "\(path)\(line.map { ":\($0)" } ?? ""): \(what)\(advice.isEmpty ? "" : "; \(advice)")"
  }
}
