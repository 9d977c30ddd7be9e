import Canvas
import Facts

/// A list of a pane that can be saved and read aloud.
protocol SavedList: Sendable {
  /// Rows shown, under filter and sort.
  var count: Int { get }
  /// Whether words hide some of its rows.
  var savedFilter: String { get }
  /// All rows shown, in their order, seen or not.
  func savedRows(look: Look) -> TableExport
  /// One sentence a row: "name NATO, kind organisation, mentions 120".
  func spokenRows(look: Look) -> [String]
}

extension TableRow {
  static func export(_ rows: [Self]) -> TableExport? { nil }

  /// Each cell after its column's name; cells without a value are passed over.
  func spoken(look: Look) -> String {
    var parts: [String] = []
    for (place, column) in Self.columns.enumerated() {
      let cell = cell(place, width: 200, look: look)
      if cell.role == .spark || cell.text.isEmpty || cell.text == look.glyphs.dash { continue }
      if column.title.isEmpty, !column.isSortable, cell.text.count <= 1 { continue }
      parts.append(column.title.isEmpty ? cell.text : "\(column.title) \(cell.text)")
    }
    return parts.joined(separator: ", ")
  }
}

extension TableList: SavedList {
  var savedFilter: String { list.filter }
  private var shown: [Row] { order.map { rows[$0] } }

  func spokenRows(look: Look) -> [String] { shown.map { $0.spoken(look: look) } }

  func savedRows(look: Look) -> TableExport {
    if let export = Row.export(shown) { return export }
    let cells = shown.map { row in Row.columns.indices.map { row.cell($0, width: 200, look: look) } }
    // Pictures of numbers and signs say nothing outside the screen.
    let kept = Row.columns.indices.filter { column in
      !(Row.columns[column].title.isEmpty && !Row.columns[column].isSortable && Row.columns[column].maximum <= 2)
        && !cells.contains { $0[column].role == .spark }
    }
    var names: [String] = []
    for column in kept {
      let title = Row.columns[column].title
      names.append(title.isEmpty || names.contains(title) ? "column \(column + 1)" : title)
    }
    return TableExport(
      columns: names,
      rows: cells.map { row in
        kept.map { column in
          let cell = PaneTable.Cell.read(row[column].text, look.glyphs)
          // Numbers stand on the right; "1999" elsewhere is a year.
          if case .number = cell, Row.columns[column].alignment != .right { return .text(row[column].text) }
          return cell
        }
      })
  }
}

extension PaneTable.Cell {
  /// What a cell on screen says: "4,500" is a number, a dash is unknown.
  static func read(_ text: String, _ glyphs: Glyphs) -> PaneTable.Cell {
    if text == glyphs.dash || text.isEmpty { return .unknown }
    let digits = text.filter { $0 != "," }
    if text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2C }), let number = Int(digits),
      Wording.number(number) == text || digits == text
    {
      return .number(number)
    }
    return .text(text)
  }
}

extension ActorRow {
  static func export(_ rows: [ActorRow]) -> TableExport? { TableExport(actors: rows) }

  func spoken(look: Look) -> String {
    var text = "\(name), \(Wording.kind(kind))"
    if let countryText { text += ", country \(countryText)" }
    if let role { text += ", \(role)" }
    text += ": \(Wording.count(mentions.count ?? 0, "mention")) in \(Wording.spoken(articles, origins))"
    if first != nil { text += ", \(Wording.date(first)) to \(Wording.date(last))" }
    return text
  }
}

extension ArticleRow {
  static func export(_ rows: [ArticleRow]) -> TableExport? { TableExport(articles: rows) }

  func spoken(look: Look) -> String {
    let heading = title.isEmpty ? "no title" : title
    let date = publication.date == nil ? "undated" : Wording.date(publication)
    var text = "\(heading): \(outlet ?? "unknown outlet"), \(date), \(Wording.count(facts.count ?? 0, "fact"))"
    if let count = strength.count, count > 0 { text += ", \(Wording.count(count, "strength report"))" }
    if let count = prints.count, count > 1 { text += ", one of \(count) prints of one origin" }
    return text
  }
}

extension StrengthPoint {
  static func export(_ rows: [StrengthPoint]) -> TableExport? {
    TableExport(strength: StrengthSeries(points: rows, reference: []))
  }

  /// "KFOR total: nearly 4,000, 2022-08-17, POLITICO, 1 article of 1 origin, reference 3,770, difference -270 to +230".
  func spoken(look: Look) -> String {
    var text = "KFOR \(kindText)"
    if let nation { text += " of \(Wording.country(nation))" }
    text += ": \(Wording.quantity(quantity)), \(asOf == nil ? "no date" : Wording.date(asOf)), \(outletText)"
    if !speakers.isEmpty { text += ", said by \(speakerText)" }
    text += ", \(Wording.spoken(articles, origins))"
    guard let reference else { return text + ", no reference figure near" }
    text += ", reference \(Wording.quantity(reference.quantity))"
    if difference != nil { text += ", difference \(Wording.difference(difference, to: reference))" }
    if let stale { text += ", \(Wording.stale(stale))" }
    return text
  }
}

extension ClaimRow {
  static func export(_ rows: [ClaimRow]) -> TableExport? { TableExport(claims: rows) }

