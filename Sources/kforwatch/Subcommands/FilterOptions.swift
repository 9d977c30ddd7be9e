import ArgumentParser
import Facts
import Model

/// What of the corpus a subcommand is about.
struct FilterOptions: ParsableArguments {
  @Option(help: "Show only this, as typed on the filter line: \"actor:vucic since:2023-05 kind:strength\".")
  var filter: String?

  @Option(help: "Only what had been published by that day: short for as-known-on:DATE in the filter.")
  var asKnownOn: String?

  func read() throws -> Filter { try FilterOptions.filter(filter, asKnownOn: asKnownOn) }

  /// - Throws: `Failure` that shows where the line is wrong.
  static func filter(_ text: String?, asKnownOn day: String?) throws -> Filter {
    var filter = try parse(text ?? "", "--filter")
    if let day { for term in try parse("as-known-on:\(day)", "--as-known-on").terms { filter = filter.adding(term) } }
    return filter
  }

  private static func parse(_ line: String, _ option: String) throws -> Filter {
    switch Filter.parse(line) {
    case .success(let filter): return filter
    case .failure(let mistake): throw failure(mistake, in: line, option)
    }
  }

  /// - Throws: `Failure` for a name that the corpus does not know.
  static func check(_ filter: Filter, _ snapshot: Snapshot) throws {
    if let mistake = snapshot.mistake(in: filter) { throw failure(mistake, in: filter.text, "--filter") }
  }

  static func apply(_ filter: Filter, to snapshot: Snapshot) throws -> Snapshot {
    try check(filter, snapshot)
    guard filter.term(.words) != nil else { return snapshot.under(filter, nil) }
    let indexing = TextIndexing()
    indexing.index(all: snapshot)
    return snapshot.under(filter, indexing.index)
  }

  private static func failure(_ mistake: FilterMistake, in line: String, _ option: String) -> Failure {
    let caret =
      String(repeating: " ", count: mistake.range.lowerBound)
      + String(repeating: "^", count: max(1, mistake.range.count))
    return .usage("\(option): \(mistake.what); \(mistake.advice)\n  \(line)\n  \(caret)")
  }
}
