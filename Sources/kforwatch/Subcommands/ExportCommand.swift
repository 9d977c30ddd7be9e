import ArgumentParser
import Corpus
import Facts
import Model

struct ExportCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case jsonl, csv, markdown }
  enum Table: String, CaseIterable, ExpressibleByArgument {
    case strength, actors, articles, events, relations, statements
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print the facts of files and folders as JSON Lines, or a table of them as CSV or Markdown.",
    discussion: """
      JSON Lines hold every fact with the bytes of the file it was read from; the order depends on the facts alone, so \
      two runs on the same files print the same bytes. Problems with files go to standard error. What was decided by \
      hand (kforwatch marks) is applied.

      EXIT CODES
        0   done; also when a reader such as head has had enough
        64  wrong usage
        65  a mistake in a data file
        66  nothing to read
        74  the output cannot be written
      """)

  @Option(help: "jsonl, csv or markdown.")
  var format = Format.jsonl

  @Option(help: "The table for csv and markdown: strength, actors, articles, events, relations or statements.")
  var table: Table?

  @OptionGroup var options: DataOptions

  @OptionGroup var marks: MarksOptions

  @OptionGroup var filtering: FilterOptions

  @Argument(help: "Files and folders with articles; none: the articles that come with the program.")
  var paths: [String] = []

  func validate() throws {
    if format == .jsonl && table != nil { throw ValidationError("--table goes with --format csv or markdown.") }
  }

  func run() throws {
    try runQuietly {
      let filter = try filtering.read()
      let folder = try DataFolder.find(given: options.data)
      var input = OpenOptions()
      input.paths = paths
      try input.requireInput(folder)
      let whole = try loadCorpus(paths: paths, data: folder, marks: marks.read(for: paths))
      let snapshot = try FilterOptions.apply(filter, to: whole)
      for problem in snapshot.problems { complain(problem.notice) }
      var output = DataOutput()
      switch format {
      case .jsonl: try writeLines(of: snapshot, to: &output)
      case .csv: try output.write(tableExport(snapshot).csv)
      case .markdown: try output.write(tableExport(snapshot).markdown)
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

  private func tableExport(_ snapshot: Snapshot) -> TableExport {
    switch table ?? .strength {
    case .strength: return TableExport(strength: snapshot.strength)
    case .actors:
      guard case .actors(let rows) = snapshot.answer(.actors) else { return TableExport(actors: []) }
      return TableExport(actors: rows)
    case .articles:
      guard case .articles(let rows) = snapshot.answer(.articles(ArticleQuery())) else {
        return TableExport(articles: [])
      }
      return TableExport(articles: rows)
    case .events:
      guard case .events(let rows) = snapshot.answer(.events) else { return TableExport(events: []) }
      return TableExport(events: Array(rows))
    case .relations:
      guard case .relations(let list) = snapshot.answer(.relations(.actors)) else { return TableExport(relations: []) }
      return TableExport(relations: list.rows)
    case .statements:
      guard case .statements(let rows) = snapshot.answer(.statements) else { return TableExport(statements: []) }
      return TableExport(statements: Array(rows))
    }
  }
}

extension CorpusProblem {
  /// "folder/a.jsonl:7: what happened; what to do".
  var notice: String {
    "\(path)\(line.map { ":\($0)" } ?? ""): \(what)\(advice.isEmpty ? "" : "; \(advice)")"
  }
}