  func spoken(look: Look) -> String {
    let date = article.publication.date == nil ? "undated" : Wording.date(article.publication)
    var text = "\(Wording.kind(claim)): \(Wording.claim(claim))"
    if asOf != nil { text += ", \(Wording.date(asOf))" }
    text += ", \(speaker.map { "said by \($0)" } ?? "the article's own words")"
    text += ", \(Wording.outlet(article)), \(date)"
    if difference != nil { text += ", difference to the reference \(Wording.difference(difference, to: nil))" }
    if let stale { text += ", \(Wording.stale(stale))" }
    return text + ": \u{201C}\(sentence)\u{201D}"
  }
}

extension ReferencePoint {
  static func export(_ rows: [ReferencePoint]) -> TableExport? { TableExport(reference: rows) }

  func spoken(look: Look) -> String {
    var text = "reference \(kind.rawValue)"
    if let nation { text += " of \(Wording.country(nation))" }
    return text + ": \(Wording.quantity(quantity)), \(Wording.date(date)), \(outlet)"
  }
}

extension Wording {
  /// "3 articles of 1 origin"
  static func spoken(_ articles: Figure, _ origins: Figure) -> String {
    "\(count(articles.count ?? 0, "article")) of \(count(origins.count ?? 0, "origin"))"
  }
}

extension BusyActor {
  static func export(_ rows: [BusyActor]) -> TableExport? { TableExport(actors: rows.map(\.row)) }
  func spoken(look: Look) -> String { row.spoken(look: look) }
}

extension LatestArticle {
  static func export(_ rows: [LatestArticle]) -> TableExport? { TableExport(articles: rows.map(\.row)) }
  func spoken(look: Look) -> String { row.spoken(look: look) }
}

extension HealthLine {
  static func export(_ rows: [HealthLine]) -> TableExport? {
    TableExport(
      columns: ["count", "of what"],
      rows: rows.map { [PaneTable.Cell.read($0.count, .unicode), .text($0.text)] })
  }

  func spoken(look: Look) -> String { count.isEmpty ? text : "\(count) \(text)" }
}

extension DossierLine {
  static func export(_ rows: [DossierLine]) -> TableExport? {
    var section = ""
    var cells: [[PaneTable.Cell]] = []
    for row in rows {
      if row.isHeading {
        section = row.text
      } else {
        cells.append([
          .text(section), .text(row.text), .read(row.detail, .unicode), .read(row.figure, .unicode),
        ])
      }
    }
    return TableExport(columns: ["section", "line", "detail", "figure"], rows: cells)
  }

  func spoken(look: Look) -> String {
    if isHeading { return "## \(text)" }
    return [text, detail, figure].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension EventRow {
  static func export(_ rows: [EventRow]) -> TableExport? { TableExport(events: rows) }

  /// "2023-09-24, Banjska: ASSAULT, 4 killed, 7 reports in 7 articles of 5 origins"
  func spoken(look: Look) -> String {
    var text = "\(event.when == nil ? "no date" : Wording.date(event.when)), \(told)"
    if let placeName { text += ", at \(placeName)" }
    if !actorNames.isEmpty { text += ", by \(actorNames.joined(separator: " and "))" }
    if !recipientNames.isEmpty { text += ", upon \(recipientNames.joined(separator: " and "))" }
    for measure in Disagreement.Casualty.allCases {
      guard let total = event.total(measure) else { continue }
      text += ", \(Wording.quantity(total)) \(measure.rawValue)"
      if let set = event.byHand(measure) { text += ", set by hand\(Wording.author(set.mark))" }
    }
    return text + ", \(Wording.count(reports.count ?? 0, "report")) in \(Wording.spoken(articles, origins))"
  }
}

extension LatestEvent {
  static func export(_ rows: [LatestEvent]) -> TableExport? { TableExport(events: rows.map(\.row)) }
  func spoken(look: Look) -> String { row.spoken(look: look) }
}

extension StatementLine {
  static func export(_ rows: [StatementLine]) -> TableExport? { TableExport(statements: rows.map(\.row)) }

  func spoken(look: Look) -> String {
    guard case .statement(let report) = row.claim else { return row.spoken(look: look) }
    let date = report.when ?? row.article.publication.date
    let speaker = row.speaker ?? report.speakerText ?? "unknown speaker"
    return "\(speaker), \(report.verb), \(date == nil ? "no date" : Wording.date(date)): "
      + "\u{201C}\(row.words)\u{201D}, \(Wording.outlet(row.article)), \(report.polarity.rawValue)"
  }
}

extension RelationRow {
  static func export(_ rows: [RelationRow]) -> TableExport? { TableExport(relations: rows) }

  func spoken(look: Look) -> String {
    var text = "\(sourceName), \(relation.kind), \(targetName)\(isMutual ? ", both ways" : "")"
    text += ": \(Wording.count(facts.count ?? 0, "fact")) in \(Wording.spoken(articles, origins))"
    if first != nil { text += ", \(Wording.date(first)) to \(Wording.date(last))" }
    return text
  }
}

extension FindingRow {
  static func export(_ rows: [FindingRow]) -> TableExport? {
    TableExport(
      columns: ["when", "kind", "about", "figures", "why", "explanation"],
      rows: rows.map { row in
        [
          .of(row.when?.edtf), .text(row.kindText), .text(row.about), .text(row.values("against")), .text(row.why),
          .text(row.explanation),
        ]
      })
  }

  /// "KFOR total, 2022-08, disagree: 3,735 RFE/RL 2/1 against about 3,800 Reuters 1/1, rounding: …"
  func spoken(look: Look) -> String {
    "\(about), \(when == nil ? "no date" : Wording.date(when)), \(kindText): \(values("against")), \(why): \(explanation)"
  }
}
